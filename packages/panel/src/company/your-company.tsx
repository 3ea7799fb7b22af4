import { type InOwnLanguages, visibleText } from '@rolebook/model'
import type { ComponentType } from 'preact'
import { useState } from 'preact/hooks'
import type { Joined, ScreenHost } from '../panel-host.ts'
import type { View } from '../view.ts'

export interface YourCompanyProps {
  readonly view: View
  readonly group: NonNullable<Joined['group']>
  readonly host: ScreenHost
  /** Called where another company's card has replaced the one on screen. */
  readonly onCardChanged?: (() => void) | undefined
}

/** "Which company are you at?": whose contacts are shown, and how to get those of another company. */
export function YourCompany(props: YourCompanyProps) {
  const { view, group, host, onCardChanged } = props
  const [Choice, setChoice] = useState<ComponentType<YourCompanyProps>>()
  const chosen = group.companies.find(({ organisation }) => organisation === group.chosen)
  const show = () => {
    // where it cannot be loaded the button stays
    import('./company-choice.tsx').then(
      ({ CompanyChoice }) => setChoice(() => CompanyChoice),
      () => undefined,
    )
  }
  return (
    <>
      {chosen && <p>{view.say(named)(visibleText(group.companies[0]?.name ?? ''), visibleText(chosen.name))}</p>}
      {!chosen && onCardChanged && host.chooseCompany && <p>{view.say(ofGroup)}</p>}
      {Choice && <Choice {...props} />}
      {!Choice && host.chooseCompany && (
        <button type="button" class="button" onClick={show}>
          {view.say(question)}
        </button>
      )}
    </>
  )
}

export const question: InOwnLanguages<string> = {
  en: 'Which company are you at?',
  de: 'Bei welcher Gesellschaft arbeiten Sie?',
  fr: 'Dans quelle société travaillez-vous ?',
}

const ofGroup: InOwnLanguages<string> = {
  en: 'This card is that of the whole group. Its companies have contacts of their own.',
  de: 'Diese Karte ist die der ganzen Gruppe. Ihre Gesellschaften haben eigene Kontakte.',
  fr: 'Cette fiche est celle de tout le groupe. Ses sociétés ont leurs propres contacts.',
}

const named: InOwnLanguages<(group: string, company: string) => string> = {
  en: (group, company) => `${group} has named ${company} as one of its companies; you chose it.`,
  de: (group, company) => `${group} führt ${company} als Gesellschaft auf; Sie haben sie gewählt.`,
  fr: (group, company) => `${group} cite ${company} parmi ses sociétés ; vous l’avez choisie.`,
}
