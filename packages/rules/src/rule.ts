import type {
  Exception,
  Instant,
  Members,
  OwnLanguage,
  Part,
  Path,
  PlainDate,
  Range,
  RolebookDocument,
  RoleModel,
} from '@rolebook/model'
import type { Edit, Profile, Sentence, Severity } from './finding.ts'
import type { Ids } from './incremental/id-ledger.ts'
import type { Index } from './indexes.ts'
import type { Names } from './messages/names.ts'
import type { Damage } from './places/damage.ts'
import type { HeededComment } from './suppression/heed-comments.ts'

/**
 * What a rule may look at one at a time. A member is looked at only for what this rolebook names of it: the rest is
 * judged there.
 */
export type Subject =
  | 'person'
  | 'role'
  | 'responsibility'
  | 'contact-point'
  | 'situation'
  | 'asset'
  | 'policy'
  | 'site'
  | 'member'

/**
 * One check. Its folder's name is its id everywhere; beside `rule.ts` stands `rule.md`, which explains it and whose
 * examples are its test.
 */
export interface Rule<Message extends string = string> {
  readonly id: string
  readonly severity: Severity
  readonly profile: Profile
  /** The rows of the field's table of checks that it stands for: `SOD-01`. */
  readonly covers: readonly string[]
  /** What is wanted, as a short statement. */
  readonly title: Sentence
  /** Every sentence the rule can say, titles of its fixes among them; `{name}` stands for a value given when reporting. */
  readonly messages: Readonly<Record<Message, Sentence>>
  /** Whether some of its findings carry a repair that is certain. */
  readonly fixable: boolean
  /** Whether the same text may give other findings at another instant. */
  readonly dependsOnTime: boolean
  /**
   * For a rule that rests on clauses 4 to 10, which nobody can accept away: what an auditor will still ask. An exception
   * lowers its findings to information that ends in this sentence; those of every other rule it silences.
   */
  readonly auditorAsks?: Sentence
  /**
   * What it looks at one at a time, each by its id: `check` runs again only for those of which something it read has
   * changed. Without it, it looks at the whole rolebook at once.
   */
  readonly each?: Subject | readonly Subject[]
  /**
   * Set for rules that run after all others, because only then is it known which exceptions are needed and what
   * comments did.
   */
  readonly looksLast?: true
  /**
   * Looks and reports. Pure: the same document and instant give the same reports. Without `each` the id is empty, and
   * the subject has no meaning.
   */
  check(context: RuleContext, report: (report: Report<Message>) => void, id: string, subject: Subject): void
}

/**
 * All that a rule may look at. What it reads of the model, of the day and of indexes is noted, and it runs again when
 * that changes; whoever reads the document's text or places runs again after every edit.
 */
export interface RuleContext {
  readonly document: RolebookDocument
  readonly model: RoleModel
  /** To be handed to functions of the model together with `model.clocks`; rules that compare days ask for `today`. */
  readonly now: Instant
  readonly language: OwnLanguage
  /** Names, titles and dates in the language of the reader, for the values of messages. */
  readonly names: Names
  /** The day it is for a person, site or contact point, in their zone; for the organisation without an argument. */
  today(of?: { readonly timezone?: string; readonly site?: string }): PlainDate
  /**
   * The ids that an index has under a key, in the order of the rolebook: who has this e-mail address, what stands for
   * IA-1.
   */
  lookUp(index: Index, key: string): readonly string[]
  /**
   * Whether what stands at a path or below it was written but could not be read, or may stand in a damaged piece of the
   * file, which mentions the id. Then other rules say so, and nothing can be said about its absence.
   */
  isUnread(id: string, path: Path): boolean
  /**
   * The stretches of the text that are not valid YAML. A rule that asks runs again after every edit while there are
   * any.
   */
  damage(): Damage
  /** Whether what is written at a path is in such a stretch. */
  isDamaged(path: Path): boolean
  /** Whether all files of the rolebook were read, so that whatever is in none of them does not exist. */
  hasAllParts(): boolean
  /** The rolebooks of members, for what is found in them by long ids; `undefined` where none was read. */
  members(): Members | undefined
  /** Whether it names no members, or each of their rolebooks is read. */
  hasAllMembers(): boolean
  /** The digest of the decisions, as an approval states it; free of cost while they stay the same. */
  digest(): string
  /** Which ids stand for what, and which lead nowhere. */
  readonly ids: Ids
  /** Every rule there is; exceptions name them. */
  readonly rules: readonly Rule[]
  /**
   * Whether an exception of the file accepts something, or may do so where nobody can tell. Known only to rules that look
   * last; to all others every exception is needed.
   */
  isNeeded(exception: Exception): boolean
  /** The suppression comments, and what each did. Known only to rules that look last; for all others there are none. */
  readonly comments: readonly HeededComment[]
}

/**
 * Where something is: a path into the rolebook; the place at or below a path where an id is written (`held-by: ben` and
 * `held-by: [{ who: ben }]` alike, occurrences counted from 0), or a clause or control as an item of a list; or a stretch
 * of text where no path leads.
 */
export type Place =
  | { readonly path: Path; readonly part?: Part }
  | { readonly path: Path; readonly mention: string; readonly occurrence?: number }
  | { readonly range: Range; readonly path?: Path }

export interface Report<Message extends string> {
  readonly message: Message
  readonly at: Place
  readonly values?: Readonly<Record<string, string>>
  /** The ids an exception names to accept it, the most telling first; the thing looked at, unless given. */
  readonly about?: readonly string[]
  /** Replaces the rule's own severity, for a small organisation or an uncertain case. */
  readonly severity?: Severity
  readonly related?: readonly {
    readonly message: Message
    readonly at: Place
    readonly values?: Readonly<Record<string, string>>
  }[]
  /** Only repairs that are certain; the first is the one to prefer. */
  readonly fixes?: readonly {
    readonly title: Message
    readonly values?: Readonly<Record<string, string>>
    /**
     * Rules that look at one thing at a time give a function: it is called when somebody asks for the repair, with the
     * document as it is then, since places move while text before them changes. No edit: no repair.
     */
    readonly edits: readonly Edit[] | ((document: RolebookDocument) => readonly Edit[])
    /** `false` for one of several repairs among which somebody has to choose. */
    readonly preferred?: false
  }[]
}

/** Types a rule, so that it can only report messages it has. */
export function defineRule<Message extends string>(rule: Rule<Message>): Rule<Message> {
  return rule
}

/** The page that explains a rule. */
export function pageOf(rule: string): string {
  return `https://github.com/rolebook/rolebook/blob/main/packages/rules/src/${rule}/rule.md`
}
