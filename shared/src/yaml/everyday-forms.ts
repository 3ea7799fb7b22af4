import type { Entry, MappingNode, Node, ScalarNode, SequenceNode } from './node.ts'

/**
 * Reads YAML in the few forms in which nearly all of a rolebook is written: block mappings and lists, flow ones on one
 * line, text on one line, plain or in quotes without escapes. `undefined` for everything else, valid or not: that is
 * left to the parser. What is read here is what the parser would give, to the last offset and without any problem.
 */
export function readEverydayForms(text: string): Node | null | undefined {
  return unusualCharacters.test(text) ? undefined : new EverydayReader(text).read()
}

/** Characters that do not print, tabs included, and a carriage return that does not end a line. */
const unusualCharacters = /[^\n\r -~\u00A0-\uFEFE\uFF00-\uFFFF]|\r(?!\n)/
/** Ids, names of fields and languages. */
const keyPattern = /[A-Za-z0-9_][\w-]{0,99}(?=:(?:[ \r\n]|$))/y
const quotedPattern = /"[^"\\\r\n]*"|'[^'\r\n]*'(?!')/y
/** No plain text begins with one of these, or only under conditions. */
const indicators = new Set('-?:,[]{}#&*!|>\'"%@` \r\n')
const spaces = new Set(' \r\n')
const flowIndicators = new Set(',[]{}')
/** Deeper nesting than any rolebook needs is left to the parser. */
const deepestNesting = 20

class EverydayReader {
  readonly #text: string
  #at = 0
  /** The column of the first thing on its line while `#at` is there; -1 at the end of the text. */
  #column = -1

  constructor(text: string) {
    this.#text = text
  }

  read(): Node | null | undefined {
    this.#goToContent(0)
    if (this.#column === -1) return null
    const node = this.#readMapping(0)
    return this.#column === -1 ? node : undefined
  }

  #readMapping(depth: number): MappingNode | undefined {
    const [start, column] = [this.#at, this.#column]
    const entries: Entry[] = []
    const names = new Set<string>()
    let end = start
    while (this.#column === column) {
      const key = this.#readKey(names)
      const value = key && this.#readValue(column, depth + 1)
      if (!key || value === undefined) return undefined
      entries.push({ key, value })
      // comments count where a value may stand, as they do for the parser
      end = value?.end ?? key.end + this.#text.slice(key.end, this.#at).trimEnd().length
    }
    return this.#column < column ? { kind: 'mapping', entries, start, end } : undefined
  }

  #readList(depth: number): SequenceNode | undefined {
    const [start, column] = [this.#at, this.#column]
    const items: Node[] = []
    let end = start
    while (this.#column === column && this.#isAtDash()) {
      const dash = this.#at
      this.#at += 1
      this.#skipSpaces()
      this.#column += this.#at - dash
      const item = this.#isAtKey() ? this.#readMapping(depth + 1) : this.#readRestOfLine(column, depth + 1)
      if (!item) return undefined
      items.push(item)
      end = item.end
    }
    return this.#column <= column ? { kind: 'sequence', items, start, end } : undefined
  }

  /** What belongs to a key in a column: on its line, or further in on those below; `null` where nothing does. */
  #readValue(column: number, depth: number): Node | null | undefined {
    if (!this.#endsLine()) return this.#readRestOfLine(column, depth)
    const isList = this.#isAtDash()
    if (this.#column < column || (this.#column === column && !isList)) return null
    if (depth > deepestNesting) return undefined
    return isList ? this.#readList(depth) : this.#readMapping(depth)
  }

  #readRestOfLine(column: number, depth: number): Node | undefined {
    const value = this.#readInline(depth, false)
    // a more indented line would continue it
    return value && this.#endsLine() && this.#column <= column ? value : undefined
  }

  #readInline(depth: number, inFlow: boolean): Node | undefined {
    const first = this.#text[this.#at]
    if (first === '"' || first === "'") return this.#readQuoted()
    if (first !== '{' && first !== '[') return this.#readPlain(inFlow)
    if (depth > deepestNesting) return undefined
    return first === '{' ? this.#readFlowMapping(depth) : this.#readFlowList(depth)
  }

