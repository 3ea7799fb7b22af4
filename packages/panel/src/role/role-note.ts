import {
  type Assignment,
  answerAt,
  dayInWords,
  describeReach,
  type InOwnLanguages,
  nameIn,
  type RoleEntry,
  type RoleModel,
  tellerFor,
} from '@rolebook/model'
import type { View } from '../view.ts'

/** More names than this are no use in one line. */
const mostNames = 3

/** Who answers for a role now, in one line: names, or that it is vacant, or that nobody is there. */
export function holdersInWords({ model, language, at, say }: View, role: RoleEntry): string {
  const reaches = answerAt(model, { how: 'order', of: [role.id] }, at).lines.flatMap((line) => line.reaches)
  if (reaches.length === 0) return say(role.role.vacant ? texts.vacant : texts.nobody)
  const names = reaches.slice(0, mostNames).map((reach) => {
    const { name, remarks } = describeReach(model, reach, language, at)
    const isStandingIn = reach.kind === 'person' && reach.standingInFor !== undefined
    return isStandingIn ? [name, ...remarks.slice(0, 1)].join(', ') : name
  })
  const more = reaches.length - mostNames
  return [...names, ...(more > 0 ? [say(texts.more)(more)] : [])].join(' · ')
}

/** That nobody holds a role on purpose, since when, and until when it is to be filled; `undefined` where it is not vacant. */
export function vacancyInWords(
  { model, language, at, say }: View,
  { role: { vacant } }: RoleEntry,
): string | undefined {
  if (!vacant) return undefined
  const teller = tellerFor(model, language, at)
  const day = (date: string | undefined) => (date === undefined ? undefined : dayInWords(date, teller))
  return say(texts.vacancy)(day(vacant.from), day(vacant.filledBy))
}

/**
 * For what and for how long somebody holds a role; nothing where it is for everything and without an end.
 * @param isComing whether they do not hold it yet
 */
export function assignmentInWords(
  { model, language, at, say }: View,
  { for: limits, from, until }: Assignment,
  isComing = false,
): string {
  const teller = tellerFor(model, language, at)
  const named = limits?.map((id) => nameOfLimit(model, id, language)).join(', ')
  const parts = [
    named ? say(texts.for)(named) : undefined,
    from !== undefined && isComing ? say(texts.from)(dayInWords(from, teller)) : undefined,
    until === undefined ? undefined : say(texts.until)(dayInWords(until, teller)),
  ]
  return parts.filter((part) => part !== undefined).join(' · ')
}

function nameOfLimit(model: RoleModel, id: string, language: View['language']): string {
  const { assets, sites } = model.rolebook
  return sites?.get(id)?.name ?? nameIn(model, assets?.get(id)?.title, id, language)
}

const texts = {
  vacant: { en: 'vacant', de: 'unbesetzt', fr: 'vacant' } satisfies InOwnLanguages<string>,
  nobody: {
    en: 'nobody just now',
    de: 'im Moment niemand',
    fr: 'personne pour le moment',
  } satisfies InOwnLanguages<string>,
  more: {
    en: (count) => `and ${count} more`,
    de: (count) => `und ${count} weitere`,
    fr: (count) => `et ${count} autres`,
  } satisfies InOwnLanguages<(count: number) => string>,
  vacancy: {
    en: (from, by) =>
      `This role is vacant${from === undefined ? '' : ` since ${from}`}${by === undefined ? '' : `, to be filled by ${by}`}.`,
    de: (from, by) =>
      `Diese Rolle ist${from === undefined ? '' : ` seit dem ${from}`} unbesetzt${by === undefined ? '' : `, zu besetzen bis ${by}`}.`,
    fr: (from, by) =>
      `Ce rôle est vacant${from === undefined ? '' : ` depuis le ${from}`}${by === undefined ? '' : `, à pourvoir d’ici le ${by}`}.`,
  } satisfies InOwnLanguages<(from: string | undefined, by: string | undefined) => string>,
  for: {
    en: (what) => `for ${what}`,
    de: (what) => `für ${what}`,
    fr: (what) => `pour ${what}`,
  } satisfies InOwnLanguages<(what: string) => string>,
  from: {
    en: (day) => `from ${day}`,
    de: (day) => `ab ${day}`,
    fr: (day) => `à partir du ${day}`,
  } satisfies InOwnLanguages<(day: string) => string>,
  until: {
    en: (day) => `until ${day}`,
    de: (day) => `bis ${day}`,
    fr: (day) => `jusqu’au ${day}`,
  } satisfies InOwnLanguages<(day: string) => string>,
}
