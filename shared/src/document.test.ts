import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { longestText, parse, type RolebookDocument } from './document.ts'

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
