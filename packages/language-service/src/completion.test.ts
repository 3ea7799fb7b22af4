import { parse } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { below, labels } from './completion/testing.ts'
import { accepted, atCursor, monday, serviceIn, uri } from './place/text-at-cursor.ts'

describe('nothing', () => {
  it.each([
    ['in a comment', 'roles:\n  project-lead: {} # held-|'],
    ['in prose', 'roles:\n  project-lead: { authority: May st|op'],
    ['in a text of several lines', 'roles:\n  own:\n    authority: >\n      may he|'],
    ['behind a key without a space', 'roles:\n  own: { held-by:|'],
    ['where nobody knows the ids', 'people: { z|'],
    ['below a key of one’s own', 'roles:\n  own:\n    x-note: { |'],
  ])('%s', (_, text) => {
    expect(labels(below(text))).toEqual([])
  })

  it('in a text without the marker', () => {
    expect(labels('roles:\n  - |')).toEqual([])
    expect(labels('hosts: all\n|')).toEqual([])
  })
})

describe('below a key that nothing follows, at its own column', () => {
  it('is what belongs below the key, a step further in, and only then what may stand beside it', () => {
    expect(labels(below('policies:\n|\n'))[0]).toBe('New policy')
    expect(labels(below('policies:\n|\n'))).toContain('roles')
    expect(accepted('rolebook: 1\npeople:\n|\n', 'New person')).toMatch(
      /^rolebook: 1\npeople:\n {2}new-person:\n {4}name: ""\n {4}/,
    )
    expect(accepted(below('roles:\n  project-lead:\n  |\n'), 'held-by')).toBe(
      below('roles:\n  project-lead:\n    held-by: |\n'),
    )
    expect(labels(below('roles:\n  project-lead:   # for now\n  |\n'))).toContain('internal-audit')
  })

  it('is found by what somebody has typed of it there', () => {
    expect(
      accepted(below('people:\n  ben: { name: Ben }\nroles:\n  project-lead:\n    held-by:\n    b|\n'), 'ben'),
    ).toBe(below('people:\n  ben: { name: Ben }\nroles:\n  project-lead:\n    held-by:\n      - ben|\n'))
    expect(accepted(below('roles:\nproject|\n'), 'project-lead')).toBe(below('roles:\n  project-lead:\n    |\n'))
  })

  it('is nothing where the key has a value, or wants one that stands behind it', () => {
    expect(labels(below('people: {}\n|\n'))).not.toContain('New person')
    expect(labels(below('organisation:\n  timezone:\n  |\n'))).not.toContain('Europe/Berlin')
  })
})

describe('a damaged or unusual file', () => {
  it('is completed all the same', () => {
    expect(accepted('rolebook: 1\npeople:\n  amara: { name: "Amara }\n  ben: { |\nroles: {}\n', 'name')).toBe(
      'rolebook: 1\npeople:\n  amara: { name: "Amara }\n  ben: { name: |\nroles: {}\n',
    )
    expect(accepted('rolebook: 1\npeople: { ben: { name: Ben } }\nroles: { project-lead: { held-by: [|', 'ben')).toBe(
      'rolebook: 1\npeople: { ben: { name: Ben } }\nroles: { project-lead: { held-by: [ben|',
    )
  })

  it('is completed where it was parsed whole', () => {
    const shared =
      'rolebook: 1\npeople:\n  ben: &b { name: Ben }\n  ben-again: *b\nroles:\n  project-lead:\n    held-by: [|]\n'
    expect(atCursor(shared).document.wholeBecause).toBe('shared-anchors')
    expect(accepted(shared, 'ben')).toBe(shared.replace('|', 'ben|'))
  })

  it('with line ends of Windows is completed', () => {
    expect(accepted('rolebook: 1\r\npeople:\r\n  ben:\r\n    na|\r\n', 'name')).toBe(
      'rolebook: 1\r\npeople:\r\n  ben:\r\n    name: |\r\n',
    )
  })
})

it('is cut where there are too many, and asked again as the word grows', () => {
  const people = Array.from({ length: 500 }, (_, index) => `  person-${index}: { name: Person ${index} }\n`).join('')
  const ask = (typed: string) => {
    const text = `rolebook: 1\npeople:\n${people}roles:\n  project-lead: { held-by: [${typed}] }\n`
    const document = parse(text)
    const position = document.lines.positionAt(text.indexOf(']'))
    return serviceIn().completion(document, position, { uri, now: monday })
  }
  expect(ask('')).toMatchObject({ isIncomplete: true })
  expect(ask('').items).toHaveLength(100)
  expect(ask('person-49').items.map(({ label }) => label)).toContain('person-499')
})

it('is for the text that was asked about, where somebody has typed on since', () => {
  const { document: asItWas, position } = atCursor(
    'rolebook: 1\npeople:\n  ben: {}\nroles:\n  own: { deputies: [b|] }\n',
  )
  const now = parse(asItWas.text.replace('[b]', '[be, b]').replace('  ben: {}', '  ben: {}\n  bea: {}'))
  const { items } = serviceIn().completion(now, position, { uri, now: monday, asItWas })
  const range = { start: { line: 4, character: 20 }, end: { line: 4, character: 21 } }
  expect(items.map(({ textEdit }) => textEdit)).toEqual([
    { range, newText: 'ben' },
    { range, newText: 'bea' },
  ])
})
