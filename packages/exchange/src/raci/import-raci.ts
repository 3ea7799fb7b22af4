import { type Catalogue, findReference, letters, type OwnLanguage, wordingOf } from '@rolebook/model'
import { readSeparatedText } from '../table/separated-text.ts'
import { withoutInvisible } from '../table/without-invisible.ts'
import { comment, flowList, quote } from '../yaml/write.ts'
import { type NamedRole, nameRoles } from './ids.ts'
import { isLetterCell, usualLegend } from './letters.ts'
import { type Activity, findMatrix, type Matrix } from './matrix.ts'
import { letterInWords, type Remark, remark } from './remarks.ts'
import { guessStandsFor } from './stands-for.ts'
import { languageOf } from './table-language.ts'
import { importWords } from './words.ts'

export interface RaciImportOptions {
  readonly catalogue: Catalogue
  /** The organisation's name. */
  readonly name?: string
  /** The name of the table, usually a file name; it is written into the comment at the top. */
  readonly source?: string
  /** The language of comments and remarks; English unless given. */
  readonly language?: OwnLanguage
}

export type RaciImport =
  | {
      /** A whole rolebook. */
      readonly text: string
      readonly report: ImportReport
    }
  | {
      readonly text: undefined
      /** Why there is no rolebook, as a sentence. */
      readonly because: string
    }

export interface ImportReport {
  readonly roles: number
  readonly responsibilities: number
  /** What was dropped and guessed, in the order of the table, and what is missing. The same stands in the text. */
  readonly remarks: readonly Remark[]
}

/** In UTF-16 units. Longer tables are not read: nobody has one, and a browser must not freeze. */
const longestTable = 4_000_000
const mostActivities = 2000
/** The most remarks of one kind in the file's comments; the report has them all. */
const mostComments = 60

/**
 * Makes a rolebook of a RACI table (comma, semicolon, tab or Markdown separated): its roles, vacant because no people are
 * named, and its activities as responsibilities with their letters. What they stand for in the catalogue is guessed
 * from their words and marked. Never throws; the text has no problem when it is parsed.
 */
export function importRaci(table: string, options: RaciImportOptions): RaciImport {
  const { catalogue, language = 'en' } = options
  const words = importWords[language]
  if (table.length > longestTable) return { text: undefined, because: words.tooLarge }
  const separated = readSeparatedText(table, (cell) => isLetterCell(cell, usualLegend))
  const matrix = findMatrix(separated, (id) => findReference(catalogue, id) !== undefined)
  if (!matrix || matrix.activities.length === 0) return { text: undefined, because: words.noMatrix }
  const roles = nameRoles(
    matrix.roles.map(({ text }) => text),
    catalogue,
  )
  const activities = matrix.activities.slice(0, mostActivities)
  const guesses = guessStandsFor(
    activities.map(({ text }) => text),
    catalogue,
  )
  const ownLanguage = languageOf([...activities, ...matrix.roles].map(({ text }) => text))

  const duties = activities.map(
    (activity, index): Duty => ({
      id: `RACI-${index + 1}`,
      activity,
      guess: guesses[index] ?? { duty: undefined, takenBy: undefined },
    }),
  )
  const remarks = [
    ...separated.openQuotes.map((cell) => remark('open-quote', language, cell)),
    ...remarksOfTable(matrix, language),
    ...remarksOfRoles(matrix, roles, catalogue, language),
    ...remarksOfDuties(duties, catalogue, language),
    ...(matrix.activities.length > mostActivities
      ? [remark('too-many', language, {}, { count: String(matrix.activities.length), limit: String(mostActivities) })]
      : []),
    ...(ownLanguage ? [remark('language', language, {}, { text: ownLanguage })] : []),
    ...remarksOfWhatIsMissing(duties, options, language),
  ]
  const idOf = new Map(matrix.roles.map((heading, index) => [heading, roles[index]?.id ?? '']))
  const wording = wordingOf(catalogue, language).responsibilities
  const text = [
    'rolebook: 1',
    ...heading(remarks, options, language),
    `catalogue: ${catalogue.structure.number}`,
    ...organisationLines(options, ownLanguage),
    '',
    'roles:',
    ...roles
      .filter((role) => catalogue.byId.roles.get(role.id)?.everybody !== true)
      .flatMap((role) => roleLines(role, importWords[ownLanguage ?? language].vacant)),
    '',
    'responsibilities:',
    ...duties.flatMap((duty) => dutyLines(duty, idOf, (id) => words.guess(wording[id]?.text ?? ''))),
    '',
  ].join('\n')
  return { text: withoutInvisible(text), report: { roles: roles.length, responsibilities: duties.length, remarks } }
}

interface Duty {
  readonly id: string
  readonly activity: Activity
  readonly guess: ReturnType<typeof guessStandsFor>[number]
}

