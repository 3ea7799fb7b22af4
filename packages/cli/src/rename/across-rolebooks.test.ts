import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDesk } from '../testing.ts'

/*
 * Renaming where another rolebook names the same thing, be it in the folder, above it or elsewhere in the repository.
 */

const north = 'rolebook: 1\ninclude: [people.yaml]\nroles:\n  lead: { held-by: [ben] }\n'
const shared = {
  'north.yaml': north,
  'south.yaml': north.replace('[ben] }', "['ben'] } # ben"),
  'west.yaml': 'rolebook: 1\npeople:\n  ben: { name: Another Ben }\n',
  'people.yaml': 'rolebook-part: 1\npeople:\n  ben: { name: Ben }\n',
}

const group = {
  'group/roles.yaml': 'rolebook: 1\nmembers: { de: ../de/roles.yaml }\nroles:\n  lead: { held-by: [de/chidi] }\n',
  'de/roles.yaml': 'rolebook: 1\npeople:\n  chidi: { name: Chidi Obi }\n',
}

describe('rolebook rename', () => {
  it('takes along a rolebook that shares a part, and no other', async () => {
    const desk = openDesk(shared)
    const listed = await desk.run('rename', 'ben', 'benedict', '--file', 'north.yaml', '--dry-run')
    expect(listed).toEqual({
      code: 0,
      out: [
        'north.yaml:4:21  lead: { held-by: [ben] }\n',
        'people.yaml:3:3  ben: { name: Ben }\n',
        "south.yaml:4:22  lead: { held-by: ['ben'] } # ben\n",
      ].join(''),
      err: '3 places in north.yaml, people.yaml, south.yaml would change; nothing was written.\n',
    })
    const { out } = await desk.run('rename', 'ben', 'benedict', '--file', 'north.yaml')
    expect(out).toBe('ben is now benedict: 3 places in north.yaml, people.yaml, south.yaml.\n')
    expect(desk.read('south.yaml')).toContain("['benedict'] } # ben")
    expect(desk.read('west.yaml')).toBe(shared['west.yaml'])
  })

  it('takes along the group, begun in the subsidiary or by the long id', async () => {
    for (const [id, file] of [
      ['chidi', 'de/roles.yaml'],
      ['de/chidi', 'group/roles.yaml'],
    ] as const) {
      const desk = openDesk(group)
      mkdirSync(join(desk.folder, '.git'))
      const { code, out } = await desk.run('rename', id, 'anna', '--file', file)
      expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining(`${id} is now anna: 2 places in `) })
      expect(desk.read('de/roles.yaml')).toContain('  anna: {')
      expect(desk.read('group/roles.yaml')).toContain('[de/anna]')
    }
  })

  it('takes along the group above, also where no repository is', async () => {
    const desk = openDesk({
      'roles.yaml': group['group/roles.yaml'].replace('../', ''),
      'de/roles.yaml': group['de/roles.yaml'],
    })
    expect((await desk.run('rename', 'chidi', 'anna', '--file', 'de/roles.yaml')).code).toBe(0)
    expect(desk.read('roles.yaml')).toContain('[de/anna]')
  })

  it('leaves everything as it is where one of them cannot follow, and says which', async () => {
    const taken = { ...shared, 'south.yaml': `${shared['south.yaml']}sites:\n  benedict: {}\n` }
    const desk = openDesk(taken)
    const { code, err } = await desk.run('rename', 'ben', 'benedict', '--file', 'north.yaml')
    expect(code).toBe(2)
    expect(err).toContain('It would have to be renamed in “south.yaml” too. “benedict” is taken')
    for (const [name, text] of Object.entries(taken)) expect(desk.read(name)).toBe(text)
  })
})
