import { parse } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { joinFiles } from './place/join-files.ts'
import { applied, monday, serviceIn } from './place/text-at-cursor.ts'

/* Every verb, in each file of a rolebook that consists of two. */

const root = 'file:///isms/'
const main = `${root}roles.yaml`
const part = `${root}people.yaml`
const texts: Readonly<Record<string, string>> = {
  [main]: `# ben decides
rolebook: 1
include: [people.yaml]   # who everybody is
roles:
  project-lead:
    held-by: [ben]       # ben, since March
    deputies: [ "amara" ]
`,
  [part]: `rolebook-part: 1
# amara founded it
people:
  amara: { name: Amara Okafor }
  ben:   { name: Ben Lindqvist, away: [ { from: 2026-12-20, until: 2027-01-03, cover: amara } ] }
`,
}

async function rolebook(changed: Readonly<Record<string, string>> = {}) {
  const all = { ...texts, ...changed }
  return joinFiles(main, parse(all[main] ?? ''), {
    root,
    read: async (uri) => (all[uri] === undefined ? undefined : { uri, text: all[uri] }),
  })
}

/** The rolebook with the cursor before a word of one of its files, and how that file is asked about. */
async function at(uri: string, word: string, changed: Readonly<Record<string, string>> = {}) {
  const { document, files } = await rolebook(changed)
  const own = files.find((file) => file.uri === uri)?.document
  if (!own) throw new Error(`There is no ${uri}.`)
  const position = own.lines.positionAt(own.text.indexOf(word))
  return { document, files, position, asked: { uri, files, now: monday } }
}

const service = serviceIn()

describe('over the files of a rolebook', () => {
  it('a hover in a part knows what the whole says', async () => {
    const { document, position, asked } = await at(part, 'ben:')
    expect(service.hover(document, position, asked)).toMatchObject({
      contents: { value: expect.stringContaining('Project lead') },
      range: { start: { line: 4, character: 2 }, end: { line: 4, character: 5 } },
    })
  })

  it('a definition leads from each into the other, and references come from both', async () => {
    const held = await at(main, 'ben]')
    const there = { uri: part, range: { start: { line: 4, character: 2 }, end: { line: 4, character: 5 } } }
    expect(service.definition(held.document, held.position, held.asked)).toEqual([there])
    const { document, position, asked } = await at(part, 'amara }')
    expect(
      service
        .references(document, position, { ...asked, withDefinition: true })
        .map(({ uri, range }) => [uri, range.start.line]),
    ).toEqual([
      [main, 6],
      [part, 3],
      [part, 4],
    ])
  })

  it('highlights are those of the file one looks at', async () => {
    const { document, position, asked } = await at(part, 'amara:')
    expect(service.highlights(document, position, asked).map(({ range, kind }) => [range.start.line, kind])).toEqual([
      [3, 3],
      [4, 2],
    ])
  })

  it('the outline is that of the file one looks at', async () => {
    const { document, asked } = await at(part, 'people')
    expect(service.symbols(document, asked).map(({ name }) => name)).toEqual(['rolebook-part', 'people'])
  })

  it('a suggestion in a part comes from all of them, and is put in there', async () => {
    const text = `${texts[part]}responsibilities:\n  IT-3: { accountable: own }\n`
    const changed = { [part]: text, [main]: `${texts[main]}  own-role: { title: Own role }\n` }
    const { document, files, position, asked } = await at(part, 'own }', changed)
    const { items } = service.completion(document, { ...position, character: position.character + 3 }, asked)
    const item = items.find(({ label }) => label === 'own-role')
    if (!item?.textEdit || !('range' in item.textEdit)) throw new Error('It is not suggested.')
    const own = files[1]?.document ?? document
    expect(applied(own, [item.textEdit])).toBe(text.replace('own }', 'own-role }'))
  })

  it('a part is offered keys that stand in other files, but not those it has itself', async () => {
    const text = `${texts[part]}\n`
    const { document, asked } = await at(part, 'people', { [part]: text })
    const end = { line: 5, character: 0 }
    const labels = service.completion(document, end, asked).items.map(({ label }) => label)
    expect(labels).toContain('roles')
    expect(labels).not.toContain('people')
    expect(labels).not.toContain('rolebook')
  })
})

describe('a rename over the files of a rolebook', () => {
  /** All files after it, or why not. */
  async function renamed(uri: string, word: string, newId: string, changed: Readonly<Record<string, string>> = {}) {
    const { document, files, position, asked } = await at(uri, word, changed)
    const answer = service.rename(document, position, newId, asked)
    if (!answer || 'refused' in answer) return answer?.refused
    return Object.fromEntries(files.map((file) => [file.uri, applied(file.document, answer.changes[file.uri] ?? [])]))
  }
  const benedict = {
    [main]: texts[main]?.replace('held-by: [ben]', 'held-by: [benedict]'),
    [part]: texts[part]?.replace('  ben:', '  benedict:'),
  }

  it.each([
    ['where it is used', main, 'ben]'],
    ['where it is written down', part, 'ben:'],
  ])('changes ids only, whether begun %s', async (_, uri, word) => {
    expect(await renamed(uri, word, 'benedict')).toEqual(benedict)
  })

  it('keeps quotes and layout in each of them', async () => {
    expect(await renamed(part, 'amara }', 'no')).toEqual({
      [main]: texts[main]?.replace('"amara"', '"no"'),
      [part]: texts[part]?.replace('  amara:', '  "no":').replace('cover: amara', 'cover: "no"'),
    })
  })

  it('begins with the id and its place in that file', async () => {
    const { document, position, asked } = await at(part, 'ben:')
    expect(service.prepareRename(document, position, asked)).toEqual({
      placeholder: 'ben',
      range: { start: { line: 4, character: 2 }, end: { line: 4, character: 5 } },
    })
  })

  it.each([
    ['another file has the new id', {}, '“amara” is taken'],
    [
      'a file was not read',
      { [main]: `${texts[main]}`.replace('[people.yaml]', '[people.yaml, gone.yaml]') },
      'A file of this rolebook (“include”) was not read',
    ],
    [
      'another file mentions the id where it is damaged',
      { [main]: `${texts[main]}  own: { deputies: [ben }\n` },
      '“ben” also stands where the file cannot be read',
    ],
  ])('is refused where %s', async (_, changed, sentence) => {
    expect(await renamed(part, 'ben:', 'amara', changed)).toContain(sentence)
  })
})
