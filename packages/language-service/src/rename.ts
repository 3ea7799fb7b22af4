import {
  type Catalogue,
  type InOwnLanguages,
  isId,
  type Kind,
  type OwnLanguage,
  type Range,
  type RolebookDocument,
} from '@rolebook/model'
import type { Edit } from '@rolebook/rules'
import { type Occurrence, occurrencesOf } from './occurrences.ts'
import { thingAt } from './subject.ts'
import { writeText } from './written-text.ts'

/** What is renamed: by what it is and by the id it has. */
export interface Renamed {
  readonly kind: Kind
  readonly id: string
}

export interface Rename {
  /** Every place in which the id is exchanged, in the order of the file. */
  readonly edits: readonly Edit[]
}

/** Why nothing is renamed, in the language of the reader. */
export interface Refused {
  readonly refused: string
}

export interface RenameContext {
  readonly catalogue: Catalogue
  readonly language: OwnLanguage
}

/** What would be renamed at an offset, and the word to begin from; `undefined` where no id stands. */
export function prepareRenameAt(
  document: RolebookDocument,
  offset: number,
  context: RenameContext,
): (Renamed & { readonly range: Range }) | Refused | undefined {
  const thing = thingAt(document, offset)
  if (!thing) return undefined
  const refused = reasonAgainst(document, thing, context)
  if (refused !== undefined) return { refused }
  const [range] = wordIn(document, thing.range)
  return { kind: thing.kind, id: thing.id, range }
}

/**
 * Gives a thing another id, in all files of a rolebook, which the document holds: only ids are exchanged, so comments,
 * quotes and layout stay. Refuses an id that cannot be one or is taken, and wherever a place might be missed.
 */
export function renameThing(
  document: RolebookDocument,
  { kind, id }: Renamed,
  newId: string,
  context: RenameContext,
): Rename | Refused {
  const texts = sentences[context.language]
  const refused = reasonAgainst(document, { kind, id }, context)
  if (refused !== undefined) return { refused }
  if (newId === id) return { edits: [] }
  if (!isId(newId, kind)) return { refused: kind === 'responsibility' ? texts.noDutyId(newId) : texts.noId(newId) }
  if (document.definitions.some((definition) => definition.id === newId)) return { refused: texts.taken(newId) }
  if (newId === 'line-manager' || isOfCatalogue(context.catalogue, newId)) return { refused: texts.ofCatalogue(newId) }
  const { definitions, references } = occurrencesOf(document, kind, id)
  const edits = [...definitions, ...references].map(({ range }): Edit => {
    const [word, quote] = wordIn(document, range)
    return { range: word, text: quote ? newId : writeText(newId) }
  })
  return { edits: edits.sort((one, other) => one.range.start - other.range.start) }
}

/** As `renameThing`, for whoever has only the id: of whatever kind the thing is that bears it. */
export function renameId(
  document: RolebookDocument,
  id: string,
  newId: string,
  context: RenameContext,
): Rename | Refused {
  const kinds = new Set(document.definitions.flatMap((definition) => (definition.id === id ? [definition.kind] : [])))
  const [kind = 'person', another] = kinds
  if (another) return { refused: sentences[context.language].twice(id) }
  return renameThing(document, { kind, id }, newId, context)
}

function reasonAgainst(
  document: RolebookDocument,
  { kind, id }: Renamed,
  { catalogue, language }: RenameContext,
): string | undefined {
  const texts = sentences[language]
  if (isOfCatalogue(catalogue, id)) return texts.fixed(id)
  if (!document.hasAllParts) return texts.unreadParts
  const { definitions, references } = occurrencesOf(document, kind, id)
  if (definitions.length === 0) return texts.nowhere(id)
  const isTwice = document.problems.some(({ code, detail }) => code === 'duplicate-key' && detail['key'] === id)
  if (isTwice || definitions.length > 1) return texts.twice(id)
  const isSound = (occurrence: Occurrence) => isWritten(document, id, occurrence)
  return isHidden(document, id) || ![...definitions, ...references].every(isSound) ? texts.damaged(id) : undefined
}

function isOfCatalogue({ byId: { roles, responsibilities, situations } }: Catalogue, id: string): boolean {
  return roles.has(id) || responsibilities.has(id) || situations.has(id)
}

/** Whether the id itself stands there, so that nothing else can be overwritten. */
function isWritten(document: RolebookDocument, id: string, { range }: Occurrence): boolean {
  const [{ start, end }] = wordIn(document, range)
  const text = document.text.slice(start, end)
  return text === id || text.startsWith('*')
}

/** Whether the id is mentioned where the text is no YAML just now, and may be meant. */
function isHidden({ pieces }: RolebookDocument, id: string): boolean {
  return pieces.pieces.some(
    ({ problems, text }) =>
      problems.some(({ code }) => code === 'syntax') && text.match(/[\w-]+/g)?.includes(id) === true,
  )
}

