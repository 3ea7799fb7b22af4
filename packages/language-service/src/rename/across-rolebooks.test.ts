import { parse } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { joinFiles, type LocatedRolebook } from '../place/join-files.ts'
import { applied, serviceIn } from '../place/text-at-cursor.ts'

/*
 * Renaming where more than one rolebook names the same thing: two that share a part, and a group and its subsidiary.
 */

const root = 'file:///isms/'
const service = serviceIn()
type Files = Readonly<Record<string, string>>

async function join(files: Files, name: string): Promise<LocatedRolebook> {
  return joinFiles(root + name, parse(files[name] ?? ''), {
    root,
    read: async (uri) => {
      const text = files[decodeURIComponent(uri.slice(root.length))]
      return text === undefined ? undefined : { uri, text }
    },
  })
}

/**
 * The rename request for a word in a file, asked about as part of the rolebook whose main file is `main`, while the
 * other rolebooks are known.
 */
async function asking(files: Files, [main, file, word]: readonly [main: string, file: string, word: string]) {
  const rolebook = await join(files, main)
  const uri = root + file
  const { lines, text } = parse(files[file] ?? '')
  const known = await Promise.all(
    Object.keys(files).flatMap((name) => (parse(files[name] ?? '').isPart ? [] : [join(files, name)])),
  )
  return { ...rolebook, position: lines.positionAt(text.indexOf(word)), asked: { ...rolebook, uri, known } }
}

/** All files after a rename, or why not. */
async function renamed(files: Files, at: readonly [main: string, file: string, word: string], newId: string) {
  const { document, position, asked } = await asking(files, at)
  const answer = service.rename(document, position, newId, asked)
  if (!answer || 'refused' in answer) return answer?.refused
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, applied(parse(text), answer.changes[root + name] ?? [])]),
  )
}

describe('a part that two rolebooks share', () => {
  const files = {
    'north.yaml': 'rolebook: 1   # of the north\ninclude: [people.yaml]\nroles:\n  lead: { held-by: [ben] }\n',
    'south.yaml':
      "rolebook: 1\ninclude: [people.yaml]\nroles:\n  lead: { held-by: ['ben'], deputies: [amara] } # ben\n",
    'west.yaml': 'rolebook: 1\npeople:\n  ben: { name: Another Ben }\nroles:\n  lead: { held-by: [ben] }\n',
    'people.yaml': 'rolebook-part: 1\npeople:\n  ben: { name: Ben, away: [{ cover: amara }] }\n  amara: {}\n',
  }
  const benedict = {
    ...files,
    'north.yaml': files['north.yaml'].replace('[ben]', '[benedict]'),
    'south.yaml': files['south.yaml'].replace("'ben'", "'benedict'"),
    'people.yaml': files['people.yaml'].replace('  ben:', '  benedict:'),
  }

  it('is renamed in both, wherever it is begun, and in nothing else', async () => {
    expect(await renamed(files, ['north.yaml', 'people.yaml', 'ben:'], 'benedict')).toEqual(benedict)
    expect(await renamed(files, ['south.yaml', 'south.yaml', "'ben'"], 'benedict')).toEqual(benedict)
  })

  it('stays as it is in the one that does not name what is renamed', async () => {
    const { 'south.yaml': _, ...others } = files
    const apart = { ...others, 'north.yaml': `${files['north.yaml']}people:\n  zoe: {}\n` }
    expect(await renamed(apart, ['north.yaml', 'north.yaml', 'zoe'], 'zora')).toEqual({
      ...apart,
      'north.yaml': apart['north.yaml'].replace('zoe', 'zora'),
    })
  })

  it('takes along a rolebook that has a person of its own behind what the part says', async () => {
    const apart = {
      'north.yaml': 'rolebook: 1\ninclude: [roles.yaml]\npeople:\n  ben: { name: Ben of the north }\n',
      'south.yaml': 'rolebook: 1\ninclude: [roles.yaml]\npeople:\n  ben: { name: Ben of the south }\n',
      'roles.yaml': 'rolebook-part: 1\nroles:\n  lead: { held-by: [ben] }\n',
    }
    const after = Object.fromEntries(
      Object.entries(apart).map(([name, text]) => [name, text.replace(/\bben\b/, 'benedict')]),
    )
    expect(await renamed(apart, ['north.yaml', 'north.yaml', 'ben:'], 'benedict')).toEqual(after)
  })

  it('stays as it is where one of them cannot follow, and says which', async () => {
    const taken = { ...files, 'south.yaml': `${files['south.yaml']}sites:\n  benedict: {}\n` }
    expect(await renamed(taken, ['north.yaml', 'north.yaml', 'ben]'], 'benedict')).toBe(
      'It would have to be renamed in “south.yaml” too. “benedict” is taken: something in this rolebook has that id already. Choose another one.',
    )
  })
})

