import { describe, expect, it } from 'vitest'
import { parse } from '../document.ts'
import { deepestPart, type GatheredParts, gatherParts, type Part, resolvePath } from './gather-parts.ts'
import { joinParts, placeInFiles } from './join-parts.ts'

/** A rolebook of several files, by name; the first is the one that is opened. */
function gather(files: Readonly<Record<string, string>>, before: readonly Part[] = []) {
  const [[name, text] = ['', '']] = Object.entries(files)
  const main = { name, document: parse(text) }
  const walk = gatherParts(main, before)
  let step = walk.next()
  while (!step.done) step = walk.next(files[step.value])
  return { main, gathered: step.value }
}

function join(files: Readonly<Record<string, string>>) {
  const { main, gathered } = gather(files)
  return joinParts(main, gathered)
}

const faultsOf = ({ problems }: GatheredParts) => problems.map(({ within, file, why }) => `${within} → ${file}: ${why}`)

describe('a rolebook of several files', () => {
  const files = {
    'isms/roles.yaml':
      'rolebook: 1\ninclude: [people.yaml, more/away.yaml]\nroles:\n  project-lead: { held-by: [ben] }\n',
    'isms/people.yaml': 'rolebook-part: 1\npeople:\n  ben: { name: Ben Lindqvist }\n',
    'isms/more/away.yaml': 'rolebook-part: 1\npeople:\n  chidi: { name: Chidi Obi, nmae: x }\n',
  }

  it('is one rolebook, with the ids of all its files', () => {
    const { document } = join(files)
    expect([...(document.rolebook.people?.keys() ?? [])]).toEqual(['ben', 'chidi'])
    expect(document.rolebook.roles?.get('project-lead')?.heldBy).toEqual([{ who: 'ben' }])
    expect(document.marked).toBe(true)
  })

  it('leads from every place to the file in which it stands', () => {
    const { document, files: placed } = join(files)
    const place = placeInFiles(placed, document.rangeOf(['people', 'ben', 'name']) ?? { start: 0, end: 0 })
    expect(place?.file.name).toBe('isms/people.yaml')
    expect(files['isms/people.yaml'].slice(place?.range.start, place?.range.end)).toBe('Ben Lindqvist')
    const [problem] = document.problems
    expect(problem?.code).toBe('unknown-key')
    expect(problem && placeInFiles(placed, problem)?.file.name).toBe('isms/more/away.yaml')
  })

  it('may have every section in every file, but an id only once in all', () => {
    const { document, files: placed } = join({
      ...files,
      'isms/more/away.yaml': 'rolebook-part: 1\npeople:\n  ben: { name: Another Ben }\n',
    })
    expect(document.problems.map(({ code, path }) => [code, path])).toEqual([['duplicate-key', ['people', 'ben']]])
    expect(document.problems[0] && placeInFiles(placed, document.problems[0])?.file.name).toBe('isms/more/away.yaml')
    expect(document.rolebook.people?.get('ben')?.name).toBe('Ben Lindqvist')
  })

  it('says where something stands a second time that cannot be added up', () => {
    const { document, files: placed } = join({
      'roles.yaml': 'rolebook: 1\ninclude: [part.yaml]\nexceptions: []\n',
      'part.yaml': 'rolebook-part: 1\nx-note: 1\nexceptions: [{ rule: stale-contact }]\n',
    })
    expect(document.problems.map(({ code, path }) => [code, path])).toEqual([['duplicate-key', ['exceptions']]])
    expect(document.problems[0] && placeInFiles(placed, document.problems[0])?.file.name).toBe('part.yaml')
  })

  it('knows whether all its files were read', () => {
    expect(parse('rolebook: 1\n').hasAllParts).toBe(true)
    expect(parse('rolebook: 1\ninclude: [people.yaml]\n').hasAllParts).toBe(false)
    expect(join(files).document.hasAllParts).toBe(true)
    expect(join({ ...files, 'isms/more/away.yaml': 'hosts: all\n' }).document.hasAllParts).toBe(false)
    expect(
      join({ 'a.yaml': 'rolebook: 1\ninclude: [b.yaml, b.yaml]\n', 'b.yaml': 'rolebook-part: 1\n' }).document
        .hasAllParts,
    ).toBe(true)
  })

  it('keeps the parts that did not change', () => {
    const { gathered } = gather(files)
    const again = gather(files, gathered.parts).gathered
    expect(again.parts.map(({ document }) => document)).toHaveLength(2)
    for (const [index, { document }] of again.parts.entries()) expect(document).toBe(gathered.parts[index]?.document)
  })
})

