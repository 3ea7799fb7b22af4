import { addDays, type InOwnLanguages, type Kind, type Shape, wallClockAt, zoneOf } from '@rolebook/model'
import { type Asking, type Candidate, icons } from './candidate.ts'
import { choose, stop } from './snippet.ts'

/** A whole entry for a mapping of things with ids, to be filled in from stop to stop; none within braces. */
export function wholeEntries(kind: Kind | 'language' | 'member', asking: Asking): readonly Candidate[] {
  if (!isBlock(asking) || kind === 'language' || kind === 'member') return []
  // an organisation's own duty stands under its role; the top level has only what differs from the catalogue
  return [whole(kind === 'responsibility' && asking.cursor.path.length === 1 ? 'not-applicable' : kind, asking)]
}

/** A whole item for a list of mappings, as long as the item is empty. */
export function wholeItems({ form }: Shape<unknown>, asking: Asking): readonly Candidate[] {
  const key = asking.cursor.path.findLast((step) => typeof step === 'string')
  const isEmpty = asking.cursor.on === 'value' || asking.cursor.present.size === 0
  if (form.is !== 'record' || !isBlock(asking) || !isEmpty) return []
  if (key === 'exceptions') return [whole('exception', asking)]
  return key === 'away' ? [whole('absence', asking)] : []
}

function isBlock({ cursor: { layout, hasColon } }: Asking): boolean {
  return !hasColon && (layout === 'own-line' || layout === 'after-key')
}

function whole(name: keyof typeof entries, asking: Asking): Candidate {
  const { label, lines } = entries[name]
  return {
    text: label[asking.language],
    icon: icons.snippet,
    snippet: lines(fillingsOf(asking)),
    goesOn: name === 'exception',
  }
}

/** What stands in an entry until somebody writes something else. */
interface Fillings {
  readonly today: string
  readonly inHalfAYear: string
  readonly inAYear: string
  /** A duty of which the file does not speak yet, and which many have no need of. */
  readonly duty: string
}

function fillingsOf({ document: { rolebook }, catalogue, now }: Asking): Fillings {
  const today = wallClockAt(now, zoneOf(rolebook)).date
  const duty = catalogue.structure.responsibilities.find(
    ({ id, role }) => role === 'secure-development-lead' && !rolebook.responsibilities?.has(id),
  )
  return { today, inHalfAYear: addDays(today, 182), inAYear: addDays(today, 365), duty: duty?.id ?? 'SD-1' }
}

interface Entry {
  readonly label: InOwnLanguages<string>
  readonly lines: (fillings: Fillings) => readonly string[]
}

/* Prose stands in quotes, and so do numbers, addresses and globs; flow style is for ids and short facts. */
const entries = {
  person: {
    label: { en: 'New person', de: 'Neue Person', fr: 'Nouvelle personne' },
    lines: () => [`${stop(1, 'new-person')}:`, '  name: "$2"', '  title: "$3"', '  email: "$4"', '  phone: "$5"'],
  },
  role: {
    label: { en: 'New role', de: 'Neue Rolle', fr: 'Nouveau rôle' },
    lines: () => [
      `${stop(1, 'new-role')}:`,
      '  title: "$2"',
      '  summary: "$3"',
      '  held-by: [$4]',
      '  deputies: [$5]',
      '  authority: "$6"',
    ],
  },
  'contact-point': {
    label: { en: 'New contact point', de: 'Neue Kontaktstelle', fr: 'Nouveau point de contact' },
    lines: ({ today }) => [
      `${stop(1, 'new-desk')}:`,
      '  name: "$2"',
      '  phone: "$3"',
      '  email: "$4"',
      `  hours: ${stop(5, 'Mon-Fri 09:00-17:00')}`,
      `  verified: { date: ${stop(6, today)}, by: $7 }`,
    ],
  },
  site: {
    label: { en: 'New site', de: 'Neuer Standort', fr: 'Nouveau site' },
    lines: () => [`${stop(1, 'new-site')}:`, '  name: "$2"', '  timezone: $3', '  emergency-number: "$4"'],
  },
  asset: {
    label: { en: 'New asset', de: 'Neuer Wert', fr: 'Nouvel actif' },
    lines: () => [
      `${stop(1, 'new-asset')}:`,
      '  title: "$2"',
      '  classification: $3',
      '  acceptable-use: "$4"',
      '  found-at:',
      `    web: ["https://${stop(5, 'intranet.example')}/*"]`,
      '    files: ["$6/**"]',
    ],
  },
  policy: {
    label: { en: 'New policy', de: 'Neue Richtlinie', fr: 'Nouvelle politique' },
    lines: ({ today }) => [
      `${stop(1, 'new-policy')}:`,
      '  title: "$2"',
      '  summary: "$3"',
      `  web: "https://${stop(4, 'intranet.example')}"`,
      '  owner: $5',
      '  approved-by: $6',
      `  from: ${stop(7, today)}`,
      `  reviewed: ${stop(8, today)}`,
      `  review-every: ${stop(9, '12 months')}`,
    ],
  },
  situation: {
    label: { en: 'New situation', de: 'Neue Situation', fr: 'Nouvelle situation' },
    lines: () => [
      `${stop(1, 'new-situation')}:`,
      '  title: "$2"',
      `  urgency: ${choose(3, 'now', 'today', 'this-week')}`,
      '  contact: { order: [$4] }',
      '  first:',
      '    - "$5"',
      '  do-not:',
      '    - "$6"',
    ],
  },
  responsibility: {
    label: { en: 'New responsibility', de: 'Neue Verantwortlichkeit', fr: 'Nouvelle responsabilité' },
    lines: () => [
      `${stop(1, 'XY-1')}:`,
      '  text: "$2"',
      '  covers: [$3]',
      '  accountable: $4',
      '  responsible: [$5]',
      `  every: ${stop(6, '12 months')}`,
    ],
  },
  'not-applicable': {
    label: {
      en: 'Responsibility that does not apply',
      de: 'Verantwortlichkeit, die nicht zutrifft',
      fr: 'Responsabilité qui ne s’applique pas',
    },
    lines: ({ inAYear, duty }) => [
      `${stop(1, duty)}:`,
      '  not-applicable:',
      '    because: "$2"',
      '    approved-by: $3',
      `    until: ${stop(4, inAYear)}`,
    ],
  },
  exception: {
    label: { en: 'New exception', de: 'Neue Ausnahme', fr: 'Nouvelle dérogation' },
    lines: ({ today, inHalfAYear }) => [
      'rule: $1',
      'about: [$2]',
      'because: "$3"',
      'compensated-by: "$4"',
      'approved-by: $5',
      `from: ${stop(6, today)}`,
      `until: ${stop(7, inHalfAYear)}`,
    ],
  },
  absence: {
    label: { en: 'New absence', de: 'Neue Abwesenheit', fr: 'Nouvelle absence' },
    lines: ({ today }) => [`from: ${stop(1, today)}`, `until: ${stop(2, today)}`, 'cover: $3'],
  },
} satisfies Record<string, Entry>
