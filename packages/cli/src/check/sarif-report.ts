import { createHash } from 'node:crypto'
import type { OwnLanguage } from '@rolebook/model'
import { pageOf, type Rule, rules, type Severity } from '@rolebook/rules'
import type { Location, Log, ReportingDescriptor, Result, Run } from 'sarif'
import { plainText, type RulePages, whyOf } from '../rules/rule-pages.ts'
import { version } from '../version.ts'
import type { Checked, CheckedFile } from './checked.ts'
import type { LocatedFinding, LocatedFix, Stretch } from './located-finding.ts'
import { addressOf } from './report-names.ts'

export interface SarifContext {
  readonly language: OwnLanguage
  /** Addresses are relative to it. */
  readonly folder: string
  readonly pages: RulePages
}

/** The findings in SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0), which code hosts show beside the code. */
export function writeSarifReport({ files, unreadable }: Checked, context: SarifContext): string {
  const { language, folder, pages } = context
  const run: Run = {
    tool: {
      driver: {
        name: 'Rolebook',
        version,
        semanticVersion: version,
        informationUri: 'https://github.com/rolebook/rolebook',
        language,
        rules: rules.map((rule) => describeRule(rule, pages, language)),
      },
    },
    language,
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: unreadable.length === 0,
        toolExecutionNotifications: unreadable.map(({ path, sentence }) => ({
          level: 'error',
          message: { text: sentence },
          locations: [{ physicalLocation: { artifactLocation: artifact(path, folder) } }],
        })),
      },
    ],
    results: files.flatMap((file) => resultsOf(file, folder)),
  }
  const log: Log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
  return `${JSON.stringify(log, null, 2)}\n`
}

function describeRule(rule: Rule, pages: RulePages, language: OwnLanguage): ReportingDescriptor {
  const page = pages.get(rule.id) ?? ''
  const why = whyOf(page).map(plainText)
  return {
    id: rule.id,
    shortDescription: { text: rule.title[language] },
    fullDescription: { text: why[0] ?? rule.title[language] },
    help: { text: why.join('\n\n'), markdown: page },
    helpUri: pageOf(rule.id),
    defaultConfiguration: { level: levels[rule.severity], enabled: rule.profile === 'default' },
    properties: { tags: [rule.profile], precision: 'very-high' },
  }
}

function resultsOf({ path, findings }: CheckedFile, folder: string): readonly Result[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const print = fingerprintOf(finding)
    const before = seen.get(print) ?? 0
    seen.set(print, before + 1)
    return {
      ruleId: finding.rule,
      ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
      level: levels[finding.severity],
      message: { text: finding.message },
      locations: [locationOf(path, folder, finding)],
      ...(finding.related.length > 0 && {
        relatedLocations: finding.related.map(({ file, place, message }, index) => ({
          id: index + 1,
          message: { text: message },
          physicalLocation: { artifactLocation: artifact(file.path, folder), region: region(place) },
        })),
      }),
      ...(finding.fixes.length > 0 && { fixes: finding.fixes.map((fix) => fixOf(fix, folder)) }),
      partialFingerprints: { 'rolebookFinding/v1': `${print}:${before + 1}` },
    }
  })
}

function locationOf(path: string, folder: string, { place, path: way }: LocatedFinding): Location {
  return {
    physicalLocation: { artifactLocation: artifact(path, folder), region: region(place) },
    ...(way.length > 0 && { logicalLocations: [{ fullyQualifiedName: way.join('/') }] }),
  }
}

function fixOf({ title, edits }: LocatedFix, folder: string): NonNullable<Result['fixes']>[number] {
  const paths = [...new Set(edits.map(({ file }) => file.path))]
  return {
    description: { text: title },
    artifactChanges: paths.map((path) => ({
      artifactLocation: artifact(path, folder),
      replacements: edits
        .filter(({ file }) => file.path === path)
        .map(({ place, text }) => ({ deletedRegion: region(place), insertedContent: { text } })),
    })),
  }
}

/**
 * The same for the same finding after lines have moved or items were put before it in a list; not the message, which
 * depends on language and day.
 */
function fingerprintOf({ rule, path, text }: LocatedFinding): string {
  const names = path.filter((step) => typeof step === 'string')
  return createHash('sha256')
    .update(JSON.stringify([rule, names, text]))
    .digest('hex')
    .slice(0, 32)
}

function artifact(path: string, folder: string) {
  return { uri: addressOf(path, folder), uriBaseId: '%SRCROOT%' }
}

function region({ start, end }: Stretch) {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  }
}

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
}
