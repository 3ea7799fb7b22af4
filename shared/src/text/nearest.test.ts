import { describe, expect, it } from 'vitest'
import { nearest } from './nearest.ts'

const keys = ['responsible', 'responsibilities', 'accountable', 'held-by', 'deputies', 'from', 'until']

describe('the nearest word', () => {
  it.each([
    ['responsiblities', 'responsibilities'],
    ['acountable', 'accountable'],
    ['heldby', 'held-by'],
    ['Held-By', 'held-by'],
    ['form', 'from'],
    ['untill', 'until'],
    ['deputes', 'deputies'],
  ])('to %s is %s', (word, wanted) => expect(nearest(word, keys)).toBe(wanted))

  it.each(['', 'x', 'holder', 'description', 'zzzzzzzzzzzzzzzz'])('to %j is none', (word) =>
    expect(nearest(word, keys)).toBeUndefined(),
  )

  it('is none where two are equally near, in whatever order and however often they are given', () => {
    expect(nearest('bem', ['ben', 'bea'])).toBeUndefined()
    expect(nearest('bem', ['ben', 'bea', 'ben'])).toBeUndefined()
    expect(nearest('bem', ['ben', 'ben'])).toBe('ben')
  })

  it('is not the word itself', () => expect(nearest('ben', ['ben'])).toBeUndefined())

  it('is nearer than another that is near', () => {
    expect(nearest('dana-weis', ['dana-weiss', 'dana-weises'])).toBe('dana-weiss')
    expect(nearest('dana-weis', ['dana-weises', 'dana-weiss'])).toBe('dana-weiss')
  })
})
