import {
  type Duties,
  dutiesAt,
  type HolderNow,
  hasLeft,
  holdersAt,
  type InOwnLanguages,
  type Letter,
  type RoleEntry,
} from '@rolebook/model'
import { type Finding, humansOf } from '@rolebook/rules'
import type { Location } from 'vscode-languageserver-types'
import type { Locate } from '../place/located-file.ts'
import { personName, roleTitle, say, type View } from '../place/view.ts'
import { describeFilling, describeLetters, describeLimits, describeState } from '../words/holder-words.ts'
import { placeOf } from './map-place.ts'
import { type Concern, concernsOf } from './responsibility-concerns.ts'

/** People, roles and duties, and what joins them, as plain data for a view to draw. All texts are plain. */
export interface ResponsibilityMap {
  readonly organisation: string
  readonly people: readonly PersonOnMap[]
  readonly roles: readonly RoleOnMap[]
  readonly duties: readonly DutyOnMap[]
  /** How many people neither hold a role nor deputise. Most do not, and are not on the map. */
  readonly withoutRole: number
}

export interface PersonOnMap {
  readonly id: string
  readonly name: string
  /** Their title in the organisation; empty where the file states none. */
  readonly title: string
  /** Those who have left are there as long as a role names them. */
  readonly hasLeft: boolean
  readonly carries: readonly Carrying[]
  /** How many of the responsibilities in force they answer for through their roles. */
  readonly answersFor: number
  readonly concerns: readonly Concern[]
  readonly place: Location | undefined
}

/** How somebody is connected with a role. */
export interface Carrying {
  readonly role: string
  /** `former` and `future` holders are named by the file, and do not hold the role now. */
  readonly as: 'holder' | 'former' | 'future' | 'deputy' | 'stand-in'
  /**
   * The same in words, with what is special about it at the moment: `holds it, away until 3 January, Chidi Obi stands
   * in`.
   */
  readonly how: string
}

export interface RoleOnMap {
  readonly id: string
  readonly title: string
  /** Who holds it now, in words. */
  readonly filling: string
  /** Whether nobody holds it now, by a gap or on purpose. */
  readonly isEmpty: boolean
  readonly answersFor: number
  readonly concerns: readonly Concern[]
  readonly place: Location | undefined
}

/** A responsibility in force. */
export interface DutyOnMap {
  readonly id: string
  readonly text: string
  /** The roles that answer for it or work on it; `how` has the letters in words. */
  readonly roles: readonly { readonly role: string; readonly letters: readonly Letter[]; readonly how: string }[]
  readonly place: Location | undefined
}

/** Makes the map. The findings are those of the rules about overload and single points of failure. */
export function createResponsibilityMap(view: View, locate: Locate, findings: readonly Finding[]): ResponsibilityMap {
  const { model } = view
  const duties = dutiesAt(model, view.now)
  const answered = answeredByRole(duties)
  const concerns = concernsOf(view, duties, findings)
  const carried = carryingsByPerson(view)
  const answeredBy = answeredByHuman(view, carried, answered)
  const people = [...carried].map(([id, carries]) => {
    const person = model.rolebook.people?.get(id)
    return {
      id,
      name: personName(view, id),
      title: person?.title === undefined ? '' : say(view, person.title, ''),
      hasLeft: person !== undefined && hasLeft(model.rolebook, person, view.now, model.clocks),
      carries,
      answersFor: answeredBy(id),
      concerns: concerns.ofPerson(id),
      place: placeOf(view, locate, ['people', id]),
    }
  })
  return {
    organisation: model.rolebook.organisation?.name ?? '',
    people,
    roles: [...model.roles.values()].map((role) => ({
      id: role.id,
      title: roleTitle(view, role.id),
      filling: describeFilling(view, role).sentence,
      isEmpty: !role.everybody && duties.holdersOf(role.id).length === 0,
      answersFor: answered.get(role.id)?.length ?? 0,
      concerns: concerns.ofRole(role.id),
      place: placeOf(view, locate, role.path),
    })),
    duties: duties.inForce.map((duty) => ({
      id: duty.id,
      text: say(view, duty.text, ''),
      roles: rolesIn(view, duty),
      place: placeOf(view, locate, duty.path, duty.role === undefined ? undefined : ['roles', duty.role]),
    })),
    withoutRole: [...(model.rolebook.people?.keys() ?? [])].filter((id) => !carried.has(id)).length,
  }
}