  #readFlowMapping(depth: number): MappingNode | undefined {
    const start = this.#at
    const entries: Entry[] = []
    const names = new Set<string>()
    for (this.#at += 1; !this.#take('}'); ) {
      if (entries.length > 0 && !this.#take(',')) return undefined
      this.#skipSpaces()
      const key = this.#readKey(names)
      this.#skipSpaces()
      const value = key && this.#readInline(depth + 1, true)
      if (!value) return undefined
      entries.push({ key, value })
    }
    return { kind: 'mapping', entries, start, end: this.#at }
  }

  #readFlowList(depth: number): SequenceNode | undefined {
    const start = this.#at
    const items: Node[] = []
    for (this.#at += 1; !this.#take(']'); ) {
      if (items.length > 0 && !this.#take(',')) return undefined
      this.#skipSpaces()
      const item = this.#readInline(depth + 1, true)
      if (!item) return undefined
      items.push(item)
    }
    return { kind: 'sequence', items, start, end: this.#at }
  }

  /** A key with its colon, unless the mapping has it already. */
  #readKey(names: Set<string>): ScalarNode | undefined {
    if (!this.#isAtKey()) return undefined
    const end = keyPattern.lastIndex
    const key = this.#readScalar('plain', end)
    this.#at = end + 1
    return names.size === names.add(key.text).size ? undefined : key
  }

  #readQuoted(): ScalarNode | undefined {
    quotedPattern.lastIndex = this.#at
    return quotedPattern.test(this.#text) ? this.#readScalar('quoted', quotedPattern.lastIndex) : undefined
  }

  #readPlain(inFlow: boolean): ScalarNode | undefined {
    const text = this.#text
    if (indicators.has(text[this.#at] ?? ' ')) return undefined
    let end = this.#at
    for (let at = end; at < text.length; at += 1) {
      const character = text[at] ?? ''
      if (character === '\n' || character === '\r') break
      if (inFlow && flowIndicators.has(character)) break
      if (character === ' ') {
        if (text[at + 1] === '#') break
      } else {
        // a key, or an error
        if (character === ':' && endsKey(text[at + 1], inFlow)) return undefined
        end = at + 1
      }
    }
    return this.#readScalar('plain', end)
  }

  #readScalar(style: 'plain' | 'quoted', end: number): ScalarNode {
    const start = this.#at
    this.#at = end
    const text = style === 'plain' ? this.#text.slice(start, end) : this.#text.slice(start + 1, end - 1)
    return { kind: 'scalar', text, style, start, end }
  }

  #isAtKey(): boolean {
    keyPattern.lastIndex = this.#at
    return keyPattern.test(this.#text)
  }

  #isAtDash(): boolean {
    return this.#text.startsWith('- ', this.#at)
  }

  /** Skips spaces, and then this character if it follows. */
  #take(character: string): boolean {
    this.#skipSpaces()
    if (this.#text[this.#at] !== character) return false
    this.#at += 1
    return true
  }

  #skipSpaces(): void {
    while (this.#text[this.#at] === ' ') this.#at += 1
  }

  /** Whether nothing but a comment follows on this line. If so, moves on to the next content. */
  #endsLine(): boolean {
    const before = this.#at
    this.#skipSpaces()
    const next = this.#text[this.#at]
    if (next === '#' ? this.#at === before : next !== undefined && next !== '\n' && next !== '\r') return false
    this.#goToContent(this.#lineAfter(this.#at))
    return true
  }

  /** Moves to the first line with content, beginning with the line that starts here. */
  #goToContent(lineStart: number): void {
    for (let line = lineStart; ; line = this.#lineAfter(line)) {
      this.#at = line
      this.#skipSpaces()
      const first = this.#text[this.#at]
      this.#column = first === undefined ? -1 : this.#at - line
      if (first !== '#' && first !== '\n' && first !== '\r') return
    }
  }

  #lineAfter(offset: number): number {
    const end = this.#text.indexOf('\n', offset)
    return end === -1 ? this.#text.length : end + 1
  }
}

/** Whether a colon before this character makes a key of the text before it. */
function endsKey(next: string | undefined, inFlow: boolean): boolean {
  return next === undefined || spaces.has(next) || (inFlow && flowIndicators.has(next))
}