function remarksOfTable({ unused, legend, turned }: Matrix, language: OwnLanguage): readonly Remark[] {
  const remarks = [
    ...unused.map(({ why, row, column, text }) => remark(why, language, { row, column }, { text })),
    ...legend.rows.map(({ number }) => remark('legend', language, { row: number })),
    ...legend.unusual.map(({ row, letter, words, read }) =>
      read === undefined
        ? remark('legend-unknown', language, { row }, { letter, text: words })
        : remark('legend-meaning', language, { row }, { letter, text: words, meaning: letterInWords(read, language) }),
    ),
    ...(turned ? [remark('turned', language)] : []),
  ]
  return remarks.toSorted((one, other) => (one.row ?? 0) - (other.row ?? 0) || (one.column ?? 0) - (other.column ?? 0))
}

function remarksOfRoles(
  { roles: headings }: Matrix,
  roles: readonly NamedRole[],
  catalogue: Catalogue,
  language: OwnLanguage,
): readonly Remark[] {
  const titles = wordingOf(catalogue, language).roles
  return roles.flatMap(({ id, title, recognised, taken }, index) => {
    const place = headings[index] ?? {}
    if (taken) return [remark('role-taken', language, place, { text: title, role: taken.role, other: taken.by, id })]
    if (recognised === undefined) return []
    if (catalogue.byId.roles.get(id)?.everybody)
      return [remark('everybody', language, place, { text: title, role: id })]
    return recognised === 'exact'
      ? []
      : [remark('role', language, place, { text: title, role: id, title: titles[id]?.title ?? id })]
  })
}

function remarksOfDuties(duties: readonly Duty[], catalogue: Catalogue, language: OwnLanguage): readonly Remark[] {
  const wording = wordingOf(catalogue, language).responsibilities
  return duties.flatMap(({ id, activity, guess: { duty, takenBy } }) => {
    if (duty !== undefined)
      return [
        remark('stands-for', language, activity, { id, text: activity.text, duty, wording: wording[duty]?.text ?? '' }),
      ]
    if (!takenBy) return []
    return [
      remark('stands-for-taken', language, activity, {
        id,
        text: activity.text,
        duty: takenBy.duty,
        other: duties[takenBy.index]?.id ?? '',
      }),
    ]
  })
}

function remarksOfWhatIsMissing(
  duties: readonly Duty[],
  { name }: RaciImportOptions,
  language: OwnLanguage,
): readonly Remark[] {
  const open = duties.filter(({ guess: { duty, takenBy } }) => duty === undefined && !takenBy).map(({ id }) => id)
  return [
    ...(open.length > 0 ? [remark('no-stands-for', language, {}, { ids: open.join(', ') })] : []),
    ...(name === undefined ? [remark('name', language)] : []),
    remark('people', language),
    remark('contacts', language),
    remark('organisation', language),
  ]
}

function heading(remarks: readonly Remark[], { source }: RaciImportOptions, language: OwnLanguage): readonly string[] {
  const words = importWords[language]
  const blocks = (['guessed', 'dropped', 'missing'] as const).flatMap((kind) => {
    const said = remarks.filter((one) => one.kind === kind)
    if (said.length === 0) return []
    const more = said.length - mostComments
    return [
      '#',
      ...comment(words.headings[kind]),
      ...said.slice(0, mostComments).flatMap(({ message }) => comment(`- ${message}`, 2)),
      ...(more > 0 ? comment(`- ${words.more(more)}`, 2) : []),
    ]
  })
  return ['#', ...comment(words.made(source)), ...blocks, '#']
}

function organisationLines({ name }: RaciImportOptions, language: OwnLanguage | undefined): readonly string[] {
  const lines = [
    ...(name === undefined ? [] : [`  name: ${quote(name)}`]),
    ...(language ? [`  languages: [${language}]`] : []),
  ]
  return lines.length === 0 ? [] : ['organisation:', ...lines]
}

function roleLines({ id, title, recognised }: NamedRole, vacant: string): readonly string[] {
  const own = recognised === 'exact' ? [] : [`    title: ${quote(title)}`]
  return [`  ${id}:`, ...own, `    vacant: { because: ${quote(vacant)} }`]
}

function dutyLines(
  { id, activity, guess: { duty } }: Duty,
  idOf: ReadonlyMap<object, string>,
  explain: (duty: string) => string,
): readonly string[] {
  const lines = [`  ${id}:`, `    text: ${quote(activity.text)}`]
  if (duty !== undefined)
    lines.push(`    stands-for: ${duty}   ${comment(explain(duty), 0, Number.POSITIVE_INFINITY)[0]}`)
  if (activity.covers.length > 0) lines.push(`    covers: ${flowList(activity.covers.map(quote))}`)
  for (const letter of letters) {
    const ids = [...new Set(activity.letters[letter].map((role) => idOf.get(role) ?? ''))]
    const [only] = ids
    if (only === undefined) continue
    lines.push(`    ${letter}: ${letter === 'accountable' && ids.length === 1 ? only : flowList(ids)}`)
  }
  return lines
}
