import {
  type Gathered,
  isCatalogueReference,
  type Kind,
  type Path,
  type Range,
  type RolebookDocument,
} from '@rolebook/model'

/** What a hover can describe: something with an id, a clause or control, or a rule. */
export type SubjectKind = Kind | 'reference' | 'rule'

export interface Subject {
  readonly kind: SubjectKind
  readonly id: string
  /** Where it is named. */
  readonly range: Range
}

/** The thing whose id is defined or used at an offset; `undefined` on keys, prose and empty space. */
export function subjectAt(document: RolebookDocument, offset: number): Subject | undefined {
  const { path, onKey } = document.pathAt(offset)
  if (path.length === 0) return undefined
  const range = document.rangeOf(path, onKey ? 'key' : 'value')
  if (!range || offset < range.start || offset > range.end) return undefined
  const { definitions, references } = gatheredAt(document, offset)
  if (onKey) {
    const defined = definitions.find((definition) => isSamePath(definition.path, path))
    return defined && { kind: defined.kind, id: defined.id, range }
  }
  const used = references.find((reference) => isSamePath(reference.path, path))
  if (used) {
    const kind = kindOf(document, used.id, used.to)
    return kind && { kind, id: used.id, range }
  }
  const text = unquote(document.slice(range.start, range.end))
  if (path[0] === 'exceptions' && path.at(-1) === 'rule') return { kind: 'rule', id: text, range }
  if (isInCovers(path) && isCatalogueReference(text))
    return { kind: 'reference', id: text.replace(/ ?[a-z]$/, ''), range }
  return undefined
}

/** Something with an id that can be gone to, found and renamed. */
export interface Thing extends Subject {
  readonly kind: Kind
}

/** The thing whose id is defined or used at an offset. */
export function thingAt(document: RolebookDocument, offset: number): Thing | undefined {
  const subject = document.marked ? subjectAt(document, offset) : undefined
  if (!subject || subject.kind === 'reference' || subject.kind === 'rule') return undefined
  return { ...subject, kind: subject.kind }
}

/** What the piece around an offset defines and points to. Going through the whole file would be felt in a large one. */
function gatheredAt({ pieces }: RolebookDocument, offset: number): Pick<Gathered, 'definitions' | 'references'> {
  return pieces.at(pieces.indexAt(offset))?.piece.reading ?? { definitions: [], references: [] }
}

/**
 * The kind of thing an id stands for: as the file defines it, else the kind that the place wants, if that is only one.
 */
function kindOf({ rolebook }: RolebookDocument, id: string, to: readonly Kind[]): Kind | undefined {
  const { people, roles, contactPoints, sites, assets, policies, situations, responsibilities } = rolebook
  const sections = {
    person: people,
    role: roles,
    'contact-point': contactPoints,
    site: sites,
    asset: assets,
    policy: policies,
    situation: situations,
    responsibility: responsibilities,
  } as const satisfies Record<Kind, ReadonlyMap<string, unknown> | undefined>
  const written = to.find((kind) => sections[kind]?.has(id))
  return written ?? to.find((kind) => kind === 'role' || kind === 'responsibility' || kind === 'situation')
}

function isInCovers(path: Path): boolean {
  return path.at(-1) === 'covers' || path.at(-2) === 'covers'
}

function isSamePath(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((step, index) => step === other[index])
}

function unquote(written: string): string {
  return /^(["'])(.*)\1$/.exec(written)?.[2] ?? written
}
