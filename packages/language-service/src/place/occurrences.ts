import type { Kind, Path, Range, RolebookDocument } from '@rolebook/model'

/** A thing with an id, and every place in a file that writes the id. */
export interface Occurrences {
  /** The keys of its entry. More than one where an id is used twice. */
  readonly definitions: readonly Occurrence[]
  readonly references: readonly Occurrence[]
}

export interface Occurrence {
  readonly path: Path
  readonly range: Range
}

/** Finds every place where a thing is named, in the order of the file. */
export function occurrencesOf(document: RolebookDocument, kind: Kind, id: string): Occurrences {
  const isDefined = new Set(
    document.definitions.filter((definition) => definition.id === id).map((definition) => definition.kind),
  )
  const definitions = document.definitions.filter((definition) => definition.id === id && definition.kind === kind)
  // an id in a place that wants another kind still means the only thing with that id
  const references = document
    .referencesTo(id)
    .filter(({ to }) => to.includes(kind) || !to.some((other) => isDefined.has(other)))
  return { definitions: placesOf(document, definitions, 'key'), references: placesOf(document, references, 'value') }
}

/** Each place once: the content of an anchor is read again for each of its aliases. */
function placesOf(
  document: RolebookDocument,
  found: readonly { readonly path: Path }[],
  part: 'key' | 'value',
): readonly Occurrence[] {
  const byStart = new Map<number, Occurrence>()
  for (const { path } of found) {
    const range = document.rangeOf(path, part)
    if (range && !byStart.has(range.start)) byStart.set(range.start, { path, range })
  }
  return [...byStart.values()].sort((one, other) => one.range.start - other.range.start)
}
