import type { Range } from '../text/line-index.ts'
import type { Path } from './node.ts'

/**
 * Something that was noticed while reading, before any rule looked at it. Rules turn problems into findings; the model
 * itself judges nothing. Ranges count from the start of the piece, or of the text in {@link RolebookDocument.problems}.
 */
export interface Problem extends Range {
  readonly code: ProblemCode
  readonly path: Path
  /** What a message needs: the text found, the nearest known key, the parser's own code. */
  readonly detail: Readonly<Record<string, string>>
}

export type ProblemCode =
  /** Not YAML; `detail.code` is the parser's code, `detail.message` its English words, which tell causes of one code apart. */
  | 'syntax'
  /** The same key twice in one mapping, or the same id twice in one section. */
  | 'duplicate-key'
  /** A key the format does not know; `detail.key`, `detail.nearest`. */
  | 'unknown-key'
  /** A list where a mapping is wanted, and the like; `detail.wanted`, `detail.found`. */
  | 'wrong-kind'
  /** Text that is not what the place wants; `detail.wanted`, `detail.text`. */
  | 'bad-value'
  /** An id that is not lower-case words with hyphens, or capitals, hyphen, number; `detail.text`, `detail.wanted`. */
  | 'bad-id'
  /** Unquoted text that another YAML reader sees otherwise; `detail.text`, `detail.seen`. */
  | 'retyped'
  /** Text that is certainly meant to be secret; `detail.kind` says of which kind, the secret itself is not repeated. */
  | 'secret'
  /** Characters that nobody sees; `detail.kind` is `direction` or `width`, `detail.removable` `yes` or `no`. */
  | 'invisible'
  /** A letter of another alphabet in a word of an id or address; `detail.text`, `detail.letter`, `detail.alphabet`, `detail.among`. */
  | 'strange-letter'
  /** Aliases that expand beyond reason. */
  | 'alias-bomb'
  /** A custom tag. */
  | 'tag'
  /** A second document in the same file. */
  | 'several-documents'
  /** Longer than is read at all; `detail.limit` in characters. */
  | 'too-large'
  /** Not text: it holds NUL characters. */
  | 'binary'
  /** A file named under `include` that cannot be a part; `detail.why`, `detail.file`. */
  | 'include'
  /** A file named under `members` that is no rolebook to join; `detail.why`, `detail.file`. */
  | 'member'
