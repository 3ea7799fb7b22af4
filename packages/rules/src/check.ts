import {
  type Catalogue,
  createRoleModel,
  type Instant,
  type OwnLanguage,
  type Range,
  type RolebookDocument,
  type RoleModel,
} from '@rolebook/model'
import { createContext } from './context.ts'
import { type Finding, type Profile, type Sentence, severities } from './finding.ts'
import { rules } from './generated/rules.ts'
import { knownFormats } from './known-formats.ts'
import { findReferencesIn } from './reference-places.ts'
import { type Place, pageOf, type Report, type Rule, type RuleContext } from './rule.ts'
import { idsOf, subjectsOf } from './subjects.ts'

export interface CheckOptions {
  readonly catalogue: Catalogue
  readonly now: Instant
  /** English unless given. */
  readonly language?: OwnLanguage
  /** Besides the default profile and those the file names under `also`. */
  readonly profiles?: readonly Profile[]
  /** The rolebook laid over the catalogue, where the host has it already. */
  readonly model?: RoleModel
}

/**
 * Everything the rules have to say about a document at an instant, by place. Silent on a text without the marker; on a
 * format we do not know only `format-version` speaks, for all else would be guessing.
 */
export function check(document: RolebookDocument, options: CheckOptions): readonly Finding[] {
  if (!document.marked) return []
  const { catalogue, now, language = 'en' } = options
  const model = options.model ?? createRoleModel(document.rolebook, catalogue)
  const context = createContext(document, model, now, language)
  const known = knownFormats.some((format) => format === document.rolebook.rolebook)
  const findings = rules
    .filter((rule) =>
      known || document.pieces.length === 0 ? isOn(rule, options, document) : rule.id === 'format-version',
    )
    .flatMap((rule) => run(rule, context))
  return findings.sort(byPlace)
}

function isOn({ profile }: Rule, { profiles = [] }: CheckOptions, { rolebook }: RolebookDocument): boolean {
  return (
    profile === 'default' ||
    profiles.includes('all') ||
    profiles.includes(profile) ||
    (rolebook.also ?? []).includes(profile)
  )
}

function run(rule: Rule, context: RuleContext): readonly Finding[] {
  const findings: Finding[] = []
  const say = (message: string, values: Readonly<Record<string, string>> = {}) =>
    fill(rule.messages[message], context, values)
  const report = (report: Report<string>) => {
    findings.push({
      rule: rule.id,
      severity: report.severity ?? rule.severity,
      range: rangeOf(report.at, context.document),
      path: report.at.path ?? [],
      message: say(report.message, report.values),
      related: (report.related ?? []).map(({ message, at, values }) => ({
        range: rangeOf(at, context.document),
        message: say(message, values),
      })),
      url: pageOf(rule.id),
      get fixes() {
        return (report.fixes ?? []).flatMap(({ title, values, edits }) => {
          const made = typeof edits === 'function' ? edits(context.document) : edits
          return made.length === 0 ? [] : [{ title: say(title, { ...report.values, ...values }), edits: made }]
        })
      },
    })
  }
  if (!rule.each) rule.check(context, report, '')
  for (const subject of subjectsOf(rule))
    for (const id of idsOf(context.model, subject)) rule.check(context, report, id, subject)
  return findings
}

function rangeOf(at: Place, document: RolebookDocument): Range {
  if ('range' in at) return at.range
  if ('mention' in at) {
    const path = findReferencesIn(document)(at.path, at.mention, at.occurrence)
    return rangeOf({ path }, document)
  }
  // A path that is not written leads to the nearest thing above it that is.
  for (let length = at.path.length; length > 0; length -= 1) {
    const range = document.rangeOf(at.path.slice(0, length), length === at.path.length ? at.part : 'key')
    if (range) return range
  }
  return document.rangeOf(['rolebook'], 'entry') ?? { start: 0, end: 0 }
}

function fill(
  sentence: Sentence | undefined,
  { language }: RuleContext,
  values: Readonly<Record<string, string>>,
): string {
  return (sentence?.[language] ?? '').replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => values[name] ?? whole)
}

function byPlace(one: Finding, other: Finding): number {
  return (
    one.range.start - other.range.start ||
    one.range.end - other.range.end ||
    severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
    (one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0)
  )
}
