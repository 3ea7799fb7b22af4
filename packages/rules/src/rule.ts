import type { Instant, OwnLanguage, Part, Path, Range, RolebookDocument, RoleModel } from '@rolebook/model'
import type { Edit, Profile, Sentence, Severity } from './finding.ts'
import type { Names } from './names.ts'

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
  /** Whether some of its findings carry a fix. */
  readonly fixable: boolean
  /** Whether the same text may give other findings at another instant. */
  readonly dependsOnTime: boolean
  /** Looks at the whole rolebook and reports. Pure: the same document and instant give the same reports. */
  check(context: RuleContext, report: (report: Report<Message>) => void): void
}

/** All that a rule may look at. */
export interface RuleContext {
  readonly document: RolebookDocument
  readonly model: RoleModel
  readonly now: Instant
  readonly language: OwnLanguage
  /** Names, titles and dates in the language of the reader, for the values of messages. */
  readonly names: Names
}

/** Where something is: a path into the rolebook, or a stretch of text where no path leads. */
export type Place = { readonly path: Path; readonly part?: Part } | { readonly range: Range; readonly path?: Path }

export interface Report<Message extends string> {
  readonly message: Message
  readonly at: Place
  readonly values?: Readonly<Record<string, string>>
  /** Instead of the rule's own, where the table gives small organisations or an uncertain case another one. */
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
    readonly edits: readonly Edit[]
  }[]
}

/** Gives a rule its type: the messages it reports are those it has. */
export function defineRule<Message extends string>(rule: Rule<Message>): Rule<Message> {
  return rule
}

/** The page that explains a rule. */
export function pageOf(rule: string): string {
  return `https://github.com/rolebook/rolebook/blob/main/packages/rules/src/${rule}/rule.md`
}