/** The id without its quotes, and whether it has any. */
function wordIn({ text }: RolebookDocument, { start, end }: Range): readonly [Range, boolean] {
  const isQuoted = /["']/.test(text[start] ?? '') && text[start] === text[end - 1] && end - start > 1
  return [isQuoted ? { start: start + 1, end: end - 1 } : { start, end }, isQuoted]
}

interface Sentences {
  readonly noId: (id: string) => string
  readonly noDutyId: (id: string) => string
  readonly taken: (id: string) => string
  readonly ofCatalogue: (id: string) => string
  readonly fixed: (id: string) => string
  readonly nowhere: (id: string) => string
  readonly twice: (id: string) => string
  readonly damaged: (id: string) => string
  readonly unreadParts: string
}

const sentences: InOwnLanguages<Sentences> = {
  en: {
    noId: (id) => `“${id}” cannot be an id: write lower-case words joined by hyphens, like “security-desk”.`,
    noDutyId: (id) =>
      `“${id}” cannot be the id of a responsibility: write two to four capitals, a hyphen and a number, like “FA-1”.`,
    taken: (id) => `“${id}” is taken: something in this rolebook has that id already. Choose another one.`,
    ofCatalogue: (id) => `“${id}” has a meaning of its own in the catalogue or the format. Choose another id.`,
    fixed: (id) => `“${id}” comes from the catalogue, so its id stays. You can give it another title.`,
    nowhere: (id) => `Nothing in this rolebook has the id “${id}”, so there is nothing to rename.`,
    twice: (id) => `“${id}” is written down twice in this rolebook. Remove one of the two first.`,
    damaged: (id) => `“${id}” also stands where the file cannot be read just now. Mend what is marked there first.`,
    unreadParts: 'A file of this rolebook (“include”) was not read, and might keep the old id. Nothing was renamed.',
  },
  de: {
    noId: (id) =>
      `„${id}“ kann keine Kennung sein: Schreiben Sie kleingeschriebene Wörter mit Bindestrichen, wie „security-desk“.`,
    noDutyId: (id) =>
      `„${id}“ kann keine Kennung einer Verantwortlichkeit sein: Schreiben Sie zwei bis vier Großbuchstaben, einen Bindestrich und eine Zahl, wie „FA-1“.`,
    taken: (id) => `„${id}“ ist vergeben: In diesem Rolebook hat schon etwas diese Kennung. Wählen Sie eine andere.`,
    ofCatalogue: (id) => `„${id}“ hat im Katalog oder im Format eine eigene Bedeutung. Wählen Sie eine andere Kennung.`,
    fixed: (id) => `„${id}“ stammt aus dem Katalog; die Kennung bleibt. Sie können einen anderen Titel vergeben.`,
    nowhere: (id) => `Nichts in diesem Rolebook hat die Kennung „${id}“; es gibt nichts umzubenennen.`,
    twice: (id) => `„${id}“ steht zweimal in diesem Rolebook. Entfernen Sie zuerst eines davon.`,
    damaged: (id) =>
      `„${id}“ steht auch dort, wo die Datei gerade nicht lesbar ist. Beheben Sie zuerst, was dort markiert ist.`,
    unreadParts:
      'Eine Datei dieses Rolebooks („include“) wurde nicht gelesen; dort bliebe vielleicht die alte Kennung stehen. Nichts wurde umbenannt.',
  },
  fr: {
    noId: (id) =>
      `«\u202f${id}\u202f» ne peut pas être un identifiant\u00a0: écrivez des mots en minuscules reliés par des traits d’union, comme «\u202fsecurity-desk\u202f».`,
    noDutyId: (id) =>
      `«\u202f${id}\u202f» ne peut pas être l’identifiant d’une responsabilité\u00a0: écrivez deux à quatre majuscules, un trait d’union et un nombre, comme «\u202fFA-1\u202f».`,
    taken: (id) =>
      `«\u202f${id}\u202f» est pris\u00a0: quelque chose porte déjà cet identifiant dans ce rolebook. Choisissez-en un autre.`,
    ofCatalogue: (id) =>
      `«\u202f${id}\u202f» a déjà un sens dans le catalogue ou dans le format. Choisissez un autre identifiant.`,
    fixed: (id) =>
      `«\u202f${id}\u202f» vient du catalogue\u00a0: son identifiant reste. Vous pouvez lui donner un autre titre.`,
    nowhere: (id) =>
      `Rien ne porte l’identifiant «\u202f${id}\u202f» dans ce rolebook\u00a0: il n’y a rien à renommer.`,
    twice: (id) => `«\u202f${id}\u202f» figure deux fois dans ce rolebook. Supprimez d’abord l’une des deux entrées.`,
    damaged: (id) =>
      `«\u202f${id}\u202f» figure aussi là où le fichier n’est pas lisible en ce moment. Corrigez d’abord ce qui y est signalé.`,
    unreadParts:
      'Un fichier de ce rolebook («\u202finclude\u202f») n’a pas été lu\u202f; l’ancien identifiant pourrait y rester. Rien n’a été renommé.',
  },
}
