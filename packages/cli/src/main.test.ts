import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { dentalGroup, openDesk } from './testing.ts'

describe('the bundle', () => {
  it('is one file that runs by itself, and shows who answers', { timeout: 60_000 }, () => {
    const desk = openDesk({ 'roles.yaml': dentalGroup, 'package.json': '{ "type": "module" }' })
    const bundle = join(desk.folder, 'rolebook.js')
    const build = fileURLToPath(new URL('../build.ts', import.meta.url))
    // `npm test` says which Node the person has; the bundle runs on Node 20 and later
    const node = process.env['ROLEBOOK_FIRST_NODE'] ?? process.execPath
    expect(spawnSync(process.execPath, [build, bundle], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
    const run = (...args: readonly string[]) =>
      spawnSync(node, [bundle, ...args], { cwd: desk.folder, encoding: 'utf8', env: { LANG: 'C' } })

    expect(readFileSync(bundle, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
    const who = run('who', 'lost laptop', '--at', '2026-12-26T03:00')
    expect(who).toMatchObject({ status: 0, stderr: '' })
    expect(who.stdout).toContain('2. Chidi Obi, standing in for Ben Lindqvist until 3 January, may not answer now')
    expect(run('check', 'roles.yaml', '--at', '2026-11-23T10:00Z')).toMatchObject({
      status: 0,
      stdout: '✔ 1 rolebook checked, nothing found\n',
    })
    expect(run('check', 'gone.yaml').status).toBe(2)
    expect(run('directory', 'keygen').status).toBe(0)
  })
})
