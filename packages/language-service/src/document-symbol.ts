import {
  type Entry,
  type Fields,
  type Kind,
  type Node,
  type OwnLanguage,
  type RolebookDocument,
  rolebookShape,
  textIn,
} from '@rolebook/model'
import type { DocumentSymbol, SymbolKind } from 'vscode-languageserver-types'
import { toLspRange } from './place/lsp-range.ts'

/** The outline of a rolebook: its sections, their entries by id and name, and the duties of a role below it. */
export function documentSymbols(document: RolebookDocument, language: OwnLanguage): DocumentSymbol[] {
  const sections: DocumentSymbol[] = []
  const first = document.rolebook.organisation?.languages?.[0]
  const nameIn = (node: Node | null) => nameOf(node, language, first)
  for (const { piece, start } of document.pieces) {
    if (piece.node?.kind !== 'mapping') continue
    for (const entry of piece.node.entries) {
      if (piece.role !== 'item') sections.push(sectionSymbol(document, entry, start, nameIn))
      else addItems(document, sections.at(-1), entry, start, nameIn)
    }
  }
  return sections
}

type Naming = (node: Node | null) => string | undefined

function sectionSymbol(document: RolebookDocument, entry: Entry, start: number, nameIn: Naming): DocumentSymbol {
  const { key, value } = entry
  return {
    name: key.text,
    kind: symbolKinds.section,
    range: toLspRange(document, { start: start + key.start, end: start + (value?.end ?? key.end) }),
    selectionRange: toLspRange(document, { start: start + key.start, end: start + key.end }),
    children: itemSymbols(document, entry, start, nameIn),
  }
}

/** Adds the items of a section that was cut at its items; the section reaches to the end of the last one. */
function addItems(
  document: RolebookDocument,
  section: DocumentSymbol | undefined,
  entry: Entry,
  start: number,
  nameIn: Naming,
): void {
  if (!section) return
  const items = itemSymbols(document, entry, start, nameIn)
  section.children?.push(...items)
  const last = items.at(-1)
  if (last) section.range = { start: section.range.start, end: last.range.end }
}

function itemSymbols(
  document: RolebookDocument,
  { key: section, value }: Entry,
  start: number,
  nameIn: Naming,
): DocumentSymbol[] {
  const kind = kindOf(section.text)
  if (kind === undefined || value?.kind !== 'mapping') return []
  return value.entries.map((entry): DocumentSymbol => {
    const { key, value: item } = entry
    const detail = nameIn(item)
    const own =
      item?.kind === 'mapping' ? item.entries.find(({ key: name }) => name.text === 'responsibilities') : undefined
    return {
      // an editor refuses a symbol without a name; somebody is about to type it
      name: key.text || '…',
      ...(detail === undefined ? {} : { detail }),
      kind: symbolKinds[kind],
      range: toLspRange(document, { start: start + key.start, end: start + (item?.end ?? key.end) }),
      selectionRange: toLspRange(document, { start: start + key.start, end: start + key.end }),
      ...(own && kind === 'role' ? { children: itemSymbols(document, own, start, nameIn) } : {}),
    }
  })
}

function kindOf(section: string): Kind | undefined {
  const fields: Fields = rolebookShape.form.fields
  const item = Object.hasOwn(fields, section) ? fields[section]?.form : undefined
  return item?.is === 'map' && item.kind !== 'language' && item.kind !== 'member' ? item.kind : undefined
}

/** The name, title or text of an item as it is written, in the language of the reader where it has that. */
function nameOf(node: Node | null, language: OwnLanguage, first: string | undefined): string | undefined {
  if (node?.kind !== 'mapping') return undefined
  const value = node.entries.find(
    ({ key }) => key.text === 'name' || key.text === 'title' || key.text === 'text',
  )?.value
  if (value?.kind === 'scalar') return value.text
  if (value?.kind !== 'mapping') return undefined
  const texts = value.entries.flatMap(({ key, value: text }) =>
    text?.kind === 'scalar' ? [[key.text, text.text]] : [],
  )
  return textIn(Object.fromEntries(texts), language, first)
}

/** The kinds of symbol for which editors draw icons, by LSP's numbers. */
export const symbolKinds = {
  section: 3,
  person: 13,
  role: 5,
  'contact-point': 24,
  site: 4,
  asset: 19,
  policy: 1,
  situation: 24,
  responsibility: 6,
} as const satisfies Record<Kind | 'section', SymbolKind>
