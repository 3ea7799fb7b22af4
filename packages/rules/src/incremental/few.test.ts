import { describe, expect, it } from 'vitest'
import { Few } from './few.ts'

describe('a set of few', () => {
  it('holds each member once, in the order in which they came', () => {
    const few = new Few<string>()
    expect([...few]).toEqual([])
    expect(['ben', 'ben', 'dana', 'chidi', 'dana'].map((id) => few.add(id))).toEqual([true, false, true, true, false])
    expect([...few]).toEqual(['ben', 'dana', 'chidi'])
    expect(few.size).toBe(3)
  })

  it('lets members go, also the only one and those it never had', () => {
    const few = new Few<string>()
    few.add('ben')
    few.delete('dana')
    expect([...few]).toEqual(['ben'])
    few.delete('ben')
    expect(few.size).toBe(0)
    few.add('ben')
    few.add('dana')
    few.delete('ben')
    expect([...few]).toEqual(['dana'])
  })
})
