import { describe, expect, it } from 'vitest'
import { rolebookShape } from '../format/rolebook-format.ts'
import { camelCase, type Shape } from '../format/shape.ts'
import { weights } from './decision-fields.ts'

/** Every record of the format with its fields, named as the table names them. */
function recordsOf({ form }: Shape<unknown>, name: string): [string, string[]][] {
  if (form.is === 'list' || form.is === 'map') return recordsOf(form.of, name)
  if (form.is !== 'record') return []
  const fields = Object.entries(form.fields).map(([key, shape]) => ({ field: camelCase(key), shape }))
  const below = fields.flatMap(({ field, shape }) => recordsOf(shape, name === '' ? field : `${name}.${field}`))
  return [[name, fields.map(({ field }) => field).sort()], ...below]
}

describe('the table of decisions', () => {
  it('names every field of every record of the format, and nothing else', () => {
    const named = Object.entries(weights).map(([record, fields]) => [record, Object.keys(fields).sort()])
    expect(Object.fromEntries(named)).toEqual(Object.fromEntries(recordsOf(rolebookShape, '')))
    expect(named.length).toBeGreaterThan(15)
  })

  it('leaves to upkeep what changes without anybody deciding', () => {
    const kept = Object.entries(weights).flatMap(([record, fields]) =>
      Object.entries(fields)
        .filter(([, weight]) => weight === 'upkeep')
        .map(([field]) => `${record}.${field}`),
    )
    expect(kept).toEqual(
      expect.arrayContaining(['.approved', 'people.away', 'people.phone', 'contactPoints.verified', 'people.email']),
    )
    expect(
      kept.filter((field) => /^(?:roles|responsibilities|assets|policies|situations|exceptions)\./.test(field)),
    ).toEqual([
      'roles.heldBy.competence',
      'roles.heldBy.competence.basis',
      'roles.heldBy.competence.every',
      'roles.heldBy.competence.date',
      'roles.responsibilities.lastDone',
      'responsibilities.lastDone',
      'policies.web',
      'policies.reviewed',
      'situations.keywords',
    ])
  })
})
