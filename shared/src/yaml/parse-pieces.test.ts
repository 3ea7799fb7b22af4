import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../document.ts'
import { finish } from '../steps.ts'
import type { Node } from './node.ts'
import { parseNode } from './parse-node.ts'
import { type Pieces, parsePieces } from './parse-pieces.ts'

const parseInPieces = (text: string) => finish(parsePieces(text, (node) => ({ reading: node, isRemarkable: false })))

/** Every key and scalar with its place in the text, in order: what "the same, places included" means. */
function leavesOf(node: Node | null, shift = 0, path: readonly (string | number)[] = []): string[] {
  if (!node) return []
  const at = ({ start, end }: { start: number; end: number }) => `${start + shift}-${end + shift}`
  if (node.kind === 'scalar') return [`${path.join('/')} = ${JSON.stringify(node.text)} ${node.style} ${at(node)}`]
  if (node.kind === 'sequence') return node.items.flatMap((item, index) => leavesOf(item, shift, [...path, index]))
  return node.entries.flatMap(({ key, value }) => [
    // the key of a section, put around an item that was parsed alone
    ...(key.start < 0 ? [] : [`${[...path, key.text].join('/')}: ${at(key)}`]),
    ...leavesOf(value, shift, [...path, key.text]),
  ])
}

function leavesOfPieces({ pieces }: Pieces<unknown>): string[] {
  return [...pieces].flatMap(({ piece, start }) => leavesOf(piece.node, start))
}

function expectSameAsWhole(text: string): void {
  const whole = parseNode(text)
  expect(whole.problems.filter(({ code }) => code !== 'tag')).toEqual([])
  const inPieces = parseInPieces(text)
  expect(inPieces.marker).toBeDefined()
  expect(leavesOfPieces(inPieces)).toEqual(leavesOf(whole.node))
  expect(inPieces.pieces.pieces.flatMap(({ problems }) => problems).filter(({ code }) => code !== 'tag')).toEqual([])
}

/** What a writer decides, one after the other; where they end, always the first and simplest choice. */
const decisions = fc.array(fc.nat(1_000), { minLength: 20, maxLength: 400 })
const wellFormed = decisions
  .map(writeRolebook)
  .filter((text) => parseNode(text).problems.every(({ code }) => code === 'tag'))

