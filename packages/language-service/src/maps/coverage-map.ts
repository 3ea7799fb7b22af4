import {
  type CatalogueReference,
  type CoveredReference,
  type Covering,
  coverageOf,
  type Duties,
  dutiesAt,
  type InOwnLanguages,
  type ReferenceTheme,
  semicolonIn,
} from '@rolebook/model'
import type { Location } from 'vscode-languageserver-types'
import { referenceTitle } from '../hover/reference-words.ts'
import type { Locate } from '../place/located-file.ts'
import { listOf, personName, roleTitle, say, type View, wordingsOf } from '../place/view.ts'
import { describeHolder } from '../words/holder-words.ts'
import { type Remedy, remediesFor } from './coverage-remedies.ts'
import { placeOf } from './map-place.ts'

/** Every clause and control with who answers for it, as plain data for a view to draw. All texts are plain. */
export interface CoverageMap {
  readonly organisation: string
  /** The headline figure: `covered` of `of`, and `inPart` of the others in part. */
  readonly covered: number
  readonly of: number
  readonly inPart: number
  readonly groups: readonly CoverageGroup[]
  /** The roles that should answer and the people who do, those with most entries first. */
  readonly roles: readonly Answering[]
  readonly people: readonly Answering[]
}

/** A clause with what it asks for, or a theme of Annex A with its controls. */
export interface CoverageGroup {
  readonly theme: ReferenceTheme
  /** `4` or `A.5`. */
  readonly number: string
  readonly title: string
  readonly entries: readonly CoverageEntry[]
}

/** A clause or control. */
export interface CoverageEntry {
  readonly id: string
  readonly title: string
  /** As the headline figure has it. */
  readonly state: CoveredReference['state'] | 'not-applicable'
  /** The roles that answer, in a few words; empty where nobody does. */
  readonly who: string
  /** The entry in one sentence: `A.5.24 Incident management planning: Project lead, held by Ben Lindqvist`. */
  readonly sentence: string
  /** The ids of the roles that should answer, and of those who do. */
  readonly roles: readonly string[]
  readonly people: readonly string[]
  readonly coverings: readonly CoveringInWords[]
  /** What can be done where it is not covered. */
  readonly remedies: readonly Remedy[]
}

/** A responsibility that covers a clause or control, or that would if it applied. */
export interface CoveringInWords {
  readonly responsibility: string
  readonly text: string
  /** Who answers for it, and whether in part only. */
  readonly who: string
  /** Where it is written, or else the role whose duty it is. */
  readonly place: Location | undefined
}

/** A role or person, and for how many clauses and controls they answer. */
export interface Answering {
  readonly id: string
  readonly name: string
  readonly count: number
}

/** Makes the map from the same data as the headline figure “coverage”. */
export function createCoverageMap(view: View, locate: Locate): CoverageMap {
  const duties = dutiesAt(view.model, view.now)
  const coverage = coverageOf(duties)
  const covered = new Map(coverage.references.map((one) => [one.reference.id, one]))
  const groups = new Map<ReferenceTheme, CoverageEntry[]>()
  for (const reference of view.model.catalogue.structure.references) {
    const known = covered.get(reference.id)
    const entry = known ? coveredEntry(view, duties, locate, known) : excludedEntry(view, duties, locate, reference)
    const group = groups.get(reference.theme)
    if (group) group.push(entry)
    else groups.set(reference.theme, [entry])
  }
  const entries = [...groups.values()].flat()
  return {
    organisation: view.model.rolebook.organisation?.name ?? '',
    covered: coverage.count,
    of: coverage.of,
    inPart: coverage.inPart,
    groups: [...groups].map(([theme, its]) => ({
      theme,
      number: (its[0]?.id ?? '').replace(/^(A\.)?(\d+)\..*$/, '$1$2'),
      title: wordingsOf(view, ({ themes }) => themes[theme]) ?? theme,
      entries: its,
    })),
    roles: count(
      entries,
      ({ roles }) => roles,
      (id) => roleTitle(view, id),
    ),
    people: count(
      entries,
      ({ people }) => people,
      (id) => personName(view, id),
    ),
  }
}

function coveredEntry(
  view: View,
  duties: Duties,
  locate: Locate,
  { reference, state, by }: CoveredReference,
): CoverageEntry {
  const { language } = view
  const answering = by.flatMap(({ roles }) => roles)
  const held = answering.filter(({ holders }) => holders.length > 0)
  // where something is covered squarely, those who only cover it in part do not answer for it
  const counted = state === 'covered' ? by.filter(({ inPart }) => !inPart).flatMap(({ roles }) => roles) : answering
  const roles = unique((state === 'vacant' ? answering : counted.filter((one) => held.includes(one))).map(idOf))
  const titles = roles.map((role) => roleTitle(view, role))
  const heldBy = roles.map((role) => describeAnswering(view, duties, role)).join(semicolonIn(language))
  const says = {
    covered: heldBy,
    'in-part': texts.inPart[language](heldBy),
    vacant: titles.length === 0 ? texts.nobodyNamed[language] : texts.vacant[language](listOf(view, titles)),
    open: texts.open[language],
  }[state]
  return {
    ...named(view, reference),
    state,
    who: state === 'vacant' ? '' : titles.join(', '),
    sentence: texts.sentence[language](nameOf(view, reference), says),
    roles: unique(answering.map(idOf)),
    people: unique(held.flatMap(({ holders }) => holders)),
    coverings: by.map((covering) => coveringInWords(view, duties, locate, covering)),
    remedies: remediesFor(view, locate, { reference, state, by }),
  }
}