describe('what is no part', () => {
  it.each([
    ['a file that is not there', 'rolebook: 1\ninclude: [gone.yaml]', undefined, 'missing'],
    ['a file outside', 'rolebook: 1\ninclude: [../../etc/roles.yaml]', undefined, 'outside'],
    ['an address', 'rolebook: 1\ninclude: ["https://example.org/roles.yaml"]', undefined, 'outside'],
    ['a whole rolebook', 'rolebook: 1\ninclude: [part.yaml]', 'rolebook: 1\n', 'whole'],
    ['any other file', 'rolebook: 1\ninclude: [part.yaml]', 'hosts: all\n', 'no-part'],
    ['a part named twice', 'rolebook: 1\ninclude: [part.yaml, ./part.yaml]', 'rolebook-part: 1\n', 'twice'],
    [
      'a part that includes itself',
      'rolebook: 1\ninclude: [part.yaml]',
      'rolebook-part: 1\ninclude: [part.yaml]',
      'loop',
    ],
    [
      'a part that includes the first',
      'rolebook: 1\ninclude: [part.yaml]',
      'rolebook-part: 1\ninclude: [a.yaml]',
      'loop',
    ],
  ])('is said: %s', (_, text, part, why) => {
    const { main, gathered } = gather({ 'a.yaml': text, ...(part === undefined ? {} : { 'part.yaml': part }) })
    expect(gathered.problems.map((problem) => problem.why)).toEqual([why])
    const { document, files } = joinParts(main, gathered)
    expect(document.problems.map(({ code, detail }) => [code, detail['why']])).toEqual([['include', why]])
    const [problem] = gathered.problems
    expect(document.problems[0] && placeInFiles(files, document.problems[0])?.file.name).toBe(problem?.within)
  })

  it('ends where includes go too deep', () => {
    const files: Record<string, string> = { 'p0.yaml': 'rolebook: 1\ninclude: [p1.yaml]\n' }
    for (let level = 1; level <= deepestPart + 2; level += 1)
      files[`p${level}.yaml`] = `rolebook-part: 1\ninclude: [p${level + 1}.yaml]\n`
    const { gathered } = gather(files)
    expect(gathered.parts).toHaveLength(deepestPart)
    expect(faultsOf(gathered)).toEqual([`p${deepestPart}.yaml → p${deepestPart + 1}.yaml: too-deep`])
  })

  it('keeps paths within the root', () => {
    expect(resolvePath('isms/roles.yaml', '../hr/people.yaml')).toBe('hr/people.yaml')
    expect(resolvePath('isms/roles.yaml', './people.yaml')).toBe('isms/people.yaml')
    for (const path of ['/etc/passwd', '..\\x', 'C:\\x', 'c:/x', '~/x', 'file:///x', '../../x', ''])
      expect(resolvePath('isms/roles.yaml', path)).toBeUndefined()
  })
})

describe('a part alone', () => {
  it('is read, and is no rolebook', () => {
    const document = parse('rolebook-part: 1\npeople:\n  ben: { name: Ben }\n')
    expect(document.isPart).toBe(true)
    expect(document.marked).toBe(false)
    expect(document.rolebook.people?.get('ben')?.name).toBe('Ben')
  })
})
