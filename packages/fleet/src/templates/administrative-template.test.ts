import { describe, expect, it } from 'vitest'
import type { Browser } from '../channels/channels.ts'
import { policyFiles } from '../policies/policy-files.ts'
import { answers } from '../testing/answers.ts'

/*
 * What Windows requires of a template. Microsoft’s schema may not be kept here, so its rules for the elements that we
 * write are restated; the templates were validated against that schema when they were made.
 */
const browsers = ['chrome', 'edge', 'firefox'] satisfies Browser[]

function fileOf(browser: Browser, ending: string): string {
  const result = policyFiles(browser, 'windows', answers, 'en')
  const file = 'files' in result ? result.files.find(({ name }) => name.endsWith(ending)) : undefined
  return String(file?.content)
}

interface Element {
  readonly attributes: Readonly<Record<string, string>>
  readonly content: string
}

/** The elements with a name; none of those looked for is nested in one of the same name. */
function elements(xml: string, name: string): readonly Element[] {
  return [...xml.matchAll(new RegExp(`<${name}((?: [\\w:]+="[^"]*")*)(?:/>|>([\\s\\S]*?)</${name}>)`, 'g'))].map(
    ([, written = '', content = '']) => ({
      attributes: Object.fromEntries(
        [...written.matchAll(/ ([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
      ),
      content,
    }),
  )
}

/** The names of the direct children, in order. */
function childrenOf(xml: string): readonly string[] {
  const shallowest = Math.min(...[...xml.matchAll(/^( *)</gm)].map(([, indent = '']) => indent.length))
  return [...xml.matchAll(new RegExp(`^ {${shallowest}}<(\\w+)`, 'gm'))].map(([, name = '']) => name)
}

/** Whether names come in this order, each at most once. */
const areInOrder = (names: readonly string[], order: readonly string[]) =>
  names.join() === order.filter((name) => names.includes(name)).join()

describe.each(browsers)('the template for %s', (browser) => {
  const template = fileOf(browser, '.admx')
  const policies = elements(template, 'policy')

  it('has its parts in the order that Windows wants', () => {
    const [root] = elements(template, 'policyDefinitions')
    expect(root?.attributes).toMatchObject({ revision: '1.0', schemaVersion: '1.0' })
    expect(childrenOf(root?.content ?? '')).toEqual(['policyNamespaces', 'resources', 'categories', 'policies'])
  })

  it('says of every policy whom it is for, what it is called, and what it writes', () => {
    expect(policies.length).toBeGreaterThan(1)
    for (const { attributes, content } of policies) {
      const { name = '', class: audience, displayName, explainText, key, valueName } = attributes
      expect(name).toMatch(/^\w+$/)
      expect(audience).toBe('Machine')
      expect(displayName).toBe(`$(string.${name})`)
      expect(explainText).toBe(`$(string.${name}_Explain)`)
      expect(key).toMatch(/^SOFTWARE\\Policies\\/)
      const children = childrenOf(content)
      expect(areInOrder(children, policyParts), children.join()).toBe(true)
      // a policy with a single value names it; others have elements for their values
      expect(valueName !== undefined).toBe(children.includes('enabledValue'))
      expect(
        children.includes('enabledValue') || children.includes('enabledList') || children.includes('elements'),
      ).toBe(true)
      expect(children.includes('elements')).toBe(attributes['presentation'] !== undefined)
      for (const { attributes: item } of elements(content, 'item')) {
        expect(Object.keys(item)).toEqual(['key', 'valueName'])
      }
    }
    expect(new Set(policies.map(({ attributes }) => attributes['name'])).size).toBe(policies.length)
  })

  it('refers to no category and no system that nobody has defined', () => {
    const categories = elements(template, 'category').map(({ attributes }) => attributes['name'])
    const prefixes = elements(template, 'using').map(({ attributes }) => attributes['prefix'])
    for (const { attributes } of elements(template, 'parentCategory')) expect(categories).toContain(attributes['ref'])
    for (const { attributes } of elements(template, 'supportedOn')) {
      expect(attributes['ref']).toBe('windows:SUPPORTED_Windows7')
      expect(prefixes).toContain('windows')
    }
    expect(elements(template, 'supportedOn').length).toBe(policies.length)
  })

  it.each(['en-US', 'de-DE', 'fr-FR'])('has every text and every form in %s, and none that is not used', (folder) => {
    const texts = fileOf(browser, `${folder}/rolebook-${browser}.adml`)
    const [root] = elements(texts, 'policyDefinitionResources')
    expect(childrenOf(root?.content ?? '')).toEqual(['displayName', 'description', 'resources'])
    const ids = (name: string) => elements(texts, name).map(({ attributes }) => attributes['id'] ?? '')
    const used = (kind: string) =>
      [...template.matchAll(new RegExp(`\\$\\(${kind}\\.(\\w+)\\)`, 'g'))].map(([, id = '']) => id)
    for (const kind of ['string', 'presentation']) {
      expect([...ids(kind)].sort()).toEqual([...new Set(used(kind))].sort())
      expect(new Set(ids(kind)).size).toBe(ids(kind).length)
    }
    for (const { content } of elements(texts, 'string')) expect(content.trim()).not.toBe('')
  })
})

const policyParts = [
  'parentCategory',
  'supportedOn',
  'enabledValue',
  'disabledValue',
  'enabledList',
  'disabledList',
  'elements',
]