function excludedEntry(view: View, duties: Duties, locate: Locate, reference: CatalogueReference): CoverageEntry {
  const { language } = view
  const leftOut = duties.notApplicable.filter(({ covers }) => covers.includes(reference.id))
  return {
    ...named(view, reference),
    state: 'not-applicable',
    who: '',
    sentence: texts.sentence[language](nameOf(view, reference), texts.notApplicable[language]),
    roles: [],
    people: [],
    coverings: leftOut.map(({ id, text, path, notApplicable }) => ({
      responsibility: id,
      text: say(view, text, ''),
      who: say(view, notApplicable?.because, texts.notApplicable[language]),
      place: placeOf(view, locate, path),
    })),
    remedies: [],
  }
}

function coveringInWords(
  view: View,
  duties: Duties,
  locate: Locate,
  { responsibility, inPart, roles }: Covering,
): CoveringInWords {
  const { model, language } = view
  const entry = model.responsibilities.get(responsibility)
  const role = roles[0]?.role ?? entry?.role
  const said = roles.map((one) => describeAnswering(view, duties, one.role)).join(semicolonIn(language))
  const who = said === '' ? texts.nobodyNamed[language] : said
  return {
    responsibility,
    text: say(view, entry?.text, ''),
    who: inPart ? texts.inPart[language](who) : who,
    // a duty that is written only in the catalogue leads to its role
    place: placeOf(view, locate, entry?.path, role === undefined ? undefined : model.roles.get(role)?.path),
  }
}

/** `Project lead, held by Ben Lindqvist (away until 3 January, Chidi Obi stands in)`. */
function describeAnswering(view: View, { holdersOf }: Duties, role: string): string {
  const { language } = view
  const title = roleTitle(view, role)
  const holders = holdersOf(role).map((holder) => describeHolder(view, holder))
  return holders.length === 0
    ? texts.heldByNobody[language](title)
    : texts.heldBy[language](title, listOf(view, holders))
}

function named(view: View, { id }: CatalogueReference): Pick<CoverageEntry, 'id' | 'title'> {
  return { id, title: referenceTitle(view, id) ?? id }
}

function nameOf(view: View, reference: CatalogueReference): string {
  const { id, title } = named(view, reference)
  return `${id} ${title}`
}

function count(
  entries: readonly CoverageEntry[],
  idsOf: (entry: CoverageEntry) => readonly string[],
  nameById: (id: string) => string,
): readonly Answering[] {
  const counts = new Map<string, number>()
  for (const entry of entries) for (const id of idsOf(entry)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts]
    .map(([id, its]) => ({ id, name: nameById(id), count: its }))
    .sort((one, other) => other.count - one.count)
}

function idOf({ role }: { readonly role: string }): string {
  return role
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
}

const texts = {
  sentence: {
    en: (name: string, says: string) => `${name}: ${says}`,
    de: (name: string, says: string) => `${name}: ${says}`,
    fr: (name: string, says: string) => `${name} : ${says}`,
  },
  heldBy: {
    en: (role: string, holders: string) => `${role}, held by ${holders}`,
    de: (role: string, holders: string) => `${role}, besetzt mit ${holders}`,
    fr: (role: string, holders: string) => `${role}, titulaire : ${holders}`,
  },
  heldByNobody: {
    en: (role: string) => `${role}, held by nobody now`,
    de: (role: string) => `${role}, derzeit unbesetzt`,
    fr: (role: string) => `${role}, sans titulaire en ce moment`,
  },
  inPart: {
    en: (who: string) => `in part, ${who}`,
    de: (who: string) => `zum Teil, ${who}`,
    fr: (who: string) => `en partie, ${who}`,
  },
  vacant: {
    en: (roles: string) => `nobody now; ${roles} should answer for it`,
    de: (roles: string) => `derzeit niemand; dafür einstehen soll: ${roles}`,
    fr: (roles: string) => `personne en ce moment ; devrait en répondre : ${roles}`,
  },
  nobodyNamed: {
    en: 'no role answers for it',
    de: 'keine Rolle steht dafür ein',
    fr: 'aucun rôle n’en répond',
  },
  open: {
    en: 'nobody, no responsibility covers it',
    de: 'niemand, keine Verantwortlichkeit deckt das ab',
    fr: 'personne, aucune responsabilité ne le couvre',
  },
  notApplicable: { en: 'does not apply', de: 'gilt nicht', fr: 'sans objet' },
} satisfies Record<string, InOwnLanguages<unknown>>
