import { readdirSync, readFileSync } from 'node:fs'
import { type Fields, parse, rolebookShape, type Shape } from '@rolebook/model'
import { readConfiguration } from '@rolebook/rules'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const examples = readdirSync(new URL('shared/examples/', root)).filter((name) => name.endsWith('.yaml'))

describe('every key of the format', () => {
  it('is explained in docs/format.md', () => {
    const page = read('docs/format.md')
    const keys = [...keysOf(rolebookShape)]
    expect(keys.length).toBeGreaterThan(60)
    expect(keys.filter((key) => !page.includes(`| \`${key}\` |`))).toEqual([])
  })
})

describe.each(examples)('the example %s', (name) => {
  const text = read(`shared/examples/${name}`)

  it('is read without a problem', () => {
    const { problems, marked } = parse(text)
    expect(marked).toBe(true)
    expect(problems).toEqual([])
  })

  it('is valid by the published JSON Schema, as an editor without Rolebook would see it', () => {
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(
      JSON.parse(read('shared/schema/rolebook-1.schema.json')),
    )
    validate(parseYaml(text))
    expect(validate.errors ?? []).toEqual([])
  })
})

describe('the settings that docs/configuration.md shows', () => {
  const text = /```yaml\n(rolebook-config.*?)```/s.exec(read('docs/configuration.md'))?.[1] ?? ''
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(
    JSON.parse(read('shared/schema/rolebook-config-1.schema.json')),
  )

  it('are followed, and valid by the published JSON Schema', () => {
    expect(readConfiguration(text).problems).toEqual([])
    expect(readConfiguration(text).configuration.rules.size).toBeGreaterThan(0)
    validate(parseYaml(text))
    expect(validate.errors ?? []).toEqual([])
  })

  it('would not be with a rule that has no levels, nor with a level too low', () => {
    for (const line of ['unknown-reference: hint', 'auditor-independence: off']) {
      const wrong = text.replace('stale-contact: off', line)
      expect(readConfiguration(wrong).problems).toHaveLength(1)
      expect(validate(parseYaml(wrong))).toBe(false)
    }
  })
})

describe('the README', () => {
  it('begins a rolebook that is read without a problem', () => {
    const block = /```yaml\n(.*?)```/s.exec(read('README.md'))?.[1] ?? ''
    expect(parse(block).marked).toBe(true)
    expect(parse(block).problems).toEqual([])
  })

  it('shows only pictures that are there, and links to nothing that is not', () => {
    for (const page of [
      'README.md',
      ...readdirSync(new URL('docs/', root))
        .filter((name) => name.endsWith('.md'))
        .map((name) => `docs/${name}`),
    ]) {
      const base = new URL(page, root)
      for (const [, target = ''] of read(page).matchAll(/\]\(((?!https?:|#)[^)#\s]+)/g)) {
        expect(() => readdirOrFile(new URL(target, base)), `${page} → ${target}`).not.toThrow()
      }
    }
  })
})

function readdirOrFile(target: URL): void {
  try {
    readFileSync(target)
  } catch {
    readdirSync(target)
  }
}

function keysOf({ form }: Shape<unknown>): Set<string> {
  if (form.is === 'record')
    return new Set(Object.entries(form.fields as Fields).flatMap(([key, shape]) => [key, ...keysOf(shape)]))
  return form.is === 'list' || form.is === 'map' ? keysOf(form.of) : new Set()
}
