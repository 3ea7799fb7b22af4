import {
  type Away,
  absenceAt,
  dayInWords,
  type HolderNow,
  hasLeft,
  holdersAt,
  type InOwnLanguages,
  type Person,
  type RoleEntry,
  zoneOf,
} from '@rolebook/model'
import type { Finding } from '@rolebook/rules'
import { groupBy } from '../group-by.ts'
import { listOf, personName, roleTitle, say, type View } from '../place/view.ts'
import { isGap } from '../words/gaps.ts'
import { describeLimits, describeState } from '../words/holder-words.ts'
import { countGaps, findingNode, rangeOf, type TreeIcon, type TreeNode, withSeverity } from './tree-node.ts'

/** A role that somebody is connected with. */
interface Named {
  readonly role: RoleEntry
  /** How they hold it; `undefined` where they are only its deputy. */
  readonly holder: HolderNow | undefined
}

/** People in the order of the file, each with their gaps, the roles they hold, whose deputy they are, and when they are away. */
export function createPersonTree(view: View, findings: readonly Finding[]): readonly TreeNode[] {
  const people = view.model.rolebook.people ?? new Map<string, Person>()
  const gaps = groupBy(findings.filter(isGap), (finding) => peopleOfFinding(view, finding))
  const roles = rolesByPerson(view)
  return [...people].map(([id, person]) => personNode(view, id, person, roles.get(id) ?? [], gaps.get(id) ?? []))
}

/** The people a finding is about: in whose entry it is, whose id is underlined, or whom an exception could name. */
export function peopleOfFinding({ document, model }: View, { path, range, about }: Finding): readonly string[] {
  const [section, id] = path
  if (section === 'people' && typeof id === 'string') return [id]
  const underlined = document.text.slice(range.start, range.end)
  return [...new Set([underlined, ...about])].filter((one) => model.rolebook.people?.has(one) === true)
}

function personNode(
  view: View,
  id: string,
  person: Person,
  named: readonly Named[],
  findings: readonly Finding[],
): TreeNode {
  const { language } = view
  const node = `person:${id}`
  const held = named.flatMap(({ role, holder }) => (holder && serves(holder) ? [roleTitle(view, role.id)] : []))
  const presence = describePresence(view, person)
  const title = person.title === undefined ? [] : [say(view, person.title, '')]
  const what = held.length === 0 ? texts.noRole[language] : listOf(view, [...new Set(held)])
  const description = [what, ...presence, ...countGaps(findings, view)].join(' · ')
  return {
    id: node,
    label: person.name ?? id,
    description,
    tooltip: [
      [person.name ?? id, ...title].join(', '),
      what,
      ...presence,
      ...findings.map(({ message }) => message),
    ].join('\n'),
    icon: withSeverity(findings, iconOf(view, person), 'person-with-errors', 'person-with-warnings'),
    subject: { kind: 'person', id },
    range: rangeOf(view, ['people', id]),
    gaps: findings.length,
    children: [
      ...findings.map((finding, index) => findingNode(view, node, finding, index)),
      ...named.map((one, index) => roleNode(view, `${node}/role:${one.role.id}:${index}`, one)),
      ...absencesAhead(view, person).map(([away, index]) => absenceNode(view, node, id, away, index)),
    ],
  }
}

function roleNode(view: View, id: string, { role, holder }: Named): TreeNode {
  const title = roleTitle(view, role.id)
  const remarks = holder
    ? [...describeLimits(view, holder), ...describeState(view, holder)]
    : [texts.deputy[view.language]]
  const summary = role.summary && say(view, role.summary, '')
  return {
    id,
    label: title,
    description: remarks.join(', '),
    tooltip: [title, ...remarks, ...(summary ? [summary] : [])].join('\n'),
    icon: holder ? 'role' : 'deputy',
    subject: { kind: 'role', id: role.id },
    range: rangeOf(view, role.path),
    gaps: 0,
    children: [],
  }
}

function absenceNode(view: View, under: string, person: string, away: Away, index: number): TreeNode {
  const { language, teller } = view
  const [from, until] = [away.from, away.until].map((date) => (date === undefined ? '…' : dayInWords(date, teller)))
  const cover = away.cover === undefined ? texts.noCover[language] : texts.cover[language](personName(view, away.cover))
  const label = `${texts.away[language]} ${from} – ${until}`
  const path = ['people', person, 'away']
  return {
    id: `${under}/away:${index}`,
    label,
    description: cover,
    tooltip: `${label}\n${cover}`,
    icon: 'absence',
    range: rangeOf(view, [...path, index]) ?? rangeOf(view, path),
    gaps: 0,
    children: [],
  }
}

/** Absences that have not ended, with their place in the file. */
function absencesAhead({ model, now }: View, person: Person): readonly (readonly [Away, number])[] {
  const today = model.clocks(zoneOf(model.rolebook, person)).wallClockAt(now).date
  return (person.away ?? []).flatMap((away, index) =>
    away.until === undefined || away.until >= today ? [[away, index] as const] : [],
  )
}

/** The roles that each person is connected with, in one pass, for files with thousands of roles. */
function rolesByPerson({ model, now }: View): ReadonlyMap<string, readonly Named[]> {
  const named = [...model.roles.values()].flatMap((role) => [
    ...holdersAt(model, role.id, now)
      .filter(({ state }) => state !== 'ended')
      .map((holder) => [holder.id, { role, holder }] as const),
    ...role.deputies.map((id) => [id, { role, holder: undefined }] as const),
  ])
  const groups = groupBy(named, ([id]) => [id])
  return new Map([...groups].map(([id, pairs]) => [id, pairs.map(([, one]) => one)]))
}

function serves({ state }: HolderNow): boolean {
  return state === 'present' || state === 'away'
}

function describePresence({ model, language, now, teller }: View, person: Person): readonly string[] {
  const { rolebook } = model
  if (hasLeft(rolebook, person, now))
    return [person.left === undefined ? texts.gone[language] : texts.left[language](dayInWords(person.left, teller))]
  const away = absenceAt(rolebook, person, now)
  return away?.until === undefined ? [] : [texts.awayUntil[language](dayInWords(away.until, teller))]
}

function iconOf({ model, now }: View, person: Person): TreeIcon {
  if (hasLeft(model.rolebook, person, now)) return 'person-gone'
  if (absenceAt(model.rolebook, person, now)) return 'person-away'
  return person.kind ?? 'person'
}

const texts = {
  noRole: { en: 'no role', de: 'keine Rolle', fr: 'aucun rôle' },
  deputy: { en: 'as deputy', de: 'als Stellvertretung', fr: 'en suppléance' },
  away: { en: 'Away', de: 'Abwesend', fr: 'Absence' },
  noCover: { en: 'nobody covers', de: 'ohne Vertretung', fr: 'sans remplacement' },
  cover: {
    en: (name) => `${name} covers`,
    de: (name) => `Vertretung: ${name}`,
    fr: (name) => `remplacement\u00a0: ${name}`,
  },
  gone: { en: 'has left', de: 'ausgeschieden', fr: 'n’est plus là' },
  left: { en: (day) => `left on ${day}`, de: (day) => `ausgeschieden am ${day}`, fr: (day) => `départ le ${day}` },
  awayUntil: {
    en: (day) => `away until ${day}`,
    de: (day) => `abwesend bis ${day}`,
    fr: (day) => `absence jusqu’au ${day}`,
  },
} satisfies Record<string, InOwnLanguages<string | ((value: string) => string)>>