/**
 * The roles that work on a duty or answer for it, with their letters. Being consulted or informed is not carrying it.
 */
function rolesIn({ language }: View, duty: Duties['inForce'][number]): DutyOnMap['roles'] {
  const roles = new Map<string, Letter[]>()
  for (const letter of ['accountable', 'responsible'] as const)
    for (const role of new Set(duty[letter])) roles.set(role, [...(roles.get(role) ?? []), letter])
  return [...roles].map(([role, letters]) => ({ role, letters, how: describeLetters(letters, language) }))
}

function answeredByRole({ inForce }: Duties): ReadonlyMap<string, readonly string[]> {
  const answered = new Map<string, string[]>()
  for (const { id, accountable } of inForce)
    for (const role of new Set(accountable)) {
      const known = answered.get(role)
      if (known) known.push(id)
      else answered.set(role, [id])
    }
  return answered
}

/** For how many duties a human being answers, under all their entries. */
function answeredByHuman(
  { model }: View,
  carried: ReadonlyMap<string, readonly Carrying[]>,
  answered: ReadonlyMap<string, readonly string[]>,
): (person: string) => number {
  const humanOf = humansOf(model)
  const duties = new Map<string, Set<string>>()
  for (const [person, carries] of carried) {
    const its = carries.flatMap(({ as, role }) => (as === 'holder' ? (answered.get(role) ?? []) : []))
    duties.set(humanOf(person), new Set([...(duties.get(humanOf(person)) ?? []), ...its]))
  }
  return (person) => duties.get(humanOf(person))?.size ?? 0
}

/** People in the order of the roles, so that those who share a role are together. */
function carryingsByPerson(view: View): ReadonlyMap<string, readonly Carrying[]> {
  const people = new Map<string, Carrying[]>()
  for (const role of view.model.roles.values())
    for (const { person, ...carrying } of carryingsOf(view, role)) {
      if (!view.model.rolebook.people?.has(person)) continue
      const known = people.get(person) ?? []
      people.set(person, known)
      if (!known.some(({ role: its, as }) => its === carrying.role && as === carrying.as)) known.push(carrying)
    }
  return people
}

function carryingsOf(view: View, { id, deputies }: RoleEntry): readonly (Carrying & { readonly person: string })[] {
  const { language } = view
  const named = holdersAt(view.model, id, view.now).flatMap((holder) => {
    const as = standingOf(holder)
    const how = [texts[as][language], ...describeLimits(view, holder), ...describeState(view, holder)].join(', ')
    const holding = { person: holder.id, role: id, as, how }
    if (!holder.standIn) return [holding]
    const standIn = texts.standIn[language](personName(view, holder.id))
    return [holding, { person: holder.standIn.id, role: id, as: 'stand-in' as const, how: standIn }]
  })
  const deputy = { role: id, as: 'deputy' as const, how: texts.deputy[language] }
  return [...named, ...deputies.map((person) => ({ person, ...deputy }))]
}

function standingOf({ state }: HolderNow): 'holder' | 'former' | 'future' {
  if (state === 'not-yet') return 'future'
  return state === 'present' || state === 'away' ? 'holder' : 'former'
}

const texts = {
  holder: { en: 'holds it', de: 'hat sie inne', fr: 'titulaire' },
  former: { en: 'held it', de: 'hatte sie inne', fr: 'titulaire auparavant' },
  future: { en: 'will hold it', de: 'übernimmt sie', fr: 'titulaire par la suite' },
  deputy: { en: 'deputy', de: 'Stellvertretung', fr: 'suppléance' },
  standIn: {
    en: (name: string) => `stands in for ${name}`,
    de: (name: string) => `vertritt ${name}`,
    fr: (name: string) => `remplace ${name}`,
  },
} satisfies Record<string, InOwnLanguages<string | ((name: string) => string)>>