describe('a group and its subsidiary', () => {
  const files = {
    'group.yaml': `rolebook: 1
members: { de: de/roles.yaml }
people:
  chidi: { name: Chidi of the group, away: [{ cover: de/chidi }] }   # not de/chidi
roles:
  lead: { held-by: [de/chidi, "de/chidi", chidi] }
`,
    'de/roles.yaml': `rolebook: 1
include: [people.yaml]
members: { sued: ../sued.yaml }
roles:
  lead: { held-by: [chidi], deputies: [sued/chidi] }
`,
    'de/people.yaml': 'rolebook-part: 1\npeople:\n  chidi: { name: Chidi Obi }\n',
    'sued.yaml': 'rolebook: 1\npeople:\n  chidi: { name: Chidi of the south }\n',
  }
  const anna = {
    ...files,
    'group.yaml': files['group.yaml']
      .replace('cover: de/chidi', 'cover: de/anna')
      .replace('[de/chidi, "de/chidi"', '[de/anna, "de/anna"'),
    'de/roles.yaml': files['de/roles.yaml'].replace('[chidi]', '[anna]'),
    'de/people.yaml': files['de/people.yaml'].replace('chidi:', 'anna:'),
  }

  it.each([
    ['in the subsidiary', ['de/roles.yaml', 'de/people.yaml', 'chidi:'], 'anna'],
    ['in the group', ['group.yaml', 'group.yaml', 'de/chidi, '], 'anna'],
    ['in the group, by the long id', ['group.yaml', 'group.yaml', 'de/chidi"'], 'de/anna'],
  ] as const)('are renamed together, begun %s', async (_, at, newId) => {
    expect(await renamed(files, at, newId)).toEqual(anna)
  })

  it('are renamed apart where they only have the same id', async () => {
    expect(await renamed(files, ['group.yaml', 'group.yaml', 'chidi:'], 'zoe')).toEqual({
      ...files,
      'group.yaml': files['group.yaml'].replace('  chidi:', '  zoe:').replace(', chidi]', ', zoe]'),
    })
  })

  it('are renamed over two levels', async () => {
    const deep = { ...files, 'group.yaml': files['group.yaml'].replace('"de/chidi"', 'de/sued/chidi') }
    expect(await renamed(deep, ['sued.yaml', 'sued.yaml', 'chidi:'], 'uma')).toEqual({
      ...deep,
      'group.yaml': deep['group.yaml'].replace('de/sued/chidi', 'de/sued/uma'),
      'de/roles.yaml': deep['de/roles.yaml'].replace('sued/chidi', 'sued/uma'),
      'sued.yaml': deep['sued.yaml'].replace('chidi:', 'uma:'),
    })
  })

  it('begin with the id that the subsidiary has, and its place', async () => {
    const { document, position, asked } = await asking(files, ['group.yaml', 'group.yaml', 'de/chidi"'])
    expect(service.prepareRename(document, position, asked)).toEqual({
      placeholder: 'chidi',
      range: { start: { line: 5, character: 34 }, end: { line: 5, character: 39 } },
    })
  })

  it('are left as they are where the subsidiary was not read', async () => {
    const { 'de/roles.yaml': _, ...alone } = files
    const refused = '“de/chidi” is written down in the rolebook of a subsidiary (“members”) that was not read.'
    expect(await renamed(alone, ['group.yaml', 'group.yaml', 'de/chidi,'], 'anna')).toContain(refused)
    const { document, position, asked } = await asking(alone, ['group.yaml', 'group.yaml', 'de/chidi,'])
    expect(service.prepareRename(document, position, asked)).toEqual({ refused: expect.stringContaining(refused) })
  })

  it('are left as they are where the group names it in a damaged place', async () => {
    const damaged = { ...files, 'group.yaml': `${files['group.yaml']}  own: { deputies: [de/chidi }\n` }
    expect(await renamed(damaged, ['de/roles.yaml', 'de/people.yaml', 'chidi:'], 'anna')).toBe(
      'It would have to be renamed in “group.yaml” too. “de/chidi” also stands where the file cannot be read just now. Mend what is marked there first.',
    )
  })
})
