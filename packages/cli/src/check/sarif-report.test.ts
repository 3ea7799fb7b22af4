import { createRequire } from 'node:module'
import { rules } from '@rolebook/rules'
import createAjv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import type { Log, Replacement, Result } from 'sarif'
import { describe, expect, it } from 'vitest'
import { dentalGroup, openDesk } from '../testing.ts'

const require = createRequire(import.meta.url)
const schema = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
// one pattern of the schema is none under the flag for Unicode
const ajv = new createAjv.default({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(ajv)
const validate = ajv.compile(schema)

/** Two slips that can be fixed, one finding with a related place, and one without any place of its own. */
const faulty = `rolebook: 1
catalogue: 1
organisaton: { name: X }
people:
  ben: { name: Ben Lindqvist, emial: ben@x.example }
  ben: { name: Benjamin }
roles:
  it-department: { held-by: [ben], deputies: [ben] }
`

async function reportOf(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const { out } = await openDesk(files).run('check', '--format', 'sarif', ...args)
  const log: Log = JSON.parse(out)
  return { log, run: log.runs[0], results: log.runs[0]?.results ?? [] }
}

const ruleOf = (results: readonly Result[], id: string) => results.filter(({ ruleId }) => ruleId === id)

describe('the report in SARIF', () => {
  it.each(['en', 'de', 'fr'])('is valid against the schema of version 2.1.0, in %s', async (language) => {
    for (const content of [faulty, dentalGroup, 'rolebook: 1\npeople: { a: "\n\u0001: [\n']) {
      const { log } = await reportOf({ 'roles.yaml': content }, '--profile', 'all', '--language', language)
      expect(validate(log) ? [] : validate.errors).toEqual([])
    }
    expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false)
  })

  it('describes every rule from its page', async () => {
    const { run } = await reportOf({ 'roles.yaml': dentalGroup })
    const described = run?.tool.driver.rules ?? []
    expect(described.map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
    for (const { shortDescription, fullDescription, help } of described) {
      expect(shortDescription?.text).toMatch(/^\S.+[^.]$/)
      expect(fullDescription?.text).not.toMatch(/[*`]\w/)
      expect(help?.text).toContain(fullDescription?.text)
      expect(help?.markdown).toMatch(/^# [a-z-]+\n\n\*\*.*## Bad/s)
    }
    expect(described.find(({ id }) => id === 'legal-is-project-lead')).toMatchObject({
      defaultConfiguration: { level: 'note', enabled: true },
      helpUri: expect.stringMatching(/^https:.*legal-is-project-lead\/rule\.md$/),
      properties: { tags: ['default'] },
    })
  })

  it('says where each finding is, and what else it is about', async () => {
    const { run, results } = await reportOf({ 'roles.yaml': faulty })
    expect(ruleOf(results, 'deputy-is-holder')).toEqual([
      expect.objectContaining({
        ruleIndex: run?.tool.driver.rules?.findIndex(({ id }) => id === 'deputy-is-holder'),
        level: 'error',
        message: { text: expect.stringContaining('holds IT department and cannot also be the deputy') },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'roles.yaml', uriBaseId: '%SRCROOT%' },
              region: { startLine: 8, startColumn: 47, endLine: 8, endColumn: 50 },
            },
            logicalLocations: [{ fullyQualifiedName: expect.stringMatching(/^roles\/it-department\/deputies/) }],
          },
        ],
      }),
    ])
    const [repeated] = ruleOf(results, 'duplicate-key')
    expect(repeated?.relatedLocations).toEqual([
      {
        id: 1,
        message: { text: expect.stringMatching(/\S/) },
        physicalLocation: {
          artifactLocation: { uri: 'roles.yaml', uriBaseId: '%SRCROOT%' },
          region: expect.objectContaining({ startLine: 5, startColumn: 3 }),
        },
      },
    ])
  })

  it('carries the fixes as replacements of text', async () => {
    const { results } = await reportOf({ 'roles.yaml': faulty })
    const fixes = ruleOf(results, 'unknown-key').flatMap((result) => result.fixes?.slice(0, 1) ?? [])
    expect(fixes).toHaveLength(2)
    const replacements = fixes.flatMap(({ artifactChanges }) =>
      artifactChanges.flatMap((change) => change.replacements),
    )
    expect(applyReplacements(faulty, replacements)).toBe(
      faulty.replace('organisaton', 'organisation').replace('emial', 'email'),
    )
  })

  it('gives a finding the same fingerprint after lines have moved, and each another', async () => {
    const printsOf = (results: readonly Result[]) =>
      results.map(({ partialFingerprints }) => partialFingerprints?.['rolebookFinding/v1'])
    const before = printsOf((await reportOf({ 'roles.yaml': faulty })).results)
    expect(new Set(before).size).toBe(before.length)
    const moved = faulty.replace('people:', '# a comment\n\npeople:\n  amara: { name: Amara Okafor }')
    expect(printsOf((await reportOf({ 'roles.yaml': moved })).results)).toEqual(before)
    const french = await reportOf({ 'roles.yaml': faulty }, '--language', 'fr')
    expect(printsOf(french.results)).toEqual(before)
  })

  it('names files relative to the working folder, with what has a meaning in addresses encoded', async () => {
    const { results, log } = await reportOf({ 'a b/röles#1%.yaml': faulty }, '.')
    const uris = results.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri)
    expect([...new Set(uris)]).toEqual(['a%20b/r%C3%B6les%231%25.yaml'])
    expect(validate(log)).toBe(true)
  })

  it('says which files could not be read', async () => {
    const { run, log } = await reportOf({ 'roles.yaml': dentalGroup }, 'roles.yaml', 'gone.yaml')
    expect(run?.invocations?.[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', message: { text: 'gone.yaml: There is no such file.' } }],
    })
    expect(validate(log)).toBe(true)
  })
})

/** Replaces stretches of a text, each on one line, from the last to the first. */
function applyReplacements(text: string, replacements: readonly Replacement[]): string {
  const lines = text.split('\n')
  for (const { deletedRegion, insertedContent } of replacements.toReversed()) {
    const { startLine = 0, startColumn = 0, endColumn = 0 } = deletedRegion
    const line = lines[startLine - 1] ?? ''
    lines[startLine - 1] = line.slice(0, startColumn - 1) + insertedContent?.text + line.slice(endColumn - 1)
  }
  return lines.join('\n')
}
