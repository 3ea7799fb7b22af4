import { parse } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { joinFiles } from './join-files.ts'
import { monday, serviceIn } from './text-at-cursor.ts'

const root = 'file:///repository/'
const uri = 'file:///repository/isms/roles%20of%20ours.yaml'
const main =
  'rolebook: 1\ncatalogue: 1\ninclude: [../hr/people.yaml]\nroles:\n  own: { held-by: [ben], deputies: [ben] }\n'
const part = 'rolebook-part: 1\npeople:\n  ben: { name: Ben, emial: ben@example.org }\n'

function join(text: string, files: Readonly<Record<string, string>>) {
  const read = async (address: string) => {
    const found = files[address]
    return found === undefined ? undefined : { uri: address, text: found }
  }
  return joinFiles(uri, parse(text), { root, read })
}

describe('a rolebook of several files', () => {
  it('has each finding in its own file, with related places and repairs there', async () => {
    const partUri = 'file:///repository/hr/people.yaml'
    const { document, files } = await join(main, { [partUri]: part })
    const asked = { uri, now: monday, files }
    const service = serviceIn()
    const byFile = service.findingsByFile(document, asked)
    expect([...byFile.keys()]).toEqual([uri, partUri])
    expect(byFile.get(uri)?.map(({ code }) => code)).toContain('deputy-is-holder')
    expect(byFile.get(uri)?.map(({ code }) => code)).not.toContain('unknown-reference')
    const [slip] = byFile.get(partUri) ?? []
    expect(slip).toMatchObject({ code: 'unknown-key', range: { start: { line: 2, character: 20 } } })
    expect(service.findings(document, { ...asked, uri: partUri })).toEqual(byFile.get(partUri))
    const range = { start: { line: 2, character: 20 }, end: { line: 2, character: 20 } }
    const [repair] = service.codeActions(document, range, { ...asked, uri: partUri })
    expect(repair?.edit?.changes).toEqual({ [partUri]: [{ range: slip?.range, newText: 'email' }] })
  })

  it('has a tree that leads into each of them', async () => {
    const partUri = 'file:///repository/hr/people.yaml'
    const roles = 'rolebook-part: 1\nroles:\n  top-management: { held-by: [ben] }\npeople:\n  ben: { name: Ben }\n'
    const { document, files } = await join(main, { [partUri]: roles })
    const nodes = serviceIn().tree('roles', document, { uri: files[0]?.uri ?? '', now: monday, files })
    expect(nodes.map(({ uri: there, range }) => [there, range?.start.line])).toEqual(
      expect.arrayContaining([
        [uri, 4],
        [partUri, 2],
      ]),
    )
    expect(nodes.some(({ description }) => description.includes('Ben'))).toBe(true)
  })

  it('stays itself where it includes nothing', async () => {
    const { document, files } = await join('rolebook: 1\n', {})
    expect(files.map((file) => file.document)).toEqual([document])
  })

  it('has no parts outside of its root', async () => {
    const { document } = await join(main.replace('../hr', '../../hr'), { 'file:///hr/people.yaml': part })
    expect(document.problems.map(({ detail }) => detail['why'])).toEqual(['outside'])
  })
})

describe('a rolebook with members', () => {
  const group =
    'rolebook: 1\nmembers: { de: ../de/roles.yaml }\nroles:\n  own: { held-by: [de/ch] }\n  other: { held-by: [de/chidi], reports-to: de/office }\n'
  const member =
    'rolebook: 1\npeople:\n  chidi: { name: Chidi Obi }\n  eli: { name: Eli Marsh, left: 2026-08-31 }\nroles:\n  office: { title: Berlin office, held-by: [chidi] }\n'
  const memberUri = 'file:///repository/de/roles.yaml'

  it('knows what stands in them: what it is, where it is written, and what may be named', async () => {
    const { document, files, members } = await join(group, { [memberUri]: member })
    const service = serviceIn()
    const asked = { uri, now: monday, files }
    const onPerson = { line: 4, character: 26 }
    const onRole = { line: 4, character: 52 }
    expect(service.hover(document, onPerson, asked)?.contents).toMatchObject({
      value: expect.stringContaining('Chidi Obi'),
    })
    expect(service.hover(document, onRole, asked)?.contents).toMatchObject({
      value: expect.stringContaining('Berlin office'),
    })
    expect(service.definition(document, onPerson, { ...asked, members })).toEqual([
      { uri: memberUri, range: { start: { line: 2, character: 2 }, end: { line: 2, character: 7 } } },
    ])
    expect(service.definition(document, onRole, { ...asked, members })[0]?.range.start.line).toBe(5)
    const { items } = service.completion(document, { line: 3, character: 24 }, asked)
    expect(items.map(({ label }) => label).filter((label) => label.includes('/'))).toEqual(['de/chidi'])
  })
})
