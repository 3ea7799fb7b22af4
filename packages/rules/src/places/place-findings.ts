import { compareTexts, isLongId, type OwnLanguage, type Path, type Range, type RolebookDocument } from '@rolebook/model'
import type { Configuration } from '../configuration/configuration.ts'
import { type Finding, type Sentence, severities } from '../finding.ts'
import type { Reported } from '../incremental/checking.ts'
import { type Place, pageOf } from '../rule.ts'
import { type FindReference, findReferencesIn } from './reference-places.ts'
import { idsOn } from './subjects.ts'

/** Turns what rules reported into findings of a document, in the order of its text. */
export function placeFindings(
  reported: Iterable<Reported>,
  document: RolebookDocument,
  language: OwnLanguage,
  levels: Configuration['rules'] = new Map(),
): readonly Finding[] {
  const find = findReferencesIn(document)
  const findings = [...reported].map(({ rule, report, id }): Finding => {
    const say = (message: string, values: Readonly<Record<string, string>> = {}) =>
      fill(rule.messages[message], language, values)
    const level = levels.get(rule.id)
    const set = level === 'off' ? undefined : level
    return {
      rule: rule.id,
      severity: set ?? report.severity ?? rule.severity,
      range: rangeOf(report.at, document, find),
      path: report.at.path ?? [],
      message: say(report.message, report.values),
      related: (report.related ?? []).map(({ message, at, values }) => ({
        range: rangeOf(at, document, find),
        message: say(message, values),
      })),
      about: report.about ?? (id === '' ? idsOn(report.at.path) : [id]),
      url: pageOf(rule.id),
      get fixes() {
        return (report.fixes ?? []).flatMap(({ title, values, edits, ...choice }) => {
          const made = typeof edits === 'function' ? edits(document) : edits
          return made.length === 0
            ? []
            : [{ title: say(title, { ...report.values, ...values }), edits: made, ...choice }]
        })
      },
    }
  })
  return findings.sort(byPlace)
}

function rangeOf(at: Place, document: RolebookDocument, find: FindReference): Range {
  if ('range' in at) return at.range
  const path = placeHere('mention' in at ? find(at.path, at.mention, at.occurrence) : at.path)
  const part = 'mention' in at ? undefined : at.part
  // A path that is not written leads to the nearest thing above it that is.
  for (let length = path.length; length > 0; length -= 1) {
    const range = document.rangeOf(path.slice(0, length), length === path.length ? part : 'key')
    if (range) return range
  }
  return document.rangeOf(['rolebook'], 'entry') ?? { start: 0, end: 0 }
}

/** What is in a member's rolebook is reported where this rolebook names the member. */
function placeHere(path: Path): Path {
  const [, id] = path
  return typeof id === 'string' && isLongId(id) ? ['members', id.slice(0, id.indexOf('/'))] : path
}

function fill(sentence: Sentence | undefined, language: OwnLanguage, values: Readonly<Record<string, string>>): string {
  return (sentence?.[language] ?? '').replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => values[name] ?? whole)
}

/** The order of findings: by place, the gravest of one place first. */
export function byPlace(one: Finding, other: Finding): number {
  return (
    one.range.start - other.range.start ||
    one.range.end - other.range.end ||
    severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
    compareTexts(one.rule, other.rule) ||
    compareTexts(one.message, other.message)
  )
}
