import { findStrangeLetter } from '../text/alphabets.ts'
import { isMailAddress, safeLink, telephoneLink } from '../text/links.ts'
import type { LocalText } from '../text/local-text.ts'
import { nearest } from '../text/nearest.ts'
import { readDuration } from '../time/duration.ts'
import { readHours } from '../time/opening-hours.ts'
import { readDate } from '../time/plain-date.ts'
import { isTimeZone } from '../time/zone.ts'
import type { Entry, Node, Path, ScalarNode } from '../yaml/node.ts'
import type { Problem, ProblemCode } from '../yaml/problem.ts'
import { isCatalogueReference, isId, isLanguageTag } from './id.ts'
import { readContact } from './read-contact.ts'
import { seenByOthers } from './retyped.ts'
import { camelCase, type Fields, type Kind, type Leaf, type Shape, text } from './shape.ts'

/** A place that names something by its id. */
export interface Reference {
  readonly path: Path
  readonly id: string
  /** What it may point to. */
  readonly to: readonly Kind[]
}

/** A place that gives something its id: the key of an entry. */
export interface Definition {
  readonly path: Path
  readonly id: string
  readonly kind: Kind
}

/** A text in several languages that says of which text the others were made: by a digest. */
export interface Translation {
  /** Of the digest. */
  readonly path: Path
  readonly stated: string
  readonly texts: LocalText
}

/** What reading collects besides the value. */
export interface Gathered {
  readonly problems: Problem[]
  readonly references: Reference[]
  readonly definitions: Definition[]
  readonly translations: Translation[]
}

/** Reads a node as its shape wants it. What does not fit is a problem and left out; nothing throws. */
export function readShape<T>(shape: Shape<T>, node: Node | null, path: Path, gathered: Gathered): T | undefined {
  return new Reading(gathered).read(shape, node, path) as T | undefined
}

/** Reads one entry of a mapping with known keys, as `readShape` does for the whole record. */
export function readEntry(
  fields: Fields,
  entry: Entry,
  path: Path,
  gathered: Gathered,
): { name: string; value: unknown } | undefined {
  return new Reading(gathered).readField(fields, entry, path)
}

/** Reads one entry of a mapping from ids to records. */
export function readItem<T>(
  kind: Kind | 'language' | 'member',
  of: Shape<T>,
  entry: Entry,
  path: Path,
  gathered: Gathered,
): T | undefined {
  return new Reading(gathered).readMapEntry(kind, of, entry, path) as T | undefined
}

/** Reads one piece. All it knows of its surroundings is the path. */
export class Reading {
  readonly #gathered: Gathered

  constructor(gathered: Gathered) {
    this.#gathered = gathered
  }

  read(shape: Shape<unknown>, node: Node | null, path: Path): unknown {
    const { form } = shape
    if (node === null) return form.is === 'map' ? new Map() : undefined
    switch (form.is) {
      case 'list':
        return this.#readList(form.of, form.single, node, path)
      case 'map':
        return this.#readMap(form.kind, form.of, node, path)
      case 'record':
        return this.#readRecord(form.fields, form.shorthand, node, path)
      case 'choice':
        return this.readScalar(
          node,
          path,
          form.of.join(', '),
          (text) => (form.of.includes(text) ? text : undefined),
          form.of,
        )
      case 'reference':
        return this.readReference(node, path, form.to)
      default:
        return this.#readLeaf(form.is, node, path)
    }
  }

  readField(fields: Fields, { key, value }: Entry, path: Path): { name: string; value: unknown } | undefined {
    const field = Object.hasOwn(fields, key.text) ? fields[key.text] : undefined
    const here = [...path, key.text]
    if (!field) {
      // `x-` keys are the organisation's own; an empty key is somebody typing
      if (!key.text.startsWith('x-') && key.text !== '') {
        const near = nearest(key.text, Object.keys(fields))
        this.report('unknown-key', key, here, { key: key.text, ...(near === undefined ? {} : { nearest: near }) })
      }
      return undefined
    }
    const read = this.read(field, value, here)
    return read === undefined ? undefined : { name: camelCase(key.text), value: read }
  }

