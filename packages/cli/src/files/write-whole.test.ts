import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { clockStandingStill, dentalGroup, openDesk } from '../testing.ts'
import { writeAllWhole, writeWhole } from './write-whole.ts'

const anew = { force: false, language: 'en' } as const
const instead = { force: true, language: 'en' } as const

describe('files that belong together', () => {
  it('are all written, each with its permissions', () => {
    const { folder } = openDesk()
    const [key, list] = [join(folder, 'key'), join(folder, 'list')]
    writeAllWhole(
      [
        { path: key, content: 'secret', mode: 0o600 },
        { path: list, content: 'open' },
      ],
      anew,
    )
    expect([key, list].map((path) => readFileSync(path, 'utf8'))).toEqual(['secret', 'open'])
    expect((statSync(key).mode & 0o777).toString(8)).toBe('600')
    expect(readdirSync(folder).toSorted()).toEqual(['key', 'list'])
  })

  it('are none of them written where one cannot be, and what was there stays', () => {
    const { folder } = openDesk({ one: 'before' })
    for (const bad of ['x'.repeat(300), 'no-folder/two', 'one/two']) {
      const files = [
        { path: join(folder, 'one'), content: 'after' },
        { path: join(folder, bad), content: 'after' },
      ]
      expect(() => writeAllWhole(files, instead)).toThrow('could not be written')
      expect([readdirSync(folder), readFileSync(join(folder, 'one'), 'utf8')]).toEqual([['one'], 'before'])
    }
  })

  it('replace nothing unless told to, not even one', () => {
    const { folder } = openDesk({ two: 'before' })
    const files = ['one', 'two'].map((name) => ({ path: join(folder, name), content: 'after' }))
    expect(() => writeAllWhole(files, anew)).toThrow('is there already')
    expect(readdirSync(folder)).toEqual(['two'])
    writeAllWhole(files, instead)
    expect(readFileSync(join(folder, 'two'), 'utf8')).toBe('after')
  })
})

describe('a program that is interrupted while it writes', () => {
  const source = new URL('write-whole.ts', import.meta.url).href
  /** A program of its own that gets a signal while it asks for the second of three contents. */
  const writing = (signal: string) => `
    import { writeAllWhole } from '${source}'
    const files = ['one', 'two', 'three'].map((name) => ({
      path: name,
      get content() {
        if (name === 'two') process.kill(process.pid, '${signal}')
        return 'after'
      },
    }))
    writeAllWhole(files, { force: true, language: 'en' })
    setInterval(() => {}, 1000)`

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('leaves all of the files and nothing half, then ends: %s', (signal, code) => {
    const { folder } = openDesk({ one: 'before' })
    const args = ['--input-type=module', '--eval', writing(signal)]
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: code, stderr: '' })
    expect(readdirSync(folder).toSorted()).toEqual(['one', 'three', 'two'])
    for (const name of ['one', 'two', 'three']) expect(readFileSync(join(folder, name), 'utf8')).toBe('after')
  })
})

describe('a disk that fills up', () => {
  /** Runs the command line so that no file may be larger than this, as where there is no more room. */
  function runWithRoom(folder: string, kilobytes: number, ...args: readonly string[]) {
    const program = fileURLToPath(new URL('../main.ts', import.meta.url))
    const limited = `ulimit -f ${kilobytes}; exec '${process.execPath}' '${clockStandingStill}' '${program}' "$@"`
    return spawnSync('bash', ['-c', `trap '' XFSZ; ${limited}`, 'rolebook', ...args], { cwd: folder, encoding: 'utf8' })
  }

  it('leaves what was published before, and nothing of the next', async () => {
    const desk = openDesk({ 'roles.yaml': dentalGroup }, { ask: async () => 'yes' })
    await desk.run('directory', 'keygen')
    expect((await desk.run('publish')).code).toBe(0)
    const before = desk.read('directory.rolebook')
    const { status, stderr } = runWithRoom(desk.folder, 1, 'publish')
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(
        'directory.rolebook could not be written: there is no room for a file of this size.',
      ),
    })
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(desk.read('directory.rolebook')).toBe(before)
    expect(readdirSync(desk.folder).toSorted()).toEqual(['directory.rolebook', 'keys', 'roles.yaml'])
  })
})

describe('a file that cannot be written', () => {
  it('says why, and what to do', () => {
    const { folder } = openDesk({ file: '' })
    mkdirSync(join(folder, 'folder'))
    const saying = (name: string, options: Parameters<typeof writeWhole>[2] = instead) => {
      try {
        writeWhole(join(folder, name), 'text', options)
      } catch (error) {
        return error instanceof Error ? error.message.replaceAll(folder, '…') : error
      }
      return 'written'
    }
    expect(saying('nowhere/a')).toBe(
      '…/nowhere/a could not be written: there is no folder …/nowhere. Make it first, or give another name.',
    )
    expect(saying('file/a')).toBe('…/file/a could not be written: …/file is not a folder. Give another name.')
    expect(saying('folder')).toBe('…/folder could not be written: there is a folder of that name. Give another name.')
    expect(saying('x'.repeat(300))).toMatch(/could not be written: the name is too long\. Give a shorter one\.$/)
    expect(saying('nowhere/a', { force: true, language: 'de' })).toMatch(/Den Ordner …\/nowhere gibt es nicht\./)
    expect(saying('nowhere/a', { force: true, language: 'fr' })).toMatch(/le dossier …\/nowhere n’existe pas\./)
  })

  it('is not hindered by what was left behind when another was ended', () => {
    const { folder } = openDesk()
    writeFileSync(join(folder, `.a.${process.pid}.unfinished`), 'half')
    writeWhole(join(folder, 'a'), 'whole', anew)
    expect([readdirSync(folder), readFileSync(join(folder, 'a'), 'utf8')]).toEqual([['a'], 'whole'])
  })
})
