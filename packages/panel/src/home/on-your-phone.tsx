import { type InOwnLanguages, safeLink } from '@rolebook/model'
import type { ComponentType } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../controls/icon.tsx'
import type { View } from '../view.ts'

/** "Put this on your phone now": where the organisation has published a page for phones, its code to scan. */
export function OnYourPhone({ view }: { view: View }) {
  const { model, say } = view
  const [Code, setCode] = useState<ComponentType<{ address: string; label: string }>>()
  const written = model.rolebook.organisation?.phonePage
  const address = written === undefined ? undefined : safeLink(written)
  // nobody puts an example on their phone
  if (!address?.startsWith('https:') || !view.actions.open) return null
  // what draws codes is loaded when somebody wants one; without it the address can still be typed
  const show = () => {
    import('./phone-code.tsx').then(
      ({ PhoneCode }) => setCode(() => PhoneCode),
      () => setCode(() => PlainAddress),
    )
  }
  return (
    <section class="on-your-phone" aria-label={say(texts.offer)}>
      {Code ? (
        <Code address={address} label={say(texts.scan)} />
      ) : (
        <button type="button" class="button" onClick={show}>
          <Icon name="phone" />
          {say(texts.offer)}
        </button>
      )}
    </section>
  )
}

function PlainAddress({ address }: { address: string }) {
  return <bdi class="address">{address}</bdi>
}

const texts = {
  offer: {
    en: 'Put this on your phone now',
    de: 'Jetzt auf Ihr Telefon bringen',
    fr: 'Mettez-le sur votre téléphone',
  } satisfies InOwnLanguages<string>,
  scan: {
    en: 'Scan this with your phone, open the page and keep it',
    de: 'Scannen Sie dies mit dem Telefon, öffnen Sie die Seite und behalten Sie sie',
    fr: 'Scannez ceci avec le téléphone, ouvrez la page et gardez-la',
  } satisfies InOwnLanguages<string>,
}
