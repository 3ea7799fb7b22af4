import type { InOwnLanguages, ResponsibilityEntry } from '@rolebook/model'
import { dayWithYear, personName, say, type View } from '../place/view.ts'

/** What the file says about a responsibility that does not apply: why, who approved that, and until when. */
export function remarksOnExclusion(
  view: View,
  { because, approvedBy, until }: NonNullable<ResponsibilityEntry['notApplicable']>,
): readonly string[] {
  const { language } = view
  return [
    because && say(view, because, ''),
    approvedBy === undefined ? undefined : texts.approvedBy[language](personName(view, approvedBy)),
    until === undefined ? undefined : texts.until[language](dayWithYear(view, until)),
  ].flatMap((remark) => (remark ? [remark] : []))
}

const texts = {
  approvedBy: {
    en: (name) => `approved by ${name}`,
    de: (name) => `genehmigt von ${name}`,
    fr: (name) => `approuvé par ${name}`,
  } satisfies InOwnLanguages<(name: string) => string>,
  until: {
    en: (day) => `until ${day}`,
    de: (day) => `bis ${day}`,
    fr: (day) => `jusqu’au ${day}`,
  } satisfies InOwnLanguages<(day: string) => string>,
}
