import { parse } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { migrate } from './migrate.ts'
import type { MigrationStep } from './steps.ts'

const catalogue = 1

describe('a rolebook of the one format there is', () => {
  it('that states its catalogue is left as it is', () => {
    const text = 'rolebook: 1 # ours\ncatalogue: 1\npeople: {}\n'
    expect(migrate(text, { catalogue })).toEqual({ text, done: [] })
  })

  it.each([
    ['rolebook: 1', 'rolebook: 1\ncatalogue: 1'],
    [
      '# ours\nrolebook: 1   # yes\r\n\r\npeople: {}\r\n',
      '# ours\nrolebook: 1   # yes\r\ncatalogue: 1\r\n\r\npeople: {}\r\n',
    ],
    ['people: {}\n"rolebook": "1"', 'people: {}\n"rolebook": "1"\ncatalogue: 1'],
    ['{ rolebook: 1, people: {} }', '{ rolebook: 1, catalogue: 1, people: {} }'],
  ])('gets the catalogue stated in %j', (before, after) => {
    expect(migrate(before, { catalogue })).toEqual({ text: after, done: [{ what: 'catalogue', number: 1 }] })
  })

  it.each([
    ['1.0', '1'],
    ['01', '1'],
    ['"1.0"', '1'],
  ])('is given the marker that %s can only mean', (written, marker) => {
    expect(migrate(`rolebook: ${written} # ours\ncatalogue: 1\n`, { catalogue })).toMatchObject({
      text: `rolebook: ${marker} # ours\ncatalogue: 1\n`,
      done: [{ what: 'marker', to: '1' }],
    })
  })

  it('is given a marker where its number is missing', () => {
    expect(migrate('rolebook:   # which?\ncatalogue: 1\n', { catalogue })).toEqual({
      text: 'rolebook: 1   # which?\ncatalogue: 1\n',
      done: [{ what: 'marker', from: '', to: '1' }],
    })
  })
})

describe('what cannot be migrated', () => {
  it.each([
    ['rolebook: 9\n', { refused: 'unknown-format', found: '9' }],
    ['rolebook: 1.5\n', { refused: 'unknown-format', found: '1.5' }],
    ['rolebook: 1\ncatalogue: 7\n', { refused: 'unknown-catalogue', found: '7' }],
    ['rolebook: 1.0\ncatalogue: newest\n', { refused: 'unknown-catalogue', found: 'newest' }],
    ['hosts: all\n', { refused: 'no-rolebook', found: '' }],
    ['rolebook: 1\nname: \u0000', { refused: 'unreadable', found: '' }],
  ])('%j is refused', (text, refused) => {
    expect(migrate(text, { catalogue })).toEqual(refused)
  })
})

describe('steps from one format to the next', () => {
  /** An invented format 2 in which people are called humans, and a format 3 in which sites are gone. */
  const steps: readonly MigrationStep[] = [
    {
      from: '1',
      to: '2',
      edits(text) {
        const range = parse(text).rangeOf(['people'], 'key')
        return range ? [{ range, text: 'humans' }] : []
      },
    },
    {
      from: '2',
      to: '3',
      edits(text) {
        const range = parse(text).rangeOf(['sites'], 'entry')
        return range ? [{ range, text: '# no sites' }] : []
      },
    },
  ]
  const options = { catalogue, formats: ['1', '2', '3'], steps }

  it('are taken one after the other, each on what the last one left, and comments stay', () => {
    expect(migrate('rolebook: 1 # ours\ncatalogue: 1\npeople: {} # us\nsites: {} # here\n', options)).toEqual({
      text: 'rolebook: 3 # ours\ncatalogue: 1\nhumans: {} # us\n# no sites # here\n',
      done: [
        { what: 'format', from: '1', to: '2' },
        { what: 'format', from: '2', to: '3' },
      ],
    })
  })

  it('begin at the format of the file', () => {
    expect(migrate('rolebook: 2.0\ncatalogue: 1\npeople: {}\n', options)).toEqual({
      text: 'rolebook: 3\ncatalogue: 1\npeople: {}\n',
      done: [
        { what: 'marker', from: '2.0', to: '2' },
        { what: 'format', from: '2', to: '3' },
      ],
    })
  })

  it('are all needed: where one is missing nothing is changed', () => {
    expect(migrate('rolebook: 1\n', { ...options, steps: steps.slice(1) })).toEqual({
      refused: 'unknown-format',
      found: '1',
    })
  })
})