  readMapEntry(kind: Kind | 'language' | 'member', of: Shape<unknown>, { key, value }: Entry, path: Path): unknown {
    const here = [...path, key.text]
    this.#noteStrangeLetter(key, here)
    if (!isId(key.text, kind)) this.report('bad-id', key, here, { text: key.text, wanted: kind })
    else this.#noteRetyped(key, here)
    if (kind !== 'language' && kind !== 'member') this.#gathered.definitions.push({ path: here, id: key.text, kind })
    return this.read(of, value, here) ?? (of.form.is === 'record' ? {} : undefined)
  }

  readReference(node: Node, path: Path, to: readonly Kind[]): string | undefined {
    const id = this.readScalar(node, path, 'text', (text) => text)
    if (id !== undefined) this.#gathered.references.push({ path, id, to })
    if (node.kind === 'scalar') this.#noteStrangeLetter(node, path)
    if (node.kind === 'scalar' && isId(node.text, 'person')) this.#noteRetyped(node, path)
    return id
  }

  /** The text of a scalar, as `accept` understands it; what is no scalar, or is not accepted, is a problem. */
  readScalar<T>(
    node: Node,
    path: Path,
    wanted: string,
    accept: (text: string) => T | undefined,
    candidates: readonly string[] = [],
  ): T | undefined {
    if (node.kind !== 'scalar') {
      this.report('wrong-kind', node, path, { wanted: 'text', found: node.kind })
      return undefined
    }
    const value = accept(node.text)
    if (value !== undefined) return value
    const near = nearest(node.text, candidates)
    this.report('bad-value', node, path, { wanted, text: node.text, ...(near === undefined ? {} : { nearest: near }) })
    return undefined
  }

  report(
    code: ProblemCode,
    { start, end }: { start: number; end: number },
    path: Path,
    detail: Record<string, string>,
  ): void {
    this.#gathered.problems.push({ code, start, end, path, detail })
  }

