import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { repositoryRoot } from '../hosts/repository.ts'
import { findVsix } from './vsix.ts'

test('the VSIX is small, and holds what it should and nothing else', () => {
  const vsix = readFileSync(findVsix())
  expect(vsix.length).toBeLessThan(450 * 1024)
  // what several views need, and what is loaded later, is in files named by their content
  const files = listFiles(vsix).filter(
    (name) => !/^extension\/dist\/views\/(?:chunk|map-layout)-[A-Z0-9]+\.js$/.test(name),
  )
  expect(files.sort()).toEqual(
    [
      '[Content_Types].xml',
      'extension.vsixmanifest',
      'extension/LICENSE.txt',
      'extension/dist/extension.cjs',
      'extension/dist/rule-pages.json',
      ...['matrix', 'coverage-map', 'responsibility-map'].flatMap((view) =>
        ['css', 'js'].map((ending) => `extension/dist/views/${view}.${ending}`),
      ),
      'extension/images/icon.png',
      'extension/images/rolebook.svg',
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

/** Names in a ZIP archive, from the directory at its end. */
function listFiles(zip: Buffer): string[] {
  const end = zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  const names: string[] = []
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset))
    names.push(zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0)))
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0)
  }
  return names
}
