import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editInSteps, longestText, parse, type RolebookDocument } from './document.ts'
import { finish } from './steps.ts'

const harbour = readFileSync(new URL('../examples/harbour-dental-group.yaml', import.meta.url), 'utf8')

describe('the marker', () => {
  it.each([
    'rolebook: 1',
    '"rolebook": 1\npeople:\n',
    "# a comment\n---\n'rolebook': '1'",
    '\uFEFFrolebook: 1\n',
    'people: {}\nrolebook: 1',
    'rolebook: 9',
    'rolebook:',
    '{rolebook: 1, people: {}}',
  ])('is heard in %j', (text) => {
    expect(parse(text).marked).toBe(true)
  })

  it.each([
    '',
    'rolebooks: 1',
    'x:\n  rolebook: 1',
    '- rolebook: 1',
    'text: |\n  rolebook: 1',
    'rolebook:\n  name: a game',
    'rolebook: [1]',
    'rolebook: dungeon master',
    '# rolebook: 1',
    '{"a": {"rolebook": 1}}',
  ])('is not heard in %j', (text) => {
    const document = parse(text)
    expect(document.marked).toBe(false)
    expect(document.problems).toEqual([])
  })
})

describe('every value is text', () => {
  it('keeps what other readers would change, and says what they would see', () => {
    const { rolebook, problems } = parse(
      [
        'rolebook: 1',
        'organisation:',
        '  name: no',
        'contact-points:',
        '  desk:',
        '    phone: 0301232040',
        'responsibilities:',
        '  AB-1:',
        '    covers: [5.30, 5.3]',
      ].join('\n'),
    )
    expect(rolebook.organisation?.name).toBe('no')
    expect(rolebook.contactPoints?.get('desk')?.phone).toBe('0301232040')
    expect(rolebook.responsibilities?.get('AB-1')?.covers).toEqual(['5.30', '5.3'])
    expect(problems.map(({ code, detail }) => [code, detail['text'], detail['seen']])).toEqual([
      ['retyped', 'no', 'false'],
      ['retyped', '0301232040', '301232040'],
      ['retyped', '5.30', '5.3'],
    ])
  })

  it('keeps ids that are names of built-in members', () => {
    const { rolebook } = parse('rolebook: 1\npeople:\n  constructor: { name: Con }\n  __proto__: { name: Proto }')
    expect(rolebook.people?.get('constructor')?.name).toBe('Con')
    expect(rolebook.people?.get('__proto__')?.name).toBe('Proto')
    expect(({} as Record<string, unknown>)['name']).toBeUndefined()
  })
})

describe('a damaged file', () => {
  it('loses one person to an open quote, not every line below it', () => {
    const { rolebook, problems } = parse(
      'rolebook: 1\npeople:\n  ben: { name: "Ben }\n  dana: { name: Dana }\nroles:\n  project-lead: { held-by: [dana] }\n',
    )
    expect(rolebook.people?.get('dana')?.name).toBe('Dana')
    expect(rolebook.roles?.get('project-lead')?.heldBy).toEqual([{ who: 'dana' }])
    expect(problems.map(({ code }) => code)).toContain('syntax')
    expect(problems.every(({ start }) => start < 50)).toBe(true)
  })

  it('is refused whole when it is larger than is ever read, or is not text', () => {
    const large = `rolebook: 1\n${'# padding\n'.repeat(longestText / 10)}`
    expect(parse(large).problems.map(({ code }) => code)).toEqual(['too-large'])
    expect(parse('rolebook: 1\nx-a: \u0000').problems.map(({ code }) => code)).toEqual(['binary'])
    expect(parse(`rolebooks: 1\n${'# padding\n'.repeat(longestText / 10)}`).marked).toBe(false)
  })

  it('neither hangs nor throws on nesting and aliases beyond reason', () => {
    const nested = parse(`rolebook: 1\npeople: ${'['.repeat(100_000)}`)
    expect(nested.problems.map(({ code }) => code)).toContain('syntax')
    const levels = Array.from({ length: 30 }, (_, n) => `  l${n + 1}: &l${n + 1} [${`*l${n},`.repeat(9)}]`)
    const bomb = parse(`rolebook: 1\nx-bomb:\n  l0: &l0 [a, a]\n${levels.join('\n')}`)
    expect(bomb.problems.map(({ code }) => code)).toContain('alias-bomb')
  })

  it('says where the same key stands twice, in one piece and across pieces, and keeps the first', () => {
    const text = 'rolebook: 1\npeople:\n  ben: { name: Ben, name: Bob }\n  ben: { name: Benno }\npeople:\n  dana: {}\n'
    const { rolebook, problems } = parse(text)
    expect(rolebook.people?.get('ben')?.name).toBe('Ben')
    expect([...(rolebook.people?.keys() ?? [])]).toEqual(['ben', 'dana'])
    expect(problems.map(({ code, start, end }) => [code, text.slice(start, end)])).toEqual([
      ['duplicate-key', 'name'],
      ['duplicate-key', 'ben'],
      ['duplicate-key', 'people'],
    ])
  })
})