  #readList(of: Shape<unknown>, single: boolean, node: Node, path: Path): unknown {
    if (node.kind !== 'sequence') {
      // `{who: ben}` and `ben` may stand for a list of one; so may a text in several languages
      if (single) {
        const only = this.read(of, node, path)
        return only === undefined ? [] : [only]
      }
      this.report('wrong-kind', node, path, { wanted: 'list', found: node.kind })
      return undefined
    }
    const read: unknown[] = []
    for (const [index, item] of node.items.entries()) {
      const value = this.read(of, item, [...path, index])
      if (value !== undefined) read.push(value)
    }
    return read
  }

  #readMap(kind: Kind | 'language' | 'member', of: Shape<unknown>, node: Node, path: Path): unknown {
    // keywords may be given as one list in the first language
    if (kind === 'language' && node.kind !== 'mapping') return new Map([['', this.read(of, node, path) ?? []]])
    if (node.kind !== 'mapping') {
      this.report('wrong-kind', node, path, { wanted: 'mapping', found: node.kind })
      return undefined
    }
    const read = new Map<string, unknown>()
    for (const entry of node.entries) {
      const value = this.readMapEntry(kind, of, entry, path)
      if (value !== undefined && !read.has(entry.key.text)) read.set(entry.key.text, value)
    }
    return read
  }

  #readRecord(fields: Fields, shorthand: string | undefined, node: Node, path: Path): unknown {
    if (node.kind !== 'mapping') {
      const field = shorthand === undefined ? undefined : fields[shorthand]
      if (field && shorthand !== undefined && node.kind === 'scalar') {
        const value = this.read(field, node, path)
        return value === undefined ? undefined : { [camelCase(shorthand)]: value }
      }
      this.report('wrong-kind', node, path, { wanted: 'mapping', found: node.kind })
      return undefined
    }
    const read: Record<string, unknown> = {}
    for (const entry of node.entries) {
      const found = this.readField(fields, entry, path)
      if (found && !Object.hasOwn(read, found.name)) read[found.name] = found.value
    }
    return read
  }

  #readLeaf(is: Leaf, node: Node, path: Path): unknown {
    if (is === 'local-text') return this.#readLocalText(node, path)
    if (is === 'contact') return readContact(this, node, path)
    if (node.kind === 'scalar' && keepsText.has(is)) this.#noteRetyped(node, path)
    if (node.kind === 'scalar' && isAddress.has(is)) this.#noteStrangeLetter(node, path)
    return this.readScalar(node, path, is, leafReaders[is])
  }

  #readLocalText(node: Node, path: Path): LocalText | undefined {
    if (node.kind === 'scalar') {
      this.#noteRetyped(node, path)
      return { '': node.text }
    }
    if (node.kind !== 'mapping') {
      this.report('wrong-kind', node, path, { wanted: 'text', found: node.kind })
      return undefined
    }
    const texts: Record<string, string> = Object.create(null)
    for (const { key, value } of node.entries) {
      const here = [...path, key.text]
      if (key.text === translatedFrom) {
        const stated = value && this.read(text, value, here)
        if (typeof stated === 'string') this.#gathered.translations.push({ path: here, stated, texts })
      } else if (!isLanguageTag(key.text)) this.report('bad-value', key, here, { wanted: 'language', text: key.text })
      else {
        this.#noteRetyped(key, here)
        if (!value) continue
        if (value.kind === 'scalar') this.#noteRetyped(value, here)
        const text = this.readScalar(value, here, 'text', (written) => written)
        if (text !== undefined) texts[key.text] = text
      }
    }
    return texts
  }

  /** Speaks only where another reader would change the text: `5.30` becomes 5.3, another clause; `no`, Norwegian, is false. */
  #noteRetyped(node: ScalarNode, path: Path): void {
    if (node.style !== 'plain') return
    const seen = seenByOthers(node.text)
    if (seen !== undefined) this.report('retyped', node, path, { text: node.text, seen })
  }

  /** Only where a look-alike leads somewhere else: a name or a sentence may mix alphabets. */
  #noteStrangeLetter(node: ScalarNode, path: Path): void {
    const strange = findStrangeLetter(node.text)
    if (strange) this.report('strange-letter', node, path, { text: node.text, ...strange })
  }
}

/** A key beside the languages of a text: the digest of the text from which the others were translated. */
export const translatedFrom = 'translated-from'

/** Leaves whose every character counts, so that another reader's number or truth value would be another text. */
const keepsText: ReadonlySet<Leaf> = new Set<Leaf>(['text', 'phone', 'catalogue-reference', 'language'])

/** Leaves that lead somewhere by their letters. */
const isAddress: ReadonlySet<Leaf> = new Set<Leaf>(['mail', 'web-address', 'web-pattern'])

const leafReaders: Readonly<Record<Exclude<Leaf, 'local-text' | 'contact'>, (text: string) => unknown>> = {
  text: (text) => text,
  count: (text) => (/^(?:0|[1-9]\d{0,8})$/.test(text) ? Number(text) : undefined),
  date: readDate,
  duration: readDuration,
  hours: readHours,
  'time-zone': (text) => (isTimeZone(text) ? text : undefined),
  language: (text) => (isLanguageTag(text) ? text : undefined),
  mail: (text) => (isMailAddress(text) ? text : undefined),
  phone: (text) => (telephoneLink(text) ? text : undefined),
  'web-address': (text) => (safeLink(text) ? text : undefined),
  'web-pattern': (text) => (/^https:\/\/(?:\*\.)?[^\s/*?#]+\/[^\s?#]*$/.test(text) ? text : undefined),
  glob: (text) => (text === '' ? undefined : text),
  flag: (text) => (text === 'yes' || text === 'true' ? true : text === 'no' || text === 'false' ? false : undefined),
  'catalogue-reference': (text) => (isCatalogueReference(text) ? text : undefined),
}
