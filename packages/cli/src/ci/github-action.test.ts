import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Desk, installBundle, openDesk } from '../testing.ts'

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>
  readonly outputs: Readonly<Record<string, { readonly value: string }>>
  readonly runs: {
    readonly using: string
    readonly steps: readonly {
      readonly id: string
      readonly shell: string
      readonly env: Readonly<Record<string, string>>
      readonly run: string
    }[]
  }
}

const action: Action = parse(
  readFileSync(new URL('../../../../.github/actions/check/action.yml', import.meta.url), 'utf8'),
)
const faulty = 'rolebook: 1\ncatalogue: 1\norganisaton: {}\n'

/** Runs the steps of the action as GitHub does: each with its environment, its inputs put in, under the same bash. */
function runAction(desk: Desk, inputs: Readonly<Record<string, string>>) {
  const values = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default]))
  const given: Readonly<Record<string, string>> = { ...values, ...inputs }
  desk.put('.github-output', '')
  const results = action.runs.steps.map(({ shell, env, run }) => {
    expect(shell).toBe('bash')
    const filled = Object.entries(env).map(([name, value]) => [name, fill(value, given)])
    return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      cwd: desk.folder,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        GITHUB_WORKSPACE: desk.folder,
        GITHUB_OUTPUT: join(desk.folder, '.github-output'),
        ...Object.fromEntries(filled),
      },
    })
  })
  return {
    code: results.find(({ status }) => status !== 0)?.status ?? 0,
    out: results.map(({ stdout }) => stdout).join(''),
    err: results.map(({ stderr }) => stderr).join(''),
    output: desk.read('.github-output'),
  }
}

function fill(value: string, inputs: Readonly<Record<string, string>>): string {
  return value.replace(/\$\{\{ inputs\.([a-z-]+) \}\}/g, (_, name: string) => {
    expect(Object.keys(inputs)).toContain(name)
    return inputs[name] ?? ''
  })
}

describe('the action for GitHub', () => {
  const { program } = installBundle()

  it('marks lines, and fails from the severity that is asked for', () => {
    const repository = openDesk({ 'security/roles.yaml': faulty })
    expect(runAction(repository, { program })).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/^::warning file=security\/roles\.yaml,line=3,/),
    })
    expect(runAction(repository, { program, 'fail-on': 'warning' }).code).toBe(1)
  })

  it('takes several files, and nothing in an input for a command', () => {
    const repository = openDesk({ 'a b.yaml': faulty, '$(touch stolen).yaml': faulty, 'c.yaml': faulty })
    const { out, err } = runAction(repository, { program, files: 'a b.yaml\n\n$(touch stolen).yaml\n', format: 'text' })
    expect(err).toBe('')
    expect(out.split('\n').filter((line) => line.endsWith('.yaml'))).toEqual(['a b.yaml', '$(touch stolen).yaml'])
    expect(() => repository.read('stolen')).toThrow('ENOENT')
  })

  it('hands language and profile on, and says what is wrong with them', () => {
    const repository = openDesk({ 'roles.yaml': faulty })
    expect(runAction(repository, { program, language: 'de', profile: 'gdpr,evidence' }).out).toContain('kein Schlüssel')
    expect(runAction(repository, { program, profile: 'everything' })).toMatchObject({
      code: 2,
      err: expect.stringContaining('There is no profile “everything”'),
    })
  })

  it('writes SARIF besides, when asked, also where it fails', () => {
    const repository = openDesk({ 'roles.yaml': faulty })
    const { code, out, output } = runAction(repository, {
      program,
      'fail-on': 'warning',
      'sarif-file': 'found.sarif',
    })
    expect({ code, output }).toEqual({ code: 1, output: 'sarif-file=found.sarif\n' })
    expect(out).toMatch(/^::warning /)
    expect(JSON.parse(repository.read('found.sarif')).runs[0].results[0].ruleId).toBe('unknown-key')
    expect(action.outputs['sarif-file']?.value).toBe(`\${{ steps.${action.runs.steps[0]?.id}.outputs.sarif-file }}`)
  })

  it('is composite, describes its inputs, and puts none of them into the script itself', () => {
    expect(action.runs.using).toBe('composite')
    for (const input of Object.values(action.inputs)) {
      expect(input.description).toMatch(/\.$/)
      expect(typeof input.default).toBe('string')
    }
    for (const { run } of action.runs.steps) expect(run).not.toContain('${{')
  })
})
