import type { InOwnLanguages } from '@rolebook/model'
import type { ComponentType } from 'preact'
import { useState } from 'preact/hooks'
import type { Joined, ScreenHost } from '../panel-host.ts'
import type { View } from '../view.ts'

export interface YourCompanyProps {
  readonly view: View
  readonly group: NonNullable<Joined['group']>
  readonly host: ScreenHost
}

/** "Which company are you at?": where the reader's organisation is a group, the way to the contacts of one of its companies. */
export function YourCompany(props: YourCompanyProps) {
  const [Choice, setChoice] = useState<ComponentType<YourCompanyProps>>()
  if (!props.host.chooseCompany) return null
  if (Choice) return <Choice {...props} />
  const show = () => {
    // whoever never asks never loads it; where it cannot be loaded the button stays
    import('./company-choice.tsx').then(
      ({ CompanyChoice }) => setChoice(() => CompanyChoice),
      () => undefined,
    )
  }
  return (
    <button type="button" class="button" onClick={show}>
      {props.view.say(question)}
    </button>
  )
}

export const question: InOwnLanguages<string> = {
  en: 'Which company are you at?',
  de: 'In welcher Gesellschaft arbeiten Sie?',
  fr: 'Dans quelle société travaillez-vous ?',
}
