import { execFileSync } from 'node:child_process'
import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDesk } from '../testing.ts'

/** Two slips with a certain repair, comments and unusual layout, and an error that only people can mend. */
const faulty = `# ours
rolebook:   1
catalogue: 1
organisaton: { name: X }   # kept

people:
    "ben": { emial: ben@x.example,   name: Ben Lindqvist }
roles:
    it-department: {held-by: [ben], deputies: [ben]}
`
const mended = faulty.replace('organisaton', 'organisation').replace('emial', 'email')
const byteOrderMark = '\ufeff'

describe('rolebook check --fix', () => {
  it('writes the certain fixes and nothing else, and reports what is left', async () => {
    const desk = openDesk({ 'roles.yaml': faulty })
    const { code, out, err } = await desk.run('check', '--fix')
    expect(desk.read('roles.yaml')).toBe(mended)
    expect({ code, err }).toEqual({ code: 1, err: 'roles.yaml: 2 findings fixed\n' })
    expect(out).not.toContain('unknown-key')
    expect(out).toContain('deputy-is-holder')
    expect((await desk.run('check', '--fix')).err).toBe('')
    expect(desk.read('roles.yaml')).toBe(mended)
  })

  it('leaves line ends and byte order mark as they are', async () => {
    const windows = byteOrderMark + faulty.replaceAll('\n', '\r\n')
    const desk = openDesk({ 'roles.yaml': windows })
    await desk.run('check', '--fix')
    expect(desk.read('roles.yaml')).toBe(byteOrderMark + mended.replaceAll('\n', '\r\n'))
  })

  it('keeps permissions, and writes through a symbolic link', async () => {
    const desk = openDesk({ 'kept/roles.yaml': faulty })
    chmodSync(join(desk.folder, 'kept/roles.yaml'), 0o640)
    symlinkSync('kept/roles.yaml', join(desk.folder, 'linked.yaml'))
    await desk.run('check', 'linked.yaml', '--fix')
    expect(lstatSync(join(desk.folder, 'linked.yaml')).isSymbolicLink()).toBe(true)
    expect(desk.read('kept/roles.yaml')).toBe(mended)
    expect((statSync(join(desk.folder, 'kept/roles.yaml')).mode & 0o777).toString(8)).toBe('640')
  })

  it('touches no file in which there is nothing to fix', async () => {
    const desk = openDesk({ 'roles.yaml': mended })
    const before = statSync(join(desk.folder, 'roles.yaml'))
    await desk.run('check', '--fix')
    const after = statSync(join(desk.folder, 'roles.yaml'))
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs])
  })

  it('goes on while one fix brings another to light', async () => {
    const desk = openDesk({ 'roles.yaml': 'rolebook: 1\npeople:\n  ben:\n    name:Ben\n    emial: ben@x.example\n' })
    const { err } = await desk.run('check', '--fix')
    expect(desk.read('roles.yaml')).toBe('rolebook: 1\npeople:\n  ben:\n    name: Ben\n    email: ben@x.example\n')
    expect(err).not.toContain('left out')
  })
})

describe('rolebook check --fix --dry-run', () => {
  it('ends as the check of the files as they are', async () => {
    const desk = openDesk({ 'roles.yaml': 'rolebook: 1\norganisaton: {}\n' })
    expect((await desk.run('check', '--fix', '--dry-run', '--fail-on', 'warning')).code).toBe(1)
    expect((await desk.run('check', '--fix', '--fail-on', 'warning')).code).toBe(0)
  })

  it('prints a unified diff and writes nothing', async () => {
    const desk = openDesk({ 'roles.yaml': faulty })
    const { code, out, err } = await desk.run('check', '--fix', '--dry-run')
    expect(desk.read('roles.yaml')).toBe(faulty)
    expect({ code, err }).toEqual({ code: 1, err: 'roles.yaml: 2 findings can be fixed\n' })
    expect(out).toBe(`--- a/roles.yaml
+++ b/roles.yaml
@@ -1,9 +1,9 @@
 # ours
 rolebook:   1
 catalogue: 1
-organisaton: { name: X }   # kept
+organisation: { name: X }   # kept
 
 people:
-    "ben": { emial: ben@x.example,   name: Ben Lindqvist }
+    "ben": { email: ben@x.example,   name: Ben Lindqvist }
 roles:
     it-department: {held-by: [ben], deputies: [ben]}
`)
  })

  it.each([
    ['as it is', faulty, mended],
    ['with carriage returns and a mark', byteOrderMark + faulty.replaceAll('\n', '\r\n'), undefined],
    ['without an end of its last line', 'rolebook: 1\norganisaton: {}', undefined],
  ])('prints what git applies to the very bytes that --fix writes, %s', async (_, text, expected) => {
    const desk = openDesk({ 'a b/roles.yaml': text })
    const { out } = await desk.run('check', '.', '--fix', '--dry-run')
    execFileSync('git', ['apply', '-'], { cwd: desk.folder, input: out, env: { GIT_CEILING_DIRECTORIES: desk.folder } })
    const applied = readFileSync(join(desk.folder, 'a b/roles.yaml'))
    desk.put('a b/roles.yaml', text)
    await desk.run('check', '.', '--fix')
    expect(applied).toEqual(readFileSync(join(desk.folder, 'a b/roles.yaml')))
    expect(applied.toString()).not.toBe(text)
    if (expected !== undefined) expect(applied.toString()).toBe(expected)
  })

  it('lets nothing in a file steer the terminal of whoever looks', async () => {
    const desk = openDesk({ 'roles.yaml': 'rolebook: 1\norganisaton: {} # \u001b[2J\u202e\n' }, { isWatched: true })
    expect((await desk.run('check', '--fix', '--dry-run')).out).not.toMatch(/\u202e|\u001b\[2J/)
  })

  it('shows what --fix would do, and so wants --fix', async () => {
    const { code, err } = await openDesk({ 'roles.yaml': faulty }).run('check', '--dry-run')
    expect({ code, err }).toEqual({ code: 2, err: '--dry-run shows what --fix would write: give both.\n' })
  })
})
