import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules } from '../generated/rules.ts'

/** The field's own table of checks: how many rows it has of each kind, numbered from 01. */
const rowsOfKind = {
  FILE: 7,
  REF: 6,
  PPL: 9,
  ROL: 11,
  RSP: 8,
  RAC: 12,
  SOD: 13,
  EXC: 4,
  CLS: 3,
  TIM: 5,
  STF: 8,
  SEC: 5,
  I18: 2,
}

const rows = Object.entries(rowsOfKind).flatMap(([kind, count]) =>
  Array.from({ length: count }, (_, index) => `${kind}-${String(index + 1).padStart(2, '0')}`),
)
const covered = new Set(rules.flatMap(({ covers }) => covers))
const page = readFileSync(new URL('../../../../docs/rules.md', import.meta.url), 'utf8')
const [, withoutRule = ''] = page.split('## Rows without a rule')
const explained = [...withoutRule.matchAll(/^- ([A-Z0-9]+-\d\d), /gm)].map(([, row = '']) => row)

describe('the rows of the field’s table', () => {
  it('are 93, and no rule claims another', () => {
    expect(rows).toHaveLength(93)
    expect([...covered].filter((row) => !rows.includes(row))).toEqual([])
  })

  it('have a rule, or the reason for having none stands in docs/rules.md', () => {
    expect(rows.filter((row) => !covered.has(row))).toEqual(explained.toSorted(byRow))
  })
})

function byRow(one: string, other: string): number {
  return rows.indexOf(one) - rows.indexOf(other)
}