describe('what nobody should write', () => {
  const text = [
    'rolebook: 1',
    'people:',
    '  # the old router: password: Harbour2019',
    '  ben: { name: Ben, email: ben@h\u0430rbour.example }',
    '  dana: { name: Dana\u200B Weiss }',
    'roles:',
    '  office: { held-by: [b\u0435n] }',
    '',
  ].join('\n')
  const noticed = ({ text: of, problems }: RolebookDocument) =>
    problems.map(({ code, start, end }) => [code, of.slice(start, end)])

  it('is noticed where it stands, in comments, addresses, prose and ids', () => {
    expect(noticed(parse(text))).toEqual([
      ['secret', 'Harbour2019'],
      ['strange-letter', 'ben@h\u0430rbour.example'],
      ['invisible', '\u200B'],
      ['strange-letter', 'b\u0435n'],
    ])
  })

  it('is noticed alike after an edit, and in a file that is parsed whole', () => {
    expect(noticed(parse(text, parse(`# new\n${text}`)))).toEqual(noticed(parse(text)))
    expect(noticed(parse(`%YAML 1.2\n---\n${text}`))).toEqual(noticed(parse(text)))
  })
})

describe('a key that stands twice', () => {
  it('is said once, whether its section is cut or not', () => {
    for (const people of ['people:\n  ben: {}\n  ben: {}\n', 'people: { ben: {}, ben: {} }\n'])
      expect(parse(`rolebook: 1\n${people}`).problems.map(({ code }) => code)).toEqual(['duplicate-key'])
  })

  it('is found at its place when its section stands twice', () => {
    const text = 'rolebook: 1\npeople:\n  ben: {}\npeople: { dana: { name: Dana } }\n'
    const range = parse(text).rangeOf(['people', 'dana', 'name'])
    expect(range && text.slice(range.start, range.end)).toBe('Dana')
  })
})

describe('anchors', () => {
  it('are followed within a piece without parsing the whole file', () => {
    const { rolebook, wholeBecause } = parse('rolebook: 1\norganisation:\n  name: &n Harbour\n  x-name: *n\n')
    expect(rolebook.organisation?.name).toBe('Harbour')
    expect(wholeBecause).toBeUndefined()
  })

  it('that reach into another piece make the file be parsed whole', () => {
    const { rolebook, wholeBecause, problems } = parse('rolebook: 1\npeople:\n  ben: &b { name: Ben }\n  bob: *b\n')
    expect(wholeBecause).toBe('shared-anchors')
    expect(problems).toEqual([])
    expect(rolebook.people?.get('bob')?.name).toBe('Ben')
  })
})

describe('places', () => {
  const document = parse(harbour)
  const textAt = (range: { start: number; end: number } | undefined) => range && harbour.slice(range.start, range.end)

  it('leads from a path to key, value and entry', () => {
    expect(textAt(document.rangeOf(['people', 'ben'], 'key'))).toBe('ben')
    expect(textAt(document.rangeOf(['people', 'ben', 'away', 0, 'cover']))).toBe('chidi')
    expect(textAt(document.rangeOf(['organisation', 'headcount'], 'entry'))).toBe('headcount: 42')
    expect(document.rangeOf(['people', 'nobody'])).toBeUndefined()
  })

  it('leads to all of a section that is cut into pieces', () => {
    const sites = textAt(document.rangeOf(['sites'], 'entry'))
    expect(sites?.startsWith('sites:\n  london: {')).toBe(true)
    expect(sites?.endsWith('closed: [2026-12-25, 2026-12-26] }')).toBe(true)
  })

  it('leads back from an offset to the path', () => {
    expect(document.pathAt(harbour.indexOf('chidi }     # both') + 2)).toEqual({
      path: ['people', 'ben', 'away', 0, 'cover'],
      onKey: false,
    })
    expect(document.pathAt(harbour.indexOf('project-lead:') + 3)).toEqual({
      path: ['roles', 'project-lead'],
      onKey: true,
    })
  })
})

