import { isCatalogueReference, lineAround, type Path, type Range, type RolebookDocument } from '@rolebook/model'
import { readSuppressions, suppressionWord } from '@rolebook/rules'
import { formAt } from '../place/form-at.ts'
import { type SubjectKind, subjectAt } from '../place/subject.ts'

/**
 * The kinds of thing a hover can describe: things with an id, an exception as a whole, a key, or a value whose meaning
 * changes with the day.
 */
export type HoveredKind = SubjectKind | 'exception' | 'key' | 'date' | 'hours' | 'duration'

/** The thing under the mouse. */
export interface Hovered {
  readonly kind: HoveredKind
  /** The id, or the value as written. */
  readonly text: string
  /** Where in the rolebook; empty in a comment. */
  readonly path: Path
  readonly range: Range
}

/** What a hover at an offset is about; `undefined` on prose and empty space. */
export function hoveredAt(document: RolebookDocument, offset: number): Hovered | undefined {
  const { path, onKey } = document.pathAt(offset)
  return (
    ruleOfException(document, path, offset) ??
    subjectOf(document, path, offset) ??
    (onKey ? keyAt : valueAt)(document, path, offset) ??
    ruleInComment(document, offset) ??
    controlInText(document, offset)
  )
}

/**
 * The rule of an exception, where an offset is on that line, its key included: the line stands for the whole exception.
 */
function ruleOfException(document: RolebookDocument, path: Path, offset: number): Hovered | undefined {
  const [section, index, key] = path
  if (section !== 'exceptions' || typeof index !== 'number' || key !== 'rule') return undefined
  const range = document.rangeOf(path, 'entry')
  if (!range || offset < range.start || offset > range.end) return undefined
  return { kind: 'exception', text: '', path: [section, index], range }
}

function subjectOf(document: RolebookDocument, path: Path, offset: number): Hovered | undefined {
  const subject = subjectAt(document, offset)
  return subject && { kind: subject.kind, text: subject.id, path, range: subject.range }
}

function keyAt(document: RolebookDocument, path: Path, offset: number): Hovered | undefined {
  const range = document.rangeOf(path, 'key')
  if (!range || offset < range.start || offset > range.end) return undefined
  return { kind: 'key', text: document.slice(range.start, range.end), path, range }
}

function valueAt(document: RolebookDocument, path: Path, offset: number): Hovered | undefined {
  const form = formAt(path)
  if (!form) return undefined
  const range = document.rangeOf(path)
  if (!range || offset < range.start || offset > range.end) return undefined
  const text = document.slice(range.start, range.end).replace(/^(["'])(.*)\1$/, '$2')
  if (form.is === 'date' || form.is === 'hours' || form.is === 'duration') return { kind: form.is, text, path, range }
  if (form.is !== 'catalogue-reference' || !isCatalogueReference(text)) return undefined
  return { kind: 'reference', text: text.replace(/ ?[a-z]$/, ''), path, range }
}

function ruleInComment(document: RolebookDocument, offset: number): Hovered | undefined {
  if (!lineAround(document, offset).text.includes(suppressionWord)) return undefined
  for (const { rules } of readSuppressions(document)) {
    const named = rules.find(({ range }) => range.start <= offset && offset <= range.end)
    if (named) return { kind: 'rule', text: named.id, path: [], range: named.range }
  }
  return undefined
}

/** A control that is mentioned in prose or in a comment. Only Annex A controls are unmistakable there. */
function controlInText(document: RolebookDocument, offset: number): Hovered | undefined {
  const line = lineAround(document, offset)
  for (const { 0: found, index } of line.text.matchAll(/(?<![\w.-])A\.[5-8]\.\d{1,2}(?![\w-]|\.\d)/g)) {
    const range = { start: line.start + index, end: line.start + index + found.length }
    if (range.start <= offset && offset <= range.end) return { kind: 'reference', text: found, path: [], range }
  }
  return undefined
}
