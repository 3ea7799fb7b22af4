import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDesk } from '../testing.ts'
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
