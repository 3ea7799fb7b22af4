import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { german } from '@rolebook/model/catalogue/de'
import { describe, expect, test } from 'vitest'
import { repositoryRoot } from '../hosts/repository.ts'

const output = join(repositoryRoot, 'browser-extension', '.output')
const builds = ['chrome-mv3', 'edge-mv3', 'firefox-mv3']

/** What a manifest may hold; anything else has to be thought about before it appears there. */
const keptMembers = [
  'action',
  'background',
  'browser_specific_settings',
  'commands',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'manifest_version',
  'minimum_chrome_version',
  'name',
  'omnibox',
  'options_ui',
  'permissions',
  'side_panel',
  'sidebar_action',
  'storage',
  'version',
]

describe.each(builds)('the build %s', (build) => {
  const folder = join(output, build)

  // what must not change for people who already have it: test/packages/frozen.host.test.ts
  test('says nothing in its manifest that nobody has thought about', async () => {
    const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))
    expect(Object.keys(manifest).filter((member) => !keptMembers.includes(member))).toEqual([])
    expect(manifest.manifest_version).toBe(3)
  })

  test('runs its own scripts only, and opens no sidebar by itself', async () => {
    const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))
    const policy = manifest.content_security_policy.extension_pages
    expect(policy).toContain("default-src 'none'; script-src 'self';")
    expect(policy).not.toMatch(/unsafe/)
    expect(manifest.sidebar_action?.open_at_install ?? false).toBe(false)
    for (const file of await listFiles(folder, '.html')) {
      expect(await readFile(file, 'utf8'), file).not.toMatch(/<script(?![^>]*src=)|https?:|\son\w+=/)
    }
  })

  test('writes no markup and evaluates no text', async () => {
    for (const file of await listFiles(folder, '.js')) {
      const code = await readFile(file, 'utf8')
      expect(code, file).not.toMatch(/\beval\(|new Function\(|insertAdjacentHTML|document\.write|innerHTML|outerHTML/)
      expect(code, file).not.toMatch(/dangerouslySetInnerHTML:/)
    }
  })

  test('loads the catalogue of one language, and at most 60 KB of script beside it', async () => {
    const scripts = await listFiles(folder, '.js')
    const wordings = scripts.filter((file) => /\b(en|de|fr)-[\w-]+\.js$/.test(file))
    expect(wordings.length).toBe(3)
    const start = await readFile(join(folder, 'sidepanel.html'), 'utf8')
    for (const wording of wordings) expect(start).not.toContain(wording.split('/').at(-1))
    const loaded = scripts.filter((file) => start.includes(file.split('/').at(-1) ?? file))
    const sizes = await Promise.all(loaded.map(async (file) => gzipSync(await readFile(file), { level: 9 }).length))
    expect(loaded.length).toBeGreaterThan(0)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60 * 1024)
    const title = german.situations['lost-device']?.title ?? ''
    expect(await readFile(wordings.find((file) => /\bde-/.test(file)) ?? '', 'utf8')).toContain(title)
    for (const file of loaded) expect(await readFile(file, 'utf8')).not.toContain(title)
  })
})

test('the managed schema names what a policy may say, in words an administrator reads', async () => {
  const schema = JSON.parse(await readFile(join(output, 'chrome-mv3', 'managed-schema.json'), 'utf8'))
  expect(Object.keys(schema.properties)).toEqual([
    'addresses',
    'organisation',
    'readingKey',
    'name',
    'logo',
    'colour',
    'language',
    'situationsFirst',
    'reportAddress',
    'allowJoinCode',
  ])
})

test('Firefox’s own checks have nothing to say about its build', async () => {
  const folder = join(repositoryRoot, 'browser-extension')
  const program = join(folder, 'node_modules', '.bin', 'web-ext')
  const lint = ['lint', '--source-dir', join(output, 'firefox-mv3'), '--output', 'json']
  const { stdout } = await promisify(execFile)(program, lint, { cwd: folder })
  const { errors, warnings, notices } = JSON.parse(stdout)
  expect({ errors, warnings, notices }).toEqual({ errors: [], warnings: [], notices: [] })
})

async function listFiles(folder: string, ending: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true })
  return files.filter((file) => file.endsWith(ending)).map((file) => join(folder, file))
}
