import { camelCase, rolebookShape, type Shape } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { type Leaves, leaves, visibleUnlessStated } from './visibility.ts'

/** Every record of the format with its fields, named as the table names them. */
function recordsOf(shape: Shape<unknown>, name: string): [string, string[]][] {
  const { form } = shape
  if (form.is === 'list' || form.is === 'map') return recordsOf(form.of, name)
  if (form.is !== 'record') return []
  const fields = Object.entries(form.fields).map(([key, shape]) => ({ field: camelCase(key), shape }))
  const below = fields.flatMap(({ field, shape: of }) => recordsOf(of, name === '' ? field : `${name}.${field}`))
  return [[name, fields.map(({ field }) => field)], ...below]
}

const records = recordsOf(rolebookShape, '')

describe('the table of what may leave', () => {
  it('names every field of every record of the format, and nothing else', () => {
    const named = Object.entries(leaves).map(([record, fields]) => [record, Object.keys(fields).sort()])
    const wanted = records.map(([record, fields]) => [record, [...fields].sort()])
    expect(Object.fromEntries(named)).toEqual(Object.fromEntries(wanted))
    expect(records.length).toBeGreaterThan(15)
  })

  it('says for every record that may state its visibility what holds where it does not', () => {
    const stating = records.filter(([, fields]) => fields.includes('visible')).map(([record]) => record)
    expect(Object.keys(visibleUnlessStated).sort()).toEqual(stating.sort())
  })

  it('keeps evidence, contracts, exceptions and approvals at home', () => {
    const table: Readonly<Record<string, Readonly<Record<string, Leaves>>>> = leaves
    for (const [record, field] of [
      ['', 'approved'],
      ['', 'exceptions'],
      ['people', 'external'],
      ['roles', 'grantedBy'],
      ['roles.heldBy', 'competence'],
      ['roles.heldBy', 'grantedBy'],
      ['roles.vacant', 'because'],
      ['contactPoints.verified', 'by'],
    ] as const) {
      expect(table[record]?.[field], `${record}.${field}`).toBe('never')
    }
    expect(leaves.assets.foundAt).toBe('staff')
  })
})
