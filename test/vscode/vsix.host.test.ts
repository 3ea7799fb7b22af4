import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findVsix } from './vsix.ts'

test('the VSIX is small, and holds what it should and nothing else', () => {
  const vsix = readFileSync(findVsix())
  expect(vsix.length).toBeLessThan(450 * 1024)
  // what several views need is in files named by their content
  const files = listFiles(vsix).filter((name) => !/^extension\/dist\/views\/chunk-[A-Z0-9]+\.js$/.test(name))
  expect(files.sort()).toEqual(
    [
      '[Content_Types].xml',
      'extension.vsixmanifest',
      'extension/LICENSE.txt',
      'extension/dist/extension.cjs',
      'extension/dist/rule-pages.json',
      ...['card-preview', 'matrix', 'coverage-map', 'responsibility-map'].flatMap((view) =>
        ['css', 'js'].map((ending) => `extension/dist/views/${view}.${ending}`),
      ),
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
