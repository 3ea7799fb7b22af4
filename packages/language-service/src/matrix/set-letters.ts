import {
  applyEdits,
  changeBetween,
  type Edit,
  type InOwnLanguages,
  type Letter,
  type OwnLanguage,
  type Path,
  parse,
  type Responsibility,
  type Rolebook,
  type RolebookDocument,
  type RoleModel,
} from '@rolebook/model'
import type { Refused } from '../rename.ts'
import { removeEntry, removeItem, replaceId } from '../replace-person/list-item.ts'
import { addEntry } from '../writing/add-entry.ts'
import { addId } from '../writing/add-id.ts'
import { sayingExactly } from '../writing/saying-exactly.ts'
import { whyElsewhere } from './elsewhere.ts'
import { wantedLetters } from './wanted-letters.ts'

/**
 * An order that a role has exactly these letters in a responsibility. A role that becomes accountable takes that over
 * from every other.
 */
export interface LetterOrder {
  readonly duty: string
  readonly role: string
  readonly letters: readonly Letter[]
}

export interface LetterContext {
  /** The model of the whole rolebook, of which `file` may be a part. */
  readonly model: RoleModel
  readonly language: OwnLanguage
}

/**
 * The edit of a file that gives a role its letters. Only what differs from the catalogue is written, and whatever comes
 * to equal the catalogue is removed. Refuses where the duty is written in another file, or where the edit would be a
 * guess.
 */
export function setLetters(
  file: RolebookDocument,
  order: LetterOrder,
  { model, language }: LetterContext,
): { readonly edits: readonly Edit[] } | Refused {
  const texts = sentences[language]
  const duty = model.responsibilities.get(order.duty)
  if (!duty) return { refused: texts.gone(order.duty) }
  const elsewhere = whyElsewhere(file, duty, language)
  if (elsewhere !== undefined) return { refused: elsewhere }
  const wanted = wantedLetters(duty, order.role, order.letters)
  if (wanted.size === 0) return { edits: [] }
  const path = duty.path ?? ['responsibilities', order.duty]
  const then = entryThen(duty.written, wanted)
  // a catalogue duty about which nothing is left to say needs no entry; an organisation's own duty keeps its entry
  const isEmptied = duty.catalogue !== undefined && Object.keys(then).length === 0
  const edited = isEmptied
    ? after(file, removeEntry(file, path))
    : [...wanted].reduce<RolebookDocument | undefined>(
        (document, [letter, roles]) => document && writeLetter(document, path, letter, roles),
        file,
      )
  const edits = edited && [changeBetween(file.text, edited.text)]
  const rolebooks = rolebooksThen(file.rolebook, path, isEmptied ? undefined : then)
  return rolebooks.some((rolebook) => sayingExactly(file, edits, rolebook))
    ? { edits: edits ?? [] }
    : { refused: texts.byHand(order.duty) }
}

/** The file with one letter of a duty given to these roles, or with that letter not written at all. */
function writeLetter(
  document: RolebookDocument,
  duty: Path,
  letter: Letter,
  roles: readonly string[] | undefined,
): RolebookDocument | undefined {
  const path = [...duty, letter]
  if (!roles) return document.rangeOf(path, 'key') ? after(document, removeEntry(document, path)) : document
  if (document.rangeOf(path, 'key')) return changeRoles(document, path, roles)
  const [only] = roles
  const value = letter === 'accountable' && only !== undefined ? only : roles
  if (document.rangeOf(duty, 'key')) return after(document, addEntry(document, duty, letter, value))
  const facts = { [letter]: value }
  const [section = '', id = ''] = duty.map(String)
  return document.rangeOf([section], 'key')
    ? after(document, addEntry(document, [section], id, facts))
    : after(document, addEntry(document, [], section, { [id]: facts }))
}

/** The file with a list changed to hold exactly these roles; the roles that stay keep their layout. */
function changeRoles(document: RolebookDocument, list: Path, roles: readonly string[]): RolebookDocument | undefined {
  const places = document.referencesBelow(list)
  const gone = places.find(({ id }, index) => !roles.includes(id) || places.findIndex((one) => one.id === id) < index)
  const missing = roles.find((role) => !places.some(({ id }) => id === role))
  if (!gone && missing === undefined) return document
  const isExchanged = gone && missing !== undefined && places.length === 1
  const next = isExchanged
    ? after(document, replaceId(document, gone.path, gone.id, missing))
    : after(
        document,
        ...(gone ? (removeItem(document, gone.path) ?? [undefined]) : [addId(document, list, missing ?? '')]),
      )
  return next && next.text !== document.text ? changeRoles(next, list, roles) : undefined
}

function after(document: RolebookDocument, ...edits: readonly (Edit | undefined)[]): RolebookDocument | undefined {
  const known = edits.filter((edit) => edit !== undefined)
  return known.length === edits.length ? parse(applyEdits(document.text, known), document) : undefined
}

function entryThen(
  written: Responsibility,
  wanted: ReadonlyMap<Letter, readonly string[] | undefined>,
): Responsibility {
  const entries = Object.entries({ ...written, ...Object.fromEntries(wanted) })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

/** What a file may say afterwards; a section or list of duties that becomes empty may be empty or absent. */
function rolebooksThen(rolebook: Rolebook, path: Path, entry: Responsibility | undefined): readonly Rolebook[] {
  const [section, role] = path.map(String)
  if (section === 'responsibilities') {
    const { responsibilities, ...rest } = rolebook
    return dutiesThen(responsibilities, path, entry).map((duties) => ({ ...rest, ...duties }))
  }
  const { responsibilities, ...rest } = rolebook.roles?.get(role ?? '') ?? {}
  return dutiesThen(responsibilities, path, entry).map((duties) => ({
    ...rolebook,
    roles: new Map(rolebook.roles).set(role ?? '', { ...rest, ...duties }),
  }))
}

function dutiesThen(
  duties: Rolebook['responsibilities'],
  path: Path,
  entry: Responsibility | undefined,
): readonly Pick<Rolebook, 'responsibilities'>[] {
  const id = String(path.at(-1))
  const responsibilities = new Map(duties)
  if (entry) responsibilities.set(id, entry)
  else responsibilities.delete(id)
  return responsibilities.size === 0 ? [{ responsibilities }, {}] : [{ responsibilities }]
}

interface Sentences {
  readonly gone: (id: string) => string
  readonly byHand: (id: string) => string
}

const sentences: InOwnLanguages<Sentences> = {
  en: {
    gone: (id) => `There is no responsibility ${id} any more.`,
    byHand: (id) => `${id} is written in a way that cannot be changed safely: please do it in the text.`,
  },
  de: {
    gone: (id) => `Die Verantwortlichkeit ${id} gibt es nicht mehr.`,
    byHand: (id) =>
      `${id} steht in einer Schreibweise, die sich nicht sicher ändern lässt: Bitte ändern Sie es im Text.`,
  },
  fr: {
    gone: (id) => `La responsabilité ${id} n’existe plus.`,
    byHand: (id) =>
      `${id} est écrit d’une façon qui ne peut pas être modifiée sans risque\u00a0: veuillez le faire dans le texte.`,
  },
}