describe('what stands in a well-formed file', () => {
  it.each([
    ['windows lines', 'rolebook: 1\r\npeople:\r\n  ben:\r\n    name: Ben\r\n  dana: {}\r\n'],
    ['a byte order mark', '\uFEFFrolebook: 1\npeople:\n  ben: {}\n'],
    [
      'comments at column 0 within items',
      'rolebook: 1\npeople:\n# one\n  ben:\n# two: x\n    name: Ben\n#\n  dana: {}\n',
    ],
    ['a comment behind a section', 'rolebook: 1 # one\npeople: # two\n  ben: {} # three\n'],
    ['tabs behind values', 'rolebook:\t1\t\npeople:\t\n  ben:\t{}\t# x\n'],
    [
      'a block of text that looks like keys',
      'rolebook: 1\npeople:\n  ben:\n    title: |\n      dana: x\n      - y\n  dana: {}\n',
    ],
    [
      'a block with an indentation of its own',
      'rolebook: 1\npeople:\n  ben:\n    title: |1-\n      ben: x\n     y: z\n  dana: {}\n',
    ],
    ['a block below its section', 'rolebook: 1\nx-note:\n  |\n   people:\nroles: {}\n'],
    [
      'a quoted text over lines',
      'rolebook: 1\npeople:\n  ben:\n    name: "Ben\n\n     dana: x\n\n     # end"\n  dana: {}\n',
    ],
    ['a plain text over lines', 'rolebook: 1\nx-note: one\n  two\n   - three\nroles: {}\n'],
    ['flow that closes at column 0', 'rolebook: 1\npeople: {\n  ben: {\n  },\n  dana: {}\n}\nroles: {}\n'],
    ['flow that closes at the column of items', 'rolebook: 1\npeople:\n  ben: {\n    name: Ben\n  }\n  dana: {}\n'],
    ['flow below its section', 'rolebook: 1\npeople:\n  { ben: {},\n  dana: {} }\nroles: {}\n'],
    [
      'a list at the column of its key',
      'rolebook: 1\nexceptions:\n- rule: x\n  about: y\nroles:\n  a:\n    held-by:\n    - ben\n',
    ],
    ['a list where a mapping is wanted', 'rolebook: 1\npeople:\n  - ben: x\n  - dana\n'],
    ['keys in quotes', "rolebook: 1\n\"people\":\n  \"ben\": {}\n  'it''s: her': {}\n'roles' : {}\n"],
    ['keys with spaces, colons and hashes', 'rolebook: 1\npeople:\n  ben b: {}\n  a:b#c : {}\n  -x: {}\n  ?y: {}\n'],
    ['keys that begin with a no-break space', 'rolebook: 1\npeople:\n  \u00A0ben: {}\n  dana:\u00A0x: {}\n'],
    ['empty sections', 'rolebook: 1\npeople:\nroles:\nassets:\n'],
    ['a start and an end of the document', '%YAML 1.2\n--- # start\nrolebook: 1\npeople:\n  ben: {}\n...\n# end\n'],
    ['no line break at the end', 'rolebook: 1\npeople:\n  ben: { name: Ben }'],
    ['an escaped key', 'rolebook: 1\npeople:\n  "b\\u0065n": { name: Ben }\n"rol\\u0065s":\n  a: {}\n'],
    ['an anchored key of an item', 'rolebook: 1\npeople:\n  ben: {}\n  &d dana: {}\n'],
    ['an anchored key of a section', 'rolebook: 1\npeople:\n  ben: {}\n&r roles:\n  a: {}\n'],
    ['a tagged key', 'rolebook: 1\npeople:\n  ben: {}\n!!str roles: {}\n'],
    ['an explicit key', 'rolebook: 1\npeople:\n  ben: {}\n  ? dana\n  : {}\n'],
    ['an indented top level', '  rolebook: 1\n  people:\n    ben: {}\n'],
  ])('is read alike in pieces and whole: %s', (_, text) => expectSameAsWhole(text))

  it('is read alike whatever is written', () => {
    fc.assert(
      fc.property(wellFormed, (text) => expectSameAsWhole(text)),
      { numRuns: 1_000 },
    )
  })

  it('leads from every offset to the same path', () => {
    // an anchor shared by two sections behind the rest forces the whole parse
    const sharedAnchor = 'x-one: &shared yes\nx-other: *shared\n'
    fc.assert(
      fc.property(wellFormed, (text) => {
        const [inPieces, whole] = [parse(text), parse(text + sharedAnchor)]
        fc.pre(whole.wholeBecause === 'shared-anchors')
        for (let offset = 0; offset < text.length; offset += 1)
          expect([offset, inPieces.pathAt(offset)]).toEqual([offset, whole.pathAt(offset)])
        for (const part of ['key', 'value', 'entry'] as const)
          for (const section of ['people', 'roles', 'organisation', 'x-note'])
            expect(inPieces.rangeOf([section], part)).toEqual(whole.rangeOf([section], part))
      }),
      { numRuns: 100 },
    )
  })
})

describe('a text that is not well-formed', () => {
  it('takes no longer for a line of spaces', () => {
    const began = performance.now()
    parseInPieces(`rolebook: 1\npeople:\n  a${' '.repeat(200_000)}b\n`)
    expect(performance.now() - began).toBeLessThan(5_000)
  })

  it('ends where a second document begins', () => {
    for (const marker of ['---', '...']) {
      const { rolebook, problems } = parse(`rolebook: 1\npeople:\n  ben: {}\n${marker}\npeople:\n  dana: {}\n`)
      expect([...(rolebook.people?.keys() ?? [])]).toEqual(['ben'])
      expect(problems.map(({ code }) => code)).toEqual(['several-documents'])
    }
  })
})

describe('anchors', () => {
  it('send a file to the whole parse only where an alias means one of another piece', () => {
    const file = (alias: string) => `rolebook: 1\npeople:\n  ben: &ben { name: Ben }\n  dana: { name: ${alias} }\n`
    expect(parseInPieces(file('*ben')).wholeBecause).toBe('shared-anchors')
    expect(parseInPieces(file('*.md')).wholeBecause).toBeUndefined()
    expect(parseInPieces(file('"*ben"')).wholeBecause).toBeUndefined()
  })
})

