import type { Edit, OwnLanguage, Path, Range } from '@rolebook/model'

export type Severity = 'error' | 'warning' | 'info' | 'hint'

/** From the gravest down. */
export const severities = ['error', 'warning', 'info', 'hint'] as const satisfies readonly Severity[]

/**
 * A profile that switches rules on. `default` is always on; `all` means every rule, and those of no other profile run only
 * with it or where a setting names them.
 */
export type Profile = (typeof profiles)[number]

export const profiles = ['default', 'evidence', 'wording', 'gdpr', 'whistleblowing', 'all'] as const

/** A sentence in each of our languages; `{name}` is replaced by a value. */
export type Sentence = Readonly<Record<OwnLanguage, string>>

/** What a rule says about one place, ready to be shown. Offsets count in UTF-16 units from the start of the text. */
export interface Finding {
  /** The rule's id, the same everywhere: folder, diagnostic code, docs page, filter. */
  readonly rule: string
  readonly severity: Severity
  readonly range: Range
  /** Where in the rolebook; empty where the text could not be read that far. */
  readonly path: Path
  /** What was found, what was wanted, and how to mend it, in the language asked for. */
  readonly message: string
  readonly related: readonly RelatedPlace[]
  /** The ids of which an exception names one or more to accept it, the most telling first. */
  readonly about: readonly string[]
  /** The rule's page. */
  readonly url: string
  readonly fixes: readonly Fix[]
}

export interface RelatedPlace {
  readonly range: Range
  readonly message: string
}

/** A repair: text that is inserted or replaced, nothing re-serialised. */
export interface Fix {
  readonly title: string
  readonly edits: readonly Edit[]
  /**
   * `false` where the repair is not certain or leaves something to fill in: it is offered, but never applied unasked.
   */
  readonly preferred?: false
  /** Set where it only begins an exception. A host that can ask for the rest writes the whole exception instead. */
  readonly grants?: true
}

/** A finding with other repairs and other fields. Repairs are still made only when somebody asks for them. */
export function revise(
  finding: Finding,
  fixes: () => readonly Fix[],
  changes: Partial<Omit<Finding, 'fixes'>> = {},
): Finding {
  const { rule, severity, range, path, message, related, about, url } = finding
  return {
    ...{ rule, severity, range, path, message, related, about, url, ...changes },
    get fixes() {
      return fixes()
    },
  }
}

export type { Edit }
