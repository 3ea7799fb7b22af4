import { describe, expect, it } from 'vitest'
import { baseOf, patternExpression } from './pattern.ts'

describe('a pattern', () => {
  it.each([
    ['*.yaml', ['a.yaml'], ['a/b.yaml', 'a.yml']],
    ['**/*.yaml', ['a.yaml', 'a/b/c.yaml'], ['a.yml']],
    ['a/**', ['a/b', 'a/b/c'], ['b/a']],
    ['roles.y{a,}ml', ['roles.yaml', 'roles.yml'], ['roles.yl']],
    ['./a?.yaml', ['ab.yaml'], ['a.yaml', 'abc.yaml']],
    ['a+(b).yaml*', ['a+(b).yaml'], ['aab.yaml']],
  ])('%s', (pattern, matched, others) => {
    const expression = patternExpression(pattern)
    expect(matched.filter((name) => !expression.test(name))).toEqual([])
    expect(others.filter((name) => expression.test(name))).toEqual([])
  })

  it('lies in the folder before its first sign', () => {
    expect(['*.yaml', 'a/b/*.yaml', 'a/*/b.yaml', '/x/*.yaml', '/*.yaml'].map(baseOf)).toEqual([
      '.',
      'a/b',
      'a',
      '/x',
      '/',
    ])
  })
})
