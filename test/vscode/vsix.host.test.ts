import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { repositoryRoot } from '../hosts/repository.ts'
import { findVsix } from './vsix.ts'

test('the VSIX is small, and holds what it should and nothing else', () => {
  const vsix = readFileSync(findVsix())
  expect(vsix.length).toBeLessThanOrEqual(450 * 1024)
  const names = listFiles(vsix).map(({ name }) => withoutHash(name))
  // shared by several views
  const files = names.filter((name) => name !== 'extension/dist/views/chunk.js')
  expect(files.sort()).toEqual(
    [
      '[Content_Types].xml',
      'extension.vsixmanifest',
      'extension/LICENSE.txt',
      'extension/dist/extension.cjs',
      'extension/dist/features.cjs',
      'extension/dist/rule-pages.txt',
      'extension/dist/views/views.js',
      'extension/dist/views/map-layout.js',
      'extension/dist/views/views.css',
      'extension/images/icon.png',
      'extension/images/rolebook.svg',
      ...['write', 'repair', 'answers', 'publish'].map((step) => `extension/images/walkthrough/${step}.svg`),
      'extension/package.json',
      'extension/package.nls.de.json',
      'extension/package.nls.fr.json',
      'extension/package.nls.json',
      'extension/readme.md',
    ].sort(),
  )
})

test('the library that lays out the responsibility map is small, and in a file of its own', () => {
  const views = join(repositoryRoot, 'vscode-extension/dist/views')
  const [layout, ...others] = readdirSync(views).filter((name) => name.startsWith('map-layout-'))
  expect(others).toEqual([])
  expect(gzipSync(readFileSync(join(views, layout ?? 'map-layout')), { level: 9 }).length).toBeLessThan(30 * 1024)
})

test('its page leads to the repository, and shows pictures that lie there', () => {
  const { 'extension/readme.md': readme } = unzipSync(readFileSync(findVsix()))
  const targets = [...strFromU8(readme ?? new Uint8Array()).matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target)
  expect(targets.filter((target) => target.endsWith('.png')).length).toBeGreaterThan(5)
  const files = targets.map((target) => target.replace(/^https:\/\/github\.com\/rolebook\/rolebook\/\w+\/HEAD\//, ''))
  expect(files.filter((file) => !existsSync(join(repositoryRoot, file)))).toEqual([])
})

test('the docs name its five largest files', () => {
  const page = readFileSync(join(repositoryRoot, 'docs/performance.md'), 'utf8')
  const largest = listFiles(readFileSync(findVsix())).sort((one, other) => other.packed - one.packed)
  for (const { name } of largest.slice(0, 5)) {
    const [file = ''] = /[^/]+$/.exec(withoutHash(name)) ?? []
    expect(page).toContain(`\`${file}\``)
  }
})

/** A script that is loaded by others is named by its content as well. */
function withoutHash(name: string): string {
  return name.replace(/-[A-Z0-9]{8}(?=\.js$)/, '')
}

/** Names in a ZIP archive, and the bytes that each takes in it, from the directory at its end. */
function listFiles(zip: Buffer): { readonly name: string; readonly packed: number }[] {
  const end = zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  const files: { readonly name: string; readonly packed: number }[] = []
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset))
    files.push({ name: zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0)), packed: zip.readUInt32LE(at + 20) })
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0)
  }
  return files
}
