import { colonIn, type InOwnLanguages, nameIn, type SituationEntry } from '@rolebook/model'
import { sentences } from '../card/steps.tsx'
import type { View } from '../view.ts'

/**
 * The text of a report to fill in and send: what happened, each thing to state on a line of its own, what its writer has
 * added, who reports it.
 */
export function reportText(view: View, situation: SituationEntry, added: readonly string[]): string {
  const { model, language, say } = view
  const asked = sentences(view, situation.include).map(({ text }) => `– ${text}${colonIn(language)}`)
  const lines = [...asked, ...added.map((line) => `– ${line}`)]
  return [nameIn(model, situation.title, situation.id, language), '', ...lines, '', say(texts.me), ''].join('\n')
}

const texts = {
  me: {
    en: 'My name, and how to reach me: ',
    de: 'Mein Name, und wie ich zu erreichen bin: ',
    fr: 'Mon nom, et comment me joindre : ',
  } satisfies InOwnLanguages<string>,
}