/** Writes a well-formed rolebook in any layout that YAML has. */
function writeRolebook(made: readonly number[]): string {
  let next = 0
  const pick = <Choice>(...choices: [Choice, ...Choice[]]): Choice => {
    const decision = made[next] ?? 0
    next += 1
    return choices[decision % choices.length] ?? choices[0]
  }
  let count = 0
  const numbered = (name: string) => {
    count += 1
    return name + count
  }

  const lineBreak = pick('\n', '\n', '\r\n')
  const join = (...lines: string[]) => lines.join(lineBreak) + lineBreak
  const behind = () => pick('', '', ' ', '\t', ' # note', '  # ben: x') + lineBreak
  const above = () =>
    pick('', '', '', `# note${lineBreak}`, `  # people:${lineBreak}`, `  \t${lineBreak}`, `# "a${lineBreak}`)

  const names = () =>
    pick('ben', 'IT-', 'a b', 'a:b', 'a#b', 'é', '...', '-x', '?y', '"q: ', "'s: ", '"e\\t', '&k a', '!!str a')
  const key = () => {
    const name = numbered(names())
    return name + (/^["']/.exec(name)?.[0] ?? '') + pick('', '', ' ')
  }

  const block = (indent: string) =>
    pick(['ben: {'], ['one', '', '- x'], ['# none', '"open'], ['? q', '&a b: c', '---'])
      .map((line) => line && `${indent}   ${line}`)
      .join(lineBreak) + lineBreak

  const scalar = (indent: string) =>
    pick(
      () => ` Ben${behind()}`,
      () => behind(),
      () => ` "dana: # x"${behind()}`,
      () => ` "${join('one', `${indent}  dana: it's`, '')}${indent}  # two"${behind()}`,
      () => ` 'one''${lineBreak}${indent} "dana: x'${behind()}`,
      () => ` ${join('one', `${indent}  two`, '')}${indent}   - three${behind()}`,
      () => ` |${pick('', '-', '+')}${lineBreak}${block(indent)}`,
      () => ` >${pick('', '-', '+')} # note${lineBreak}${block(indent)}`,
      () => ` ${join('|2', `${indent}     one`, `${indent}  ben: x`)}`,
      () => join('', `${indent}  |`, `${indent}   ben: x`),
      () => `${lineBreak}${above()}${indent}  below${behind()}`,
      () => ` &${numbered('a')} Ben${behind()}`,
      () => ` !!str 5${behind()}`,
    )()

  const flow = (indent: string) => {
    const apart = () => pick(', ', `,${lineBreak}${indent}  `, `, # note${lineBreak}${indent}   `)
    const text = pick('a', '"}: "', "'],'", '5')
    return pick(
      () => ` {}${behind()}`,
      () => ` [ ${text}${apart()}[]${apart()}{ k: ${text} } ]${behind()}`,
      () =>
        ` { k: ${text}${apart()}l: [${text}]${pick(' ', lineBreak + indent, `${lineBreak}${indent}  `)}}${behind()}`,
      () => join('', `${indent}  { f: g,`, `${indent}  h: i }`),
    )()
  }

  const list = (indent: string, depth: number): string =>
    pick([1], [1, 2])
      .map(() =>
        pick(
          () => `${above()}${indent}- a: b${behind()}${indent}  c: d${behind()}`,
          () => `${indent}-${scalar(`${indent} `)}`,
          () => `${indent}-${lineBreak}${mapping(`${indent}   `, depth)}`,
        )(),
      )
      .join('')

  const value = (indent: string, depth: number): string =>
    depth > 3
      ? scalar(indent)
      : pick(
          () => scalar(indent),
          () => flow(indent),
          () => behind() + mapping(indent + pick(' ', '  ', '    '), depth + 1),
          () => behind() + mapping(indent + pick(' ', '  ', '    '), depth + 1),
          () => behind() + list(indent + pick('', ' ', '  '), depth + 1),
          () => ` &${numbered('a')}${lineBreak}${mapping(`${indent}  `, depth + 1)}`,
        )()

  const mapping = (indent: string, depth: number): string =>
    pick([1], [1, 2], [1, 2, 3])
      .map(() => `${above()}${indent}${key()}:${value(indent, depth)}`)
      .join('')

  const opening = pick('', '', '\uFEFF', `---${behind()}`, join('%YAML 1.2', '---'), above())
  const marker = `${pick('rolebook', '"rolebook"', "'rolebook' ")}: 1${behind()}`
  const sections = pick(['people'], ['people', 'roles'], ['organisation', 'people', 'x-note', 'roles', 'assets'])
  const written = sections.map((name) => `${above()}${pick(name, `"${name}"`, `'${name}' `)}:${value('', 0)}`)
  return opening + marker + written.join('') + pick('', '', `# end${lineBreak}`)
}
