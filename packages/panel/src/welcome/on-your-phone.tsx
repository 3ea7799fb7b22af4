import { type InOwnLanguages, type RoleModel, safeLink, visibleText } from '@rolebook/model'
import { drawQrCode } from '@rolebook/paper/qr-code'
import { useState } from 'preact/hooks'
import { Icon } from '../controls/icon.tsx'
import { newPhonePage } from '../reach/new-since.tsx'
import type { View } from '../view.ts'

/** The address of the organisation’s page for phones, where it has published one. */
export function phonePageOf({ rolebook }: RoleModel): string | undefined {
  const written = rolebook.organisation?.phonePage
  const address = written === undefined ? undefined : safeLink(written)
  return address?.startsWith('https:') ? address : undefined
}

interface OnYourPhoneProps {
  readonly view: View
  readonly address: string
  /** Whether it is a line at the end of a page instead of a button. */
  readonly quiet?: boolean
}

/** "Put this on your phone now": the code of the page for phones, and its address for whoever cannot scan it. */
export function OnYourPhone({ view, address, quiet = false }: OnYourPhoneProps) {
  const { say } = view
  const [isOpen, setOpen] = useState(false)
  const isNew = newPhonePage(view)
  if (!isOpen) {
    return (
      <button type="button" class={quiet ? 'quiet-line' : 'button'} onClick={() => setOpen(true)}>
        <Icon name="phone" />
        {say(texts.offer)}
      </button>
    )
  }
  return (
    // the button that was pressed is gone, and the keyboard goes on from here
    <figure class="code-to-scan" tabIndex={-1} ref={(element) => element?.focus()}>
      {drawQrCode(address, say(texts.scan))}
      <figcaption>
        {say(texts.scan)}
        <bdi class="address">{visibleText(address)}</bdi>
        {isNew !== undefined && <span class="new-since">{isNew}</span>}
      </figcaption>
    </figure>
  )
}

const texts = {
  offer: {
    en: 'Put this on your phone now',
    de: 'Jetzt auf Ihr Telefon holen',
    fr: 'Mettez-le sur votre téléphone',
  } satisfies InOwnLanguages<string>,
  scan: {
    en: 'Scan this with your phone, open the page and save it',
    de: 'Scannen Sie dies mit dem Telefon, öffnen Sie die Seite und speichern Sie sie',
    fr: 'Scannez ceci avec le téléphone, ouvrez la page et enregistrez-la',
  } satisfies InOwnLanguages<string>,
}
