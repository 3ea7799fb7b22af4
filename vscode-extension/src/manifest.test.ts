import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const manifest = read('package.json')
const texts = {
  en: JSON.parse(read('package.nls.json')),
  de: JSON.parse(read('package.nls.de.json')),
  fr: JSON.parse(read('package.nls.fr.json')),
}

describe('the manifest', () => {
  const used = [...new Set([...manifest.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key))].sort()

  it.each(Object.entries(texts))('has each of its texts, and no other, in %s', (_, words) => {
    expect(Object.keys(words).sort()).toEqual(used)
    for (const text of Object.values(words)) expect(text).not.toBe('')
  })

  it('lets the marker decide: it claims no language, no schema and no file name', () => {
    const { contributes } = JSON.parse(manifest)
    expect(Object.keys(contributes).sort()).toEqual([
      'commands',
      'configuration',
      'configurationDefaults',
      'customEditors',
      'menus',
      'views',
      'viewsContainers',
      'viewsWelcome',
      'walkthroughs',
    ])
  })

  it('works in untrusted and virtual workspaces, on the desktop and in the web from the same scripts', () => {
    const { capabilities, main, browser } = JSON.parse(manifest)
    expect(capabilities).toEqual({ untrustedWorkspaces: { supported: true }, virtualWorkspaces: true })
    expect(browser).toBe(main)
  })
})

function read(name: string): string {
  return readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
}
