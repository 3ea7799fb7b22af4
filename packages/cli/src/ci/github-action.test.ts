import { describe, expect, it } from 'vitest'
import { type Desk, installBundle, openDesk } from '../testing.ts'
import { readAction, runAction } from './action.ts'

const action = readAction('check')
const faulty = 'rolebook: 1\ncatalogue: 1\norganisaton: {}\n'

describe('the action that checks', () => {
  const { program } = installBundle()
  const runCheck = (repository: Desk, inputs: Readonly<Record<string, string>>) =>
    runAction(action, repository, { program, ...inputs })

  it('marks lines, and fails from the severity that is asked for', async () => {
    const repository = openDesk({ 'security/roles.yaml': faulty })
    expect(await runCheck(repository, {})).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/^::warning file=security\/roles\.yaml,line=3,/),
    })
    expect((await runCheck(repository, { 'fail-on': 'warning' })).code).toBe(1)
  })

  it('takes several files, and nothing in an input for a command', async () => {
    const repository = openDesk({ 'a b.yaml': faulty, '$(touch stolen).yaml': faulty, 'c.yaml': faulty })
    const { out, err } = await runCheck(repository, { files: 'a b.yaml\n\n$(touch stolen).yaml\n', format: 'text' })
    expect(err).toBe('')
    expect(out.split('\n').filter((line) => line.endsWith('.yaml'))).toEqual(['a b.yaml', '$(touch stolen).yaml'])
    expect(() => repository.read('stolen')).toThrow('ENOENT')
  })

  it('hands language and profile on, and says what is wrong with them', async () => {
    const repository = openDesk({ 'roles.yaml': faulty })
    expect((await runCheck(repository, { language: 'de', profile: 'gdpr,evidence' })).out).toContain('kein Schlüssel')
    expect(await runCheck(repository, { profile: 'everything' })).toMatchObject({
      code: 2,
      err: expect.stringContaining('There is no profile “everything”'),
    })
  })

  it('writes SARIF besides, when asked, also where it fails', async () => {
    const repository = openDesk({ 'roles.yaml': faulty })
    const { code, out, output } = await runCheck(repository, { 'fail-on': 'warning', 'sarif-file': 'found.sarif' })
    expect({ code, output }).toEqual({ code: 1, output: 'sarif-file=found.sarif\n' })
    expect(out).toMatch(/^::warning /)
    expect(JSON.parse(repository.read('found.sarif')).runs[0].results[0].ruleId).toBe('unknown-key')
  })
})

describe.each(['check', 'publish'])('the action “%s”', (name) => {
  const { runs, inputs, outputs } = readAction(name)

  it('is composite, describes its inputs, and puts none of them into the script itself', () => {
    expect(runs.using).toBe('composite')
    for (const input of Object.values(inputs)) {
      expect(input.description).toMatch(/\.$/)
      expect(typeof input.default).toBe('string')
    }
    for (const { run, shell } of runs.steps) {
      expect(run).not.toContain('${{')
      expect(shell).toBe('bash')
    }
  })

  it('puts out what its steps put out', () => {
    const [step] = runs.steps
    for (const [output, { value }] of Object.entries(outputs)) {
      expect(value).toBe(`\${{ steps.${step?.id}.outputs.${output} }}`)
    }
  })
})
