import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { dentalGroup, openDesk } from '../testing.ts'

const schema = readFileSync(new URL('./junit.xsd', import.meta.url), 'utf8')
const faulty = `rolebook: 1
catalogue: 1
organisaton: {}
people:
  ben: { name: Ben Lindqvist }
roles:
  it-department: { held-by: [ben], deputies: [ben] }
`

/** The errors that libxml2 finds in a report. */
async function faultsOf(report: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml: report, schema })
  return errors.map(({ rawMessage }) => rawMessage)
}

describe('the report as test results', () => {
  it('has a suite for each file and a case for each rule, and fails from the severity that is asked for', async () => {
    const desk = openDesk({ 'clean.yaml': dentalGroup, 'roles.yaml': faulty })
    const { code, out } = await desk.run('check', '--format', 'junit')
    expect(code).toBe(1)
    expect(await faultsOf(out)).toEqual([])
    expect(out.match(/<test[^>]+>/g)).toEqual([
      '<testsuites name="rolebook" tests="4" failures="2" errors="0">',
      '<testsuite name="clean.yaml" tests="1" failures="0" errors="0">',
      '<testcase name="clean.yaml" classname="clean.yaml"/>',
      '<testsuite name="roles.yaml" tests="3" failures="2" errors="0">',
      '<testcase name="deputy-is-holder" classname="roles.yaml">',
      '<testcase name="required-role-vacant" classname="roles.yaml">',
      '<testcase name="unknown-key" classname="roles.yaml">',
    ])
    expect(out).toMatch(
      /<failure message="Ben Lindqvist holds IT department [^"]+" type="error">roles\.yaml:7:47: error: Ben Lindqvist/,
    )
    expect(out).toContain('<system-out>roles.yaml:3:1: warning: “organisaton” is no key here')
    const strict = await desk.run('check', '--format', 'junit', '--fail-on', 'warning')
    expect(strict.out).toContain('<testsuites name="rolebook" tests="4" failures="3" errors="0">')
    expect(strict.out).toContain('type="warning"')
  })

  it('is valid whatever stands in the file or its name', async () => {
    const key = String.raw`"</failure>]]> & ' \" \u0001 \uFFFE \uD800 \r\n x"`
    const desk = openDesk({ [`a<b>&"'.yaml`]: `rolebook: 1\n${key}: {}\n` })
    const { out } = await desk.run('check', '.', '--format', 'junit')
    expect(out).toContain('unknown-key')
    expect(await faultsOf(out)).toEqual([])
  })

  it('holds files that could not be read as errors', async () => {
    const { code, out } = await openDesk().run('check', 'gone.yaml', '--format', 'junit')
    expect(code).toBe(2)
    expect(await faultsOf(out)).toEqual([])
    expect(out).toContain('<error message="gone.yaml: There is no such file." type="unreadable"/>')
  })

  it('would be found at fault if it were', async () => {
    expect(await faultsOf('<testsuites name="a" tests="1"></testsuites>')).not.toEqual([])
    expect(await faultsOf('<testsuites')).not.toEqual([])
  })
})
