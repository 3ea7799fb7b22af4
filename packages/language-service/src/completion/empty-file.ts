import type { InOwnLanguages, OwnLanguage, Range } from '@rolebook/model'
import { type Candidate, icons } from './candidate.ts'
import { choose, stop } from './snippet.ts'

/** What an empty file may become, and the part of that which is already typed. */
export interface Beginning {
  readonly candidates: readonly Candidate[]
  readonly range: Range
}

/** In UTF-16 units. A file that somebody begins has little in it; a longer one is not even searched. */
const longestEmpty = 4096

/**
 * Offers a rolebook to begin with where there is nothing yet but comments and the word at the cursor; `undefined` in
 * every other file, because that is somebody else’s.
 */
export function beginningAt(text: string, offset: number, language: OwnLanguage): Beginning | undefined {
  if (text.length > longestEmpty) return undefined
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const word = /^[\w-]*/.exec(text.slice(start))?.[0] ?? ''
  const end = start + word.length
  const others = text.slice(0, start) + text.slice(end)
  if (offset > end || !/^(?:[ \t]*(?:#[^\n]*)?\r?(?:\n|$))*$/.test(others)) return undefined
  const typed = text.slice(start, offset)
  const { whole, marker, part, comments } = texts[language]
  const candidates: readonly Candidate[] = [
    {
      text: 'rolebook',
      detail: whole,
      documentation: comments.file,
      icon: icons.snippet,
      snippet: wholeRolebook(language),
    },
    { text: 'rolebook: 1', detail: marker, icon: icons.key, goesOn: true, snippet: ['rolebook: 1', ''] },
    { text: 'rolebook-part: 1', detail: part, icon: icons.key, goesOn: true, snippet: ['rolebook-part: 1', ''] },
  ]
  return { candidates: candidates.filter(({ text: offered }) => offered.startsWith(typed)), range: { start, end } }
}

/** The first lines of a rolebook, to be filled in from stop to stop. No person and no number is made up. */
function wholeRolebook(language: OwnLanguage): readonly string[] {
  const { comments, zone, desk } = texts[language]
  return [
    `# ${comments.file}`,
    'rolebook: 1',
    `catalogue: 1   # ${comments.catalogue}`,
    'organisation:',
    '  name: "$1"',
    `  size: ${choose(2, 'small', 'medium', 'large')}`,
    `  timezone: ${stop(3, zone)}`,
    `  languages: [${stop(4, language)}]   # ${comments.languages}`,
    `  # ${comments.contact}`,
    '  default-contact: { order: [security-desk, project-lead] }',
    '',
    `# ${comments.people}`,
    'people:',
    `  ${stop(5, 'first-person')}:`,
    '    name: "$6"',
    '    title: "$7"',
    '    email: "$8"',
    '    phone: "$9"',
    '',
    'contact-points:',
    '  security-desk:',
    `    name: "${desk}"`,
    '    phone: "$10"',
    `    hours: ${stop(11, 'Mon-Fri 09:00-17:00')}`,
    '',
    `# ${comments.roles}`,
    'roles:',
    '  top-management:',
    '    held-by: [$12]',
    '  project-lead:',
    '    held-by: [$13]',
    '  internal-audit:',
    '    held-by: [$14]',
    '',
  ]
}

interface Texts {
  readonly whole: string
  readonly marker: string
  readonly part: string
  readonly zone: string
  readonly desk: string
  readonly comments: Readonly<Record<'file' | 'catalogue' | 'languages' | 'contact' | 'people' | 'roles', string>>
}

const texts: InOwnLanguages<Texts> = {
  en: {
    whole: 'a rolebook to begin with',
    marker: 'only the marker',
    part: 'a part of a rolebook',
    zone: 'Europe/London',
    desk: 'Security desk',
    comments: {
      file: 'Who is responsible for information security, and whom to call.',
      catalogue: 'the built-in roles, responsibilities and situations this file is written against',
      languages: 'the first is the language of the texts in this file',
      contact: 'Every situation that names no contact of its own leads here, one after the other.',
      people: 'Everybody who holds a role, is deputy or stands in.',
      roles: 'Who does what, by the ids above. The responsibilities stand in the catalogue; rest the mouse on a role.',
    },
  },
  de: {
    whole: 'ein Rolebook für den Anfang',
    marker: 'nur die Marke',
    part: 'ein Teil eines Rolebooks',
    zone: 'Europe/Berlin',
    desk: 'Sicherheitsstelle',
    comments: {
      file: 'Wer für Informationssicherheit zuständig ist, und wen man anruft.',
      catalogue: 'die eingebauten Rollen, Verantwortlichkeiten und Situationen, auf denen diese Datei beruht',
      languages: 'die erste ist die Sprache der Texte in dieser Datei',
      contact: 'Jede Situation ohne eigenen Kontakt führt hierher, der Reihe nach.',
      people: 'Alle, die eine Rolle innehaben oder jemanden vertreten.',
      roles:
        'Wer was tut, mit den Kennungen von oben. Die Verantwortlichkeiten stehen im Katalog; zeigen Sie auf eine Rolle.',
    },
  },
  fr: {
    whole: 'un rolebook pour commencer',
    marker: 'seulement le marqueur',
    part: 'une partie d’un rolebook',
    zone: 'Europe/Paris',
    desk: 'Permanence sécurité',
    comments: {
      file: 'Qui est responsable de la sécurité de l’information, et qui appeler.',
      catalogue: 'les rôles, responsabilités et situations intégrés sur lesquels repose ce fichier',
      languages: 'la première est la langue des textes de ce fichier',
      contact: 'Toute situation sans contact propre mène ici, dans cet ordre.',
      people: 'Toutes les personnes qui ont un rôle, assurent une suppléance ou un remplacement.',
      roles:
        'Qui fait quoi, par les identifiants ci-dessus. Les responsabilités se trouvent dans le catalogue\u202f; survolez un rôle.',
    },
  },
}
