import { createCatalogue, type Instant, type OwnLanguage, parse, type RolebookDocument } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { german } from '@rolebook/model/catalogue/de'
import { english } from '@rolebook/model/catalogue/en'
import { french } from '@rolebook/model/catalogue/fr'
import { applyEdits } from '@rolebook/rules'
import type { CompletionItem, Position, TextEdit } from 'vscode-languageserver-types'
import { createLanguageService, type LanguageService } from '../language-service.ts'

/*
 * What the tests of this package read rolebooks with; nothing else imports it.
 */

/** The instant of tests that state no other: a Monday morning. */
export const monday: Instant = Date.parse('2026-11-23T10:00Z')

/** The night of the Saturday after Christmas, while Ben is away. */
export const saturdayNight: Instant = Date.parse('2026-12-26T03:00Z')

/** The address of a test's only file. */
export const uri = 'file:///roles.yaml'

/** A language service with the whole catalogue. */
export function serviceIn(language: OwnLanguage = 'en'): LanguageService {
  return createLanguageService({ catalogue: createCatalogue(structure, english, german, french), language })
}

/** Reads a text in which `|` marks the cursor. */
export function atCursor(marked: string): { readonly document: RolebookDocument; readonly position: Position } {
  const offset = marked.indexOf('|')
  if (offset === -1) throw new Error('The text has no | that marks the cursor.')
  const document = parse(marked.slice(0, offset) + marked.slice(offset + 1))
  return { document, position: document.lines.positionAt(offset) }
}

/** What is suggested at the cursor, in the order in which an editor lists it. */
export function suggestions(marked: string, { now = monday, language = 'en' as OwnLanguage } = {}): CompletionItem[] {
  const { document, position } = atCursor(marked)
  const { items } = serviceIn(language).completion(document, position, { uri, now })
  return items.toSorted((one, other) => ((one.sortText ?? '') < (other.sortText ?? '') ? -1 : 1))
}

/** The text after accepting a suggestion, by its label; `|` marks where the cursor is then. */
export function accepted(marked: string, label: string): string {
  const { document } = atCursor(marked)
  const item = suggestions(marked).find((suggestion) => suggestion.label === label)
  if (!item) throw new Error(`There is no suggestion ${label}.`)
  const { textEdit } = item
  if (!textEdit || !('range' in textEdit)) throw new Error(`The suggestion ${label} changes nothing.`)
  return applied(document, [{ ...textEdit, newText: `${textEdit.newText}|` }, ...(item.additionalTextEdits ?? [])])
}

/** A text after LSP edits. */
export function applied(document: RolebookDocument, edits: readonly TextEdit[]): string {
  const { text, lines } = document
  return applyEdits(
    text,
    edits.map(({ range, newText }) => ({
      range: { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) },
      text: newText,
    })),
  )
}

/** What the hover at the cursor says, as a person reads it: without marks of Markdown. Empty where there is none. */
export function hoverText(marked: string, { now = monday, language = 'en' as OwnLanguage } = {}): string {
  return readable(hoverMarkdown(marked, { now, language }))
}

/** The Markdown of the hover at the cursor. */
export function hoverMarkdown(marked: string, { now = monday, language = 'en' as OwnLanguage } = {}): string {
  const { document, position } = atCursor(marked)
  const contents = serviceIn(language).hover(document, position, { uri, now })?.contents
  return contents !== undefined && typeof contents === 'object' && 'value' in contents ? contents.value : ''
}

function readable(markdown: string): string {
  return markdown
    .replace(/(?<!\\)(?:\*\*|`)/g, '')
    .replace(/(?<!\\)_([^_]*)(?<!\\)_/g, '$1')
    .replace(/(?<!\\)\[((?:\\.|[^\]\\])*)\]\(<[^>]*>\)/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/ {2}\n/g, '\n')
}
