import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { parse, placeInFiles } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { openDesk } from '../testing.ts'
import { readRolebookFiles } from './rolebook-files.ts'

const part = 'rolebook-part: 1\npeople:\n  ben: { name: Ben Lindqvist }\n'
const including = (file: string) => `rolebook: 1\ninclude: [${file}]\n`

/** Puts files on a desk and reads the rolebook of one of them. */
function read(files: Readonly<Record<string, string | Uint8Array>>, main = 'isms/roles.yaml') {
  const desk = openDesk()
  for (const [name, content] of Object.entries(files)) desk.put(name, content)
  mkdirSync(join(desk.folder, 'isms'), { recursive: true })
  return readRolebookFiles({ name: main, path: join(desk.folder, main) }, parse(desk.read(main)))
}
const whyIn = ({ document }: ReturnType<typeof read>) => document.problems.map(({ detail }) => detail['why'])

describe('the files of a rolebook', () => {
  it('are read with their parts, from anywhere in the repository', () => {
    const { document, files } = read({
      '.git/HEAD': 'ref: refs/heads/main\n',
      'isms/roles.yaml': including('../hr/people.yaml'),
      'hr/people.yaml': part,
    })
    expect(files.map(({ name }) => name)).toEqual(['isms/roles.yaml', 'hr/people.yaml'])
    expect(document.rolebook.people?.get('ben')?.name).toBe('Ben Lindqvist')
    expect(document.hasAllParts).toBe(true)
    const place = placeInFiles(files, document.rangeOf(['people', 'ben']) ?? { start: 0, end: 0 })
    expect(place?.file.name).toBe('hr/people.yaml')
    expect(place?.file.place.name).toBe('hr/people.yaml')
    expect(place?.file.document.lines.positionAt(place.range.start).line).toBe(2)
  })

  it('lie in the folder of the first or below, where there is no repository', () => {
    expect(whyIn(read({ 'isms/roles.yaml': including('../people.yaml'), 'people.yaml': part }))).toEqual(['outside'])
    expect(whyIn(read({ 'isms/roles.yaml': including('more/people.yaml'), 'isms/more/people.yaml': part }))).toEqual([])
  })

  it('are one file where nothing is included', () => {
    const { document, files } = read({ 'isms/roles.yaml': 'rolebook: 1\n' })
    expect(files).toHaveLength(1)
    expect(files[0]?.document).toBe(document)
  })

  it.each([
    ['is not there', {}, 'missing'],
    ['is no text', { 'isms/people.yaml': Uint8Array.of(0, 1, 2) }, 'no-part'],
    ['is something else', { 'isms/people.yaml': 'hosts: all\n' }, 'no-part'],
    ['is a folder', { 'isms/people.yaml/x': '' }, 'no-part'],
  ])('say of a part why it %s', (_, files, why) => {
    const rolebook = read({ 'isms/roles.yaml': including('people.yaml'), ...files })
    expect(whyIn(rolebook)).toEqual([why])
    expect(rolebook.document.hasAllParts).toBe(false)
  })

  it('are not read where a link leads out of the root', () => {
    const outside = openDesk({ 'people.yaml': part })
    const desk = openDesk({ 'roles.yaml': including('people.yaml') })
    symlinkSync(join(outside.folder, 'people.yaml'), join(desk.folder, 'people.yaml'))
    const { document } = readRolebookFiles(
      { name: 'roles.yaml', path: join(desk.folder, 'roles.yaml') },
      parse(desk.read('roles.yaml')),
    )
    expect(document.problems.map(({ detail }) => detail['why'])).toEqual(['missing'])
    expect(document.rolebook.people).toBeUndefined()
  })
})
