import { type Catalogue, isId, type Kind, type OwnLanguage, type Range, type RolebookDocument } from '@rolebook/model'
import type { Edit } from '@rolebook/rules'
import type { Location } from 'vscode-languageserver-types'
import { type Occurrence, type Occurrences, occurrencesOf } from './place/occurrences.ts'
import { refusalSentences } from './rename/refusal-sentences.ts'
import { writeText } from './words/written-text.ts'

/** What is renamed, by its kind and id. */
export interface Renamed {
  readonly kind: Kind
  readonly id: string
}

export interface Rename {
  /** The edits of all places of the id, in the order of the file. */
  readonly edits: readonly Edit[]
}

/** Why nothing is renamed, in the language of the reader. */
export interface Refused {
  readonly refused: string
  /** Where the first of the findings stands that are in the way, where it is findings. */
  readonly finding?: Location
}

export interface RenameContext {
  readonly catalogue: Catalogue
  readonly language: OwnLanguage
}

/**
 * Gives a thing another id in all files of a rolebook, which the document holds. Only the ids are replaced, so
 * comments, quotes and layout stay. Refuses an id that is invalid or taken, and wherever a place might be missed.
 */
export function renameThing(
  document: RolebookDocument,
  { kind, id }: Renamed,
  newId: string,
  context: RenameContext,
): Rename | Refused {
  const texts = refusalSentences[context.language]
  const refused = reasonAgainst(document, { kind, id }, context)
  if (refused !== undefined) return { refused }
  if (newId === id) return { edits: [] }
  if (!isId(newId, kind)) return { refused: kind === 'responsibility' ? texts.noDutyId(newId) : texts.noId(newId) }
  if (document.definitions.some((definition) => definition.id === newId)) return { refused: texts.taken(newId) }
  if (newId === 'line-manager' || isOfCatalogue(context.catalogue, newId)) return { refused: texts.ofCatalogue(newId) }
  return { edits: exchangeIds(document, occurrencesOf(document, kind, id), newId) }
}

/** Replaces an id at every place, in quotes where it has or needs them. */
export function exchangeIds(
  document: RolebookDocument,
  { definitions, references }: Occurrences,
  newId: string,
): readonly Edit[] {
  const edits = [...definitions, ...references].map(({ range }): Edit => {
    const [word, quote] = wordIn(document, range)
    return { range: word, text: quote ? newId : writeText(newId) }
  })
  return edits.sort((one, other) => one.range.start - other.range.start)
}

/** Why a thing cannot have this id; `undefined` where it can. */
export function reasonAgainst(
  document: RolebookDocument,
  { kind, id }: Renamed,
  { catalogue, language }: RenameContext,
): string | undefined {
  const texts = refusalSentences[language]
  if (isOfCatalogue(catalogue, id)) return texts.fixed(id)
  const occurrences = occurrencesOf(document, kind, id)
  const { definitions } = occurrences
  if (definitions.length === 0 && document.hasAllParts) return texts.nowhere(id)
  const isTwice = document.problems.some(({ code, detail }) => code === 'duplicate-key' && detail['key'] === id)
  if (isTwice || definitions.length > 1) return texts.twice(id)
  return reasonAgainstPlaces(document, id, occurrences, language)
}

/** Why a place that names an id might be missed; `undefined` where each is known and can be changed. */
export function reasonAgainstPlaces(
  document: RolebookDocument,
  id: string,
  { definitions, references }: Occurrences,
  language: OwnLanguage,
): string | undefined {
  const texts = refusalSentences[language]
  if (!document.hasAllParts) return texts.unreadParts
  const isSound = (occurrence: Occurrence) => isWritten(document, id, occurrence)
  return isHidden(document, id) || ![...definitions, ...references].every(isSound) ? texts.damaged(id) : undefined
}

function isOfCatalogue({ byId: { roles, responsibilities, situations } }: Catalogue, id: string): boolean {
  return roles.has(id) || responsibilities.has(id) || situations.has(id)
}

/** Whether the id itself is written there, so that nothing else can be overwritten. */
function isWritten(document: RolebookDocument, id: string, { range }: Occurrence): boolean {
  const [{ start, end }] = wordIn(document, range)
  const text = document.text.slice(start, end)
  return text === id || text.startsWith('*')
}

/** Whether the id occurs in a piece that is not valid YAML at the moment, where it may be a use. */
function isHidden({ pieces }: RolebookDocument, id: string): boolean {
  return pieces.pieces.some(
    ({ problems, text }) =>
      problems.some(({ code }) => code === 'syntax') && text.match(/[\w/-]+/g)?.includes(id) === true,
  )
}

/** The id without its quotes, and whether it has any. */
export function wordIn({ text }: RolebookDocument, { start, end }: Range): readonly [Range, boolean] {
  const isQuoted = /["']/.test(text[start] ?? '') && text[start] === text[end - 1] && end - start > 1
  return [isQuoted ? { start: start + 1, end: end - 1 } : { start, end }, isQuoted]
}
