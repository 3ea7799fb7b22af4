import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dentalGroup, installBundle, openDesk } from './testing.ts'

// `npm test` says which Node the person has; the bundle runs on Node 20 and later
const node = process.env['ROLEBOOK_FIRST_NODE'] ?? process.execPath
const env = { LANG: 'C' }

const { program } = installBundle()

function openProgram(files: Readonly<Record<string, string>> = {}) {
  const desk = openDesk(files)
  const run = (args: readonly string[], input = '') =>
    spawnSync(node, [program, ...args], { cwd: desk.folder, encoding: 'utf8', env, input })
  return { desk, run }
}

describe('the bundle', () => {
  it('is one file that runs by itself, and shows who answers', () => {
    const { run } = openProgram({ 'roles.yaml': dentalGroup })
    expect(readFileSync(program, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
    const who = run(['who', 'lost laptop', '--at', '2026-12-26T03:00'])
    expect(who).toMatchObject({ status: 0, stderr: '' })
    expect(who.stdout).toContain('2. Chidi Obi, standing in for Ben Lindqvist until 3 January, may not answer now')
    expect(run(['check', 'roles.yaml', '--at', '2026-11-23T10:00Z'])).toMatchObject({
      status: 0,
      stdout: '✔ 1 rolebook checked, nothing found\n',
    })
    expect(run(['check', 'gone.yaml']).status).toBe(2)
    expect(run(['directory', 'keygen']).status).toBe(0)
  })

  it('has the pages of the rules in it, and reads standard input', () => {
    const { run } = openProgram()
    expect(run(['explain', 'deputy-is-holder']).stdout).toContain('A deputy is there for the day on which')
    expect(run(['check', '-'], 'rolebook: 1\norganisaton: {}\n').stdout).toMatch(/^<stdin>\n {2}2:1 {2}warning/)
  })

  it.skipIf(!existsSync('/dev/zero'))('reads only so much of a standard input that has no end', () => {
    const { desk } = openProgram()
    const endless = openSync('/dev/zero', 'r')
    const ended = spawnSync(node, [program, 'check', '-'], {
      cwd: desk.folder,
      encoding: 'utf8',
      env,
      stdio: [endless],
    })
    closeSync(endless)
    expect(ended).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^<stdin>: The file is too large/),
    })
  })

  it('checks many files over several threads, each of which runs this one file', () => {
    const { run, desk } = openProgram()
    for (let index = 0; index < 120; index += 1) desk.put(`all/${index}.yaml`, dentalGroup)
    expect(run(['check', 'all', '--at', '2026-11-23T10:00Z'])).toMatchObject({
      status: 0,
      stderr: '',
      stdout: '✔ 120 rolebooks checked, nothing found\n',
    })
  })

  it.skipIf(!existsSync('/dev/full'))('says that what it prints could not be written, and not how it is built', () => {
    const { desk } = openProgram({ 'roles.yaml': dentalGroup })
    const full = openSync('/dev/full', 'w')
    const ended = spawnSync(node, [program, 'status'], {
      cwd: desk.folder,
      encoding: 'utf8',
      env,
      stdio: [0, full, 'pipe'],
    })
    closeSync(full)
    expect(ended).toMatchObject({
      status: 2,
      stderr: 'What was to be printed could not be written: ENOSPC: no space left on device, write\n',
    })
  })

  it('ends as it would where nobody reads what it complains of', async () => {
    const { desk } = openProgram()
    const child = spawn(node, [program, 'check', 'gone.yaml'], { cwd: desk.folder, env })
    child.stderr.destroy()
    expect(await once(child, 'exit')).toEqual([2, null])
  })

  it('watches until Ctrl+C, and then ends with 0', async () => {
    const { desk } = openProgram({ 'roles.yaml': 'rolebook: 1\norganisaton: {}\n' })
    const child = spawn(node, [program, 'check', '--watch'], { cwd: desk.folder, env })
    let out = ''
    let told = () => {}
    child.stdout.on('data', (data) => {
      out += data
      told()
    })
    const until = async (sentence: string) => {
      while (!out.includes(sentence))
        await new Promise<void>((resolve) => {
          told = resolve
        })
    }
    await until('organisaton')
    desk.put('roles.yaml', 'rolebook: 1\norganisation: {}\npeple: {}\n')
    await until('peple')
    child.kill('SIGINT')
    expect(await once(child, 'close')).toEqual([0, null])
  })
})
