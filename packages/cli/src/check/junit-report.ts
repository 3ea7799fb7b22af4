import type { Severity } from '@rolebook/rules'
import type { Checked, CheckedFile, UnreadableFile } from './checked.ts'
import type { LocatedFinding } from './located-finding.ts'
import { isAsGraveAs } from './summary.ts'

/**
 * The findings as test results in the form of JUnit, which most servers for builds read: a suite for each file, a case for
 * each rule that found something. A case fails from a severity on; below it, what was found stands in its output.
 */
export function writeJunitReport({ files, unreadable }: Checked, failOn: Severity): string {
  const suites = [...unreadable.map(unreadableSuite), ...files.map((file) => suiteOf(file, failOn))]
  const sum = (key: 'tests' | 'failures' | 'errors') => suites.reduce((total, suite) => total + suite[key], 0)
  const totals = { name: 'rolebook', tests: sum('tests'), failures: sum('failures'), errors: sum('errors') }
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes(totals)}>`,
    ...suites.map(writeSuite),
    '</testsuites>',
  ]
  return `${lines.join('\n')}\n`
}

interface Suite {
  readonly name: string
  readonly tests: number
  readonly failures: number
  readonly errors: number
  readonly cases: readonly string[]
}

function suiteOf({ name, findings }: CheckedFile, failOn: Severity): Suite {
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort()
  const cases = rules.map((rule) => caseOf(rule, name, findings, failOn))
  return {
    name,
    // servers take a suite without cases for a test that did not run
    tests: Math.max(1, cases.length),
    failures: cases.filter(({ failed }) => failed).length,
    errors: 0,
    cases: cases.length > 0 ? cases.map(({ text }) => text) : [`<testcase${attributes({ name, classname: name })}/>`],
  }
}

function caseOf(rule: string, name: string, findings: readonly LocatedFinding[], failOn: Severity) {
  const own = findings.filter((finding) => finding.rule === rule)
  const failing = own.filter(({ severity }) => isAsGraveAs(severity, failOn))
  const [first] = failing
  const failure = first && { message: first.message, type: first.severity }
  const body = failure
    ? `<failure${attributes(failure)}>${escapeXml(linesOf(own, name))}</failure>`
    : `<system-out>${escapeXml(linesOf(own, name))}</system-out>`
  const text = `<testcase${attributes({ name: rule, classname: name })}>${body}</testcase>`
  return { failed: failure !== undefined, text }
}

function linesOf(findings: readonly LocatedFinding[], name: string): string {
  return findings
    .map(
      ({ place: { start }, severity, message }) =>
        `${name}:${start.line + 1}:${start.character + 1}: ${severity}: ${message}`,
    )
    .join('\n')
}

function unreadableSuite({ name, sentence }: UnreadableFile): Suite {
  const error = `<error${attributes({ message: sentence, type: 'unreadable' })}/>`
  const only = `<testcase${attributes({ name, classname: name })}>${error}</testcase>`
  return { name, tests: 1, failures: 0, errors: 1, cases: [only] }
}

function writeSuite({ cases, ...counts }: Suite): string {
  return [`  <testsuite${attributes(counts)}>`, ...cases.map((written) => `    ${written}`), '  </testsuite>'].join(
    '\n',
  )
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('')
}

/** Also replaces characters that XML cannot hold at all. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"'\r]/g, (character) => `&#${character.codePointAt(0)};`)
}
