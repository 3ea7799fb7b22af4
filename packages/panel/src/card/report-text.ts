import { colonIn, type InOwnLanguages, nameIn, type SituationEntry } from '@rolebook/model'
import type { View } from '../view.ts'
import { sentences } from './steps.tsx'

/** The text of a report to fill in and send: what happened, each thing to state on a line of its own, who reports it. */
export function reportText(view: View, situation: SituationEntry): string {
  const { model, language, say } = view
  const asked = sentences(view, situation.include).map(({ text }) => `– ${text}${colonIn(language)}`)
  return [nameIn(model, situation.title, situation.id, language), '', ...asked, '', say(texts.me), ''].join('\n')
}

const texts = {
  me: {
    en: 'My name, and how to reach me: ',
    de: 'Mein Name, und wie ich zu erreichen bin: ',
    fr: 'Mon nom, et comment me joindre : ',
  } satisfies InOwnLanguages<string>,
}
