import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const pages = [
  'README.md',
  'vscode-extension/README.md',
  'shared/README.md',
  ...readdirSync(new URL('packages/', root))
    .map((name) => `packages/${name}/README.md`)
    .filter((page) => existsSync(new URL(page, root))),
  ...readdirSync(new URL('docs/', root))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  'docs/store/README.md',
  'docs/store/reviewers.md',
]

/** By which address the page of a package, which is read on npm as well, names a file of the repository. */
const onGitHub = 'https://github.com/rolebook/rolebook/blob/main/'

/** Where the links of a page lead within the repository: file and heading. */
function linksIn(page: string): readonly { readonly file: string; readonly heading: string | undefined }[] {
  const targets = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
  const within = targets.filter((target) => target.startsWith(onGitHub) || !/^(?:https?|mailto):/.test(target))
  return within.map((target) => {
    const url = target.startsWith(onGitHub)
      ? new URL(target.slice(onGitHub.length), root)
      : new URL(target, new URL(page, root))
    const heading = url.hash === '' ? undefined : url.hash.slice(1)
    url.hash = ''
    return { file: url.href, heading }
  })
}

/** The anchors of a page's headings, as GitHub makes them. */
function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  )
}

describe.each(pages)('%s', (page) => {
  it('names no file and no heading that is not there', () => {
    const missing = linksIn(page).filter(({ file, heading }) => {
      const url = new URL(file)
      if (!existsSync(url)) return true
      return heading !== undefined && !anchorsOf(readFileSync(url, 'utf8')).includes(heading)
    })
    expect(missing).toEqual([])
  })
})

describe('README.md, which Mozilla’s reviewers build from', () => {
  it('names the versions of Node and pnpm that are fetched', () => {
    const [, node] = /node: '([\d.]+)'/.exec(read('.ci/bootstrap.mjs')) ?? []
    const { packageManager, engines } = JSON.parse(read('package.json'))
    const [, oldest] = /^>=(\d+)$/.exec(engines.node) ?? []
    const page = read('README.md').replaceAll(/\s+/g, ' ')
    expect(page).toContain(`Node ${node} and pnpm ${packageManager.split('@')[1]}`)
    expect(page).toContain(`[Node](https://nodejs.org) from ${oldest} on`)
  })
})

describe('the page of decisions', () => {
  const [, table = ''] = read('docs/decisions.md').split('## Dependencies')
  const named = [...table.matchAll(/^\| (`.+?) \|/gm)].flatMap(([, cell = '']) => cell.match(/[^`, ]+/g) ?? [])

  it('names every library once, and none that is gone', () => {
    const [, catalog = ''] = /^catalog:\n((?: {2}.+\n)+)/m.exec(read('pnpm-workspace.yaml')) ?? []
    const libraries = [...catalog.matchAll(/^ {2}"?([^":]+)"?:/gm)].map(([, name = '']) => name)
    expect(libraries.length).toBeGreaterThan(50)
    expect(named.toSorted()).toEqual(libraries.toSorted())
  })

  it('says of each what it is for and why it is that one', () => {
    const rows = [...table.matchAll(/^\| `.+$/gm)].map(([row]) => row.split(' | '))
    expect(rows.filter((cells) => cells.length !== 3 || cells.some((cell) => /^\W*$/.test(cell)))).toEqual([])
  })
})

describe('the page about privacy', () => {
  it('names everything that is kept in the browser', () => {
    const page = read('docs/privacy.md')
    const records = [...read('browser-extension/src/membership/records.ts').matchAll(/keepAs\('([a-z-]+)'/g)]
    expect(records.length).toBeGreaterThan(3)
    expect(records.map(([, name]) => name).filter((name) => !page.includes(`\`${name}\``))).toEqual([])
  })
})

describe('the guide for administrators', () => {
  it('calls pnpm package by the options it has, and what that makes by the names it bears', () => {
    const page = read('docs/admin.md')
    const [, options = ''] = /^pnpm package (.*)$/m.exec(page) ?? []
    expect(options.match(/--[a-z-]+/g)).toEqual(['--crx-key', '--from'])
    for (const option of ['crx-key', 'from']) expect(read('test/package.ts')).toMatch(new RegExp(`\\b'?${option}'?: {`))
    const source = read('test/packages/off-store.ts')
    const named = [...source.matchAll(/`(rolebook-[^`]+\.(?:crx|xpi)|[^`/]+\.xml)`/g)].map(([, name = '']) => name)
    expect(named.length).toBeGreaterThan(2)
    for (const name of named)
      expect(page).toContain(name.replace(/\$\{version\}/, '0.1.0').replace(/\$\{\w+\}/, 'chrome'))
    expect(source).toContain("'firefox.json'")
    expect(page).toContain('`firefox.json`')
  })
})

describe('the threat model', () => {
  const sections = read('docs/security.md').split(/^### /m).slice(1)
  /** For these nothing in the product stands against them, and the page says so. */
  const unstopped = ['A look-alike in the store']

  it('says of everybody what does not stop them, and shows by a test or a source what does', () => {
    expect(sections.length).toBeGreaterThan(10)
    for (const section of sections) {
      const [who = ''] = section.split('\n')
      expect(section, who).toMatch(/\*Does not stop|Nothing in Rolebook|\*Can /)
      if (!unstopped.includes(who)) expect(section, who).toMatch(/\]\(\.\.\/[^)]+\.tsx?\)/)
    }
  })
})
