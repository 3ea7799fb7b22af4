import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { installBundle, openDesk } from '../testing.ts'

interface Hook {
  readonly id: string
  readonly name: string
  readonly entry: string
  readonly language: string
  readonly types: readonly string[]
}

const hooks: readonly Hook[] = parse(
  readFileSync(new URL('../../../../.pre-commit-hooks.yaml', import.meta.url), 'utf8'),
)
const slipped = 'rolebook: 1\ncatalogue: 1\norganisaton: {}\n'
const damaged = 'rolebook: 1\nsites: { london: { name: "Head office }\n'
const ansible = '---\n- hosts: all\n  roles:\n    - common\n'

const installed = installBundle()

/** Runs a hook as pre-commit does: its entry split into words, with the names of the files of the commit behind them. */
function runHook(id: string, files: Readonly<Record<string, string>>) {
  const desk = openDesk(files)
  const [program = '', ...args] = hooks.find((hook) => hook.id === id)?.entry.split(' ') ?? []
  const { status, stdout, stderr } = spawnSync(program, [...args, ...Object.keys(files)], {
    cwd: desk.folder,
    encoding: 'utf8',
    env: { PATH: [installed.path, process.env['PATH']].join(delimiter), LC_ALL: 'C' },
  })
  return { code: status, out: stdout, err: stderr, desk }
}

describe('the hooks for pre-commit', () => {
  it('have the fields that pre-commit wants, and no others', () => {
    expect(hooks.map(({ id }) => id)).toEqual(['rolebook-check', 'rolebook-fix'])
    const known = ['id', 'name', 'description', 'entry', 'language', 'types', 'require_serial']
    for (const hook of hooks) {
      expect(Object.keys(hook)).toEqual(known)
      expect(hook).toMatchObject({ language: 'system', types: ['yaml'], require_serial: true })
      for (const text of [hook.name, hook.entry]) expect(text).toMatch(/^\S.*\S$/)
    }
  })

  it('check the rolebooks of a commit, and are silent on other YAML', () => {
    expect(runHook('rolebook-check', { 'roles.yaml': ansible, 'good.yaml': slipped })).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/^good\.yaml\n/),
    })
    expect(runHook('rolebook-check', { 'bad.yaml': damaged })).toMatchObject({
      code: 1,
      out: expect.stringContaining('yaml-syntax'),
    })
    expect(runHook('rolebook-check', { 'roles.yaml': ansible })).toMatchObject({ code: 0, out: '', err: '' })
  })

  it('write the fixes, by which pre-commit sees that something was changed', () => {
    const { code, desk } = runHook('rolebook-fix', { 'roles.yaml': ansible, 'good.yaml': slipped })
    expect(code).toBe(0)
    expect(desk.read('good.yaml')).toBe(slipped.replace('organisaton', 'organisation'))
    expect(desk.read('roles.yaml')).toBe(ansible)
  })
})