describe('parsing in pieces', () => {
  it('reuses every piece that an edit does not touch', () => {
    const before = parse(harbour)
    const after = parse(harbour.replace('Head of IT', 'Head of everything'), before)
    const reused = after.pieces.pieces.filter((piece) => before.pieces.pieces.includes(piece))
    expect(after.pieces.length - reused.length).toBeLessThanOrEqual(2)
  })

  it('reads a well-formed file as parsing it whole does, places included', () => {
    // an anchor shared by two pieces forces the whole parse; both stand behind everything that is compared
    const sharedAnchor = 'x-one: &shared yes\nx-other: *shared\n'
    const sections = harbour.split(/^(?=[a-z])/m)
    const [head = '', marker = '', ...rest] = sections
    fc.assert(
      fc.property(
        fc.shuffledSubarray(rest, { minLength: 1 }),
        fc.constantFrom('', '\n', '# a comment\n', '  # indented\n'),
        (chosen, between) => {
          const text = [head, marker, ...chosen].join(between)
          const [inPieces, whole] = [parse(text), parse(text + sharedAnchor)]
          expect(inPieces.wholeBecause).toBeUndefined()
          expect(whole.wholeBecause).toBe('shared-anchors')
          expect(inPieces.rolebook).toEqual(whole.rolebook)
          expect(inPieces.problems).toEqual(whole.problems)
          for (const { path } of [...inPieces.references, ...inPieces.definitions]) {
            for (const part of ['key', 'value', 'entry'] as const)
              expect(inPieces.rangeOf(path, part)).toEqual(whole.rangeOf(path, part))
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('gives the same as parsing from scratch after any edits', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('\n', '\r\n'),
        fc.array(edit, { minLength: 1, maxLength: 12 }),
        (lineBreak, edits) => {
          let text = harbour.replaceAll('\n', lineBreak)
          let document = parse(text)
          let edited = document
          for (const { at, atLine, remove, insert } of edits) {
            const within = Math.floor(at * text.length)
            const start = atLine ? text.lastIndexOf('\n', within) + 1 : within
            const range = { start, end: Math.min(start + remove, text.length) }
            text = text.slice(0, start) + insert + text.slice(range.end)
            document = parse(text, document)
            // the same by the edit alone, without the text
            edited = finish(editInSteps(edited, { range, text: insert }))
            const expected = comparable(parse(text))
            expect(comparable(document)).toEqual(expected)
            expect(comparable(edited)).toEqual(expected)
          }
        },
      ),
      { numRuns: 150 },
    )
  })
})

/** What makes structure: the pieces of text most likely to break a cut in two or join two in one. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  atLine: fc.boolean(),
  remove: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 400 })),
  insert: fc.oneof(
    fc.constantFrom(
      '',
      '\n',
      ' ',
      '  ',
      ':',
      '"',
      "'",
      '{',
      '}',
      '[',
      '-',
      '#',
      '|',
      '&a ',
      '*a',
      '? ',
      '---\n',
      '...\n',
      '\r\n',
      '\t',
      '\uFEFF',
      '\u0000',
      '"e\\n": ',
      '&a roles:\n',
      'x-one: &a 1\n',
      'x-two: *a\n',
      '  *a : {}\n',
      '\nroles:\n',
      '\n  ben:\n',
      '\nrolebook: 1\n',
      '\npeople:\n  zoe: {}\n',
    ),
    fc.string({ maxLength: 4 }),
  ),
})

function comparable(document: RolebookDocument) {
  const { text, marked, rolebook, problems, references, definitions, wholeBecause, pieces, lines } = document
  const ranges = [...references, ...definitions].map(({ path }) => document.rangeOf(path, 'entry'))
  const positions = ranges.map((range) => range && lines.positionAt(range.start))
  const offsets = positions.map((position) => position && lines.offsetAt(position))
  const places = [...pieces].map(({ start, piece }) => [start, piece.section, piece.item, piece.node])
  return { text, marked, rolebook, problems, references, definitions, wholeBecause, places, ranges, positions, offsets }
}
