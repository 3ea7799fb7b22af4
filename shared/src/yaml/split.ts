/**
 * Cuts the text of a rolebook at its top-level keys, and the large sections at their items, without parsing it.
 * In well-formed YAML nothing below a block mapping's key may start at the key's own column, so a line that looks like a
 * key at that column begins the next entry. In a damaged file the same lines keep the damage inside one piece.
 */
export interface Cut extends CutKind {
  readonly start: number
}

/** What begins at a cut, whatever its offset. */
export interface CutKind {
  /** `opening`: what stands before the first key. `rest`: a second document. */
  readonly role: 'opening' | 'section' | 'item' | 'rest'
  /** The top-level key; empty in the opening and the rest. */
  readonly section: string
  /** The key of the item; empty for all but items. */
  readonly item: string
  /** The column of the items of this section; -1 while none was seen, or where the section is not cut. */
  readonly column: number
}

/** Sections whose items are cut apart: mappings from an id to a record. */
const cutSections = new Set([
  'sites',
  'people',
  'contact-points',
  'roles',
  'responsibilities',
  'assets',
  'policies',
  'situations',
])

/** Quoted, or plain: every run of spaces inside a plain key is followed by a letter, so that no run is looked at twice. */
const keyPattern =
  /(?:"((?:[^"\\\n]|\\.)*)"|'((?:[^'\n]|'')*)'|((?:[^ \t\r\n#"'[\]{},&*!|>%@`?:-]|[?:-](?=[^ \t\r\n]))(?:[ \t]*(?:[^ \t\r\n:#]|:(?=[^ \t\r\n])|(?<=[^ \t])#))*))[ \t]*:(?=[ \t\r\n]|$)/y
/** An anchor or tag before a key, or an alias that is one. */
const propertiesPattern = /(?:[&!][^ \t\r\n]*[ \t]+)+/y
const aliasKeyPattern = /\*[^ \t\r\n]+[ \t]+:(?=[ \t\r\n]|$)/y

/** The cut at the start of a text. */
export const firstCut: Cut = { start: 0, role: 'opening', section: '', item: '', column: -1 }

/** Why a text cannot be cut, so that it is parsed whole. */
export type CutObstacle = 'flow-document' | 'indented-document' | 'complex-key'

/**
 * Walks the cuts that follow a given one, in order. `visit` returns `false` to stop.
 * Returns why the text cannot be cut, if it meets such a place.
 */
export function walkCuts(text: string, from: Cut, visit: (cut: Cut) => boolean): CutObstacle | undefined {
  let current = from
  let line = from.start
  if (from.start > 0 || from.role !== 'opening') line = nextLine(text, line)
  else if (text.charCodeAt(0) === 0xfeff) line = 1
  for (; line < text.length; line = nextLine(text, line)) {
    if (current.role === 'rest') return undefined
    const first = text[line]
    if (first === '\n' || first === '\r' || first === '#') continue
    if (first === ' ') {
      if (current.role === 'opening' && hasContent(text, line)) return 'indented-document'
      const next = cutItem(text, line, current)
      if (next === 'complex-key') return next
      const isCut = next.role === 'item' && next.start === line
      current = next
      if (!isCut) continue
    } else if (first === '-' && isMarker(text, line, '---')) {
      // the marker that opens the only document belongs to the opening
      if (current.role === 'opening' && !hasContent(text, line + 3)) continue
      if (current.role === 'opening') return 'flow-document'
      current = { start: line, role: 'rest', section: '', item: '', column: -1 }
    } else if (first === '.' && isMarker(text, line, '...') && current.role !== 'opening') {
      if (isEnd(text, line)) return undefined
      current = { start: line, role: 'rest', section: '', item: '', column: -1 }
    } else if (isComplexKey(text, line)) {
      return 'complex-key'
    } else if (current.role === 'opening' && (first === '{' || first === '[' || first === '-')) {
      return 'flow-document'
    } else {
      const key = keyAt(text, line)
      if (!key) {
        if (current.column === 0) current = { ...current, column: -1 }
        continue
      }
      const open = cutSections.has(key.name) && !hasContent(text, key.end)
      current = { start: line, role: 'section', section: key.name, item: '', column: open ? 0 : -1 }
    }
    if (!visit(current)) return undefined
  }
  return undefined
}

function cutItem(text: string, line: number, current: Cut): Cut | 'complex-key' {
  if (current.column === -1) return current
  let start = line
  while (text[start] === ' ') start += 1
  const column = start - line
  const first = text[start]
  if (first === undefined || first === '\n' || first === '\r' || first === '#') return current
  if (current.column !== 0 && column !== current.column) return current
  if (isComplexKey(text, start)) return 'complex-key'
  const key = keyAt(text, start)
  // The first line below a section decides: where it is no key (a list, a flow mapping), the section stays one piece.
  if (!key) return current.column === 0 ? { ...current, column: -1 } : current
  return { start: line, role: 'item', section: current.section, item: key.name, column }
}

function keyAt(text: string, start: number): { readonly name: string; readonly end: number } | undefined {
  keyPattern.lastIndex = start
  const match = keyPattern.exec(text)
  if (!match) return undefined
  return { name: match[1] ?? match[2]?.replaceAll("''", "'") ?? match[3] ?? '', end: keyPattern.lastIndex }
}

/** Whether an entry begins here whose key the pattern does not read: explicit, anchored, tagged, an alias, or escaped. */
function isComplexKey(text: string, start: number): boolean {
  const first = text[start] ?? ''
  if (first === '?') return /[ \t\r\n]/.test(text[start + 1] ?? '\n')
  if (first === '&' || first === '!') {
    propertiesPattern.lastIndex = start
    return propertiesPattern.test(text) && keyAt(text, propertiesPattern.lastIndex) !== undefined
  }
  aliasKeyPattern.lastIndex = start
  if (first === '*') return aliasKeyPattern.test(text)
  return first === '"' && keyAt(text, start)?.name.includes('\\') === true
}

/** Whether something besides a comment follows on the line. */
function hasContent(text: string, from: number): boolean {
  let at = from
  while (text[at] === ' ' || text[at] === '\t') at += 1
  const next = text[at]
  return !(next === undefined || next === '\n' || next === '\r' || (next === '#' && /\s/.test(text[at - 1] ?? ' ')))
}

/** Whether nothing but comments follows the marker that ends a document. */
function isEnd(text: string, marker: number): boolean {
  for (let line = nextLine(text, marker); line < text.length; line = nextLine(text, line))
    if (hasContent(text, line) && !isMarker(text, line, '...')) return false
  return true
}

function isMarker(text: string, line: number, marker: string): boolean {
  return text.startsWith(marker, line) && /[ \t\r\n]/.test(text[line + 3] ?? '\n')
}

function nextLine(text: string, line: number): number {
  const end = text.indexOf('\n', line)
  return end === -1 ? text.length : end + 1
}
