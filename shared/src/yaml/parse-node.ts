import { type Document, isAlias, isMap, isScalar, isSeq, type ParsedNode, parseAllDocuments } from 'yaml'
import { readEverydayForms } from './everyday-forms.ts'
import type { Entry, Node, ScalarNode } from './node.ts'
import type { Problem } from './problem.ts'
import { withoutTraces } from './without-traces.ts'

/** What one piece of text holds, and whether it can stand alone. */
export interface ParsedText {
  readonly node: Node | null
  readonly problems: readonly Problem[]
  /** Names of anchors that it defines and that other pieces might use. */
  readonly anchorNames: readonly string[]
  /** Names of aliases that it uses and does not define. */
  readonly openAliasNames: readonly string[]
}

const options = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const

/** Aliases may make a value at most this many nodes large; beyond it is an attack or an accident. */
const largestExpansion = 10_000
/** Deeper nesting than any rolebook has; beyond it nothing is read, so that no stack overflows. */
const deepestNesting = 60

/** Parses YAML with every scalar as text. Never throws: what cannot be read is a problem. */
export function parseNode(text: string): ParsedText {
  const node = readEverydayForms(text)
  return node === undefined ? parseEveryForm(text) : { node, problems: [], anchorNames: [], openAliasNames: [] }
}

/** Like {@link parseNode}, but always by the library (failsafe schema), whatever the text. */
export function parseEveryForm(text: string): ParsedText {
  let documents: readonly Document.Parsed[]
  try {
    const parsed = withoutTraces(() => parseAllDocuments(text, options))
    documents = 'empty' in parsed ? [] : parsed
  } catch {
    // The parser recurses; text nested thousands deep exhausts the stack before any limit of ours can speak.
    return {
      node: null,
      problems: [problem('syntax', 0, text.length, { code: 'TOO_DEEP' })],
      anchorNames: [],
      openAliasNames: [],
    }
  }
  const [document, second] = documents
  if (!document) return { node: null, problems: [], anchorNames: [], openAliasNames: [] }
  const reading = new Conversion(text)
  const node = reading.convert(document.contents, 0, [0, text.length])
  for (const { code, pos, message } of document.errors) {
    const detail = { code, message, text: text.slice(pos[0], pos[1]) }
    reading.problems.push(problem('syntax', pos[0], Math.max(pos[1], pos[0]), detail))
  }
  for (const { code, pos } of document.warnings) {
    if (code === 'TAG_RESOLVE_FAILED')
      reading.problems.push(problem('tag', pos[0], pos[1], { text: text.slice(pos[0], pos[1]) }))
  }
  if (second) reading.problems.push(problem('several-documents', second.range[0], second.range[0] + 3))
  const { problems, anchored, openAliasNames } = reading
  return { node, problems, anchorNames: [...anchored.keys()], openAliasNames: [...openAliasNames] }
}

/** A problem with nothing but its code and place. */
export function problem(
  code: Problem['code'],
  start: number,
  end: number,
  detail: Record<string, string> = {},
): Problem {
  return { code, start, end, detail, path: [] }
}

type Stretch = readonly [start: number, end: number]

/** The range of a node, which may be missing although the parser's types promise it. */
function placeOf({ range }: { readonly range?: readonly [number, number, number] | null }): Stretch | undefined {
  return range ? [range[0], range[1]] : undefined
}

class Conversion {
  readonly problems: Problem[] = []
  readonly anchored = new Map<string, { node: Node | null; size: number }>()
  readonly openAliasNames = new Set<string>()
  readonly #text: string
  #size = 0

  constructor(text: string) {
    this.#text = text
  }

  /** Within a stretch of the text: what the parser makes of one of YAML's own tags (`!!omap`) has no place of its own. */
  convert(node: ParsedNode | null, depth: number, within: Stretch): Node | null {
    if (!node) return null
    const [start, valueEnd] = placeOf(node) ?? within
    if (depth > deepestNesting) {
      this.problems.push(problem('syntax', start, valueEnd, { code: 'TOO_DEEP' }))
      return null
    }
    if (isAlias(node)) return this.#resolve(node.source, start, valueEnd)
    const sizeBefore = this.#size
    this.#size += 1
    const converted = this.#convertValue(node, depth, [start, valueEnd])
    if (node.anchor !== undefined) this.anchored.set(node.anchor, { node: converted, size: this.#size - sizeBefore })
    return converted
  }

  #convertValue(
    node: Exclude<ParsedNode, { source: string; resolve: unknown }>,
    depth: number,
    [start, end]: Stretch,
  ): Node | null {
    const within: Stretch = [start, end]
    if (isScalar(node)) {
      const text = String(node.value ?? '')
      if (node.type === 'PLAIN' && text === '') return null
      const style = node.type === 'PLAIN' ? 'plain' : node.type?.startsWith('BLOCK') ? 'block' : 'quoted'
      return { kind: 'scalar', text, style, start, end: style === 'block' ? this.#endOfText(end) : end }
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => this.convert(item, depth + 1, within))
      return { kind: 'sequence', items, start, end: node.flow ? end : (items.at(-1)?.end ?? this.#endOfText(end)) }
    }
    if (!isMap(node)) return null
    const entries: Entry[] = []
    const seen = new Set<string>()
    for (const { key, value } of node.items) {
      const name = this.#convertKey(key, depth, within)
      if (!name) continue
      if (seen.has(name.text)) this.problems.push(problem('duplicate-key', name.start, name.end, { key: name.text }))
      seen.add(name.text)
      entries.push({ key: name, value: this.convert(value, depth + 1, within) })
    }
    return {
      kind: 'mapping',
      entries,
      start,
      end: node.flow ? end : (entries.at(-1)?.value?.end ?? this.#endOfText(end)),
    }
  }

  /**
   * The parser lets a block end anywhere in the white space after it, depending on what follows; here it ends before
   * that.
   */
  #endOfText(end: number): number {
    let at = end
    while (at > 0 && /\s/.test(this.#text[at - 1] ?? '')) at -= 1
    return at
  }

  #convertKey(key: ParsedNode, depth: number, within: Stretch): ScalarNode | undefined {
    const [start, end] = placeOf(key) ?? within
    const node = this.convert(key, depth + 1, within)
    if (node?.kind === 'scalar') return node
    // `? [a, b]` and the empty key: YAML, but no key of ours
    if (node) this.problems.push(problem('syntax', start, end, { code: 'NON_STRING_KEY' }))
    return node ? undefined : { kind: 'scalar', text: '', style: 'plain', start, end: start }
  }

  #resolve(anchor: string, start: number, end: number): Node | null {
    const target = this.anchored.get(anchor)
    if (!target) {
      this.problems.push(problem('syntax', start, end, { code: 'BAD_ALIAS', text: `*${anchor}` }))
      this.openAliasNames.add(anchor)
      return null
    }
    if (this.#size + target.size > largestExpansion) {
      this.problems.push(problem('alias-bomb', start, end, { text: `*${anchor}` }))
      return null
    }
    this.#size += target.size
    return target.node && { ...target.node, start, end }
  }
}
