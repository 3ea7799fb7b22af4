import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'
import { npmPackages } from './npm-packages.ts'
import { readVersion } from './one-version.ts'

describe('the version', () => {
  test('is that of every package', () => {
    expect(readVersion(rootWith('1.4.0'))).toBe('1.4.0')
    expect(readVersion()).toMatch(/^\d+\.\d+\.\d+$/)
  })

  test.each(['1.4.0-beta.1', '1.4', '01.4.0', '1.4.65536', 'v1.4.0', ''])(
    'is not %j, which some store refuses',
    (one) => {
      expect(() => readVersion(rootWith(one))).toThrow(
        `version in shared/package.json: "${one}" is none that every store takes. Chrome, Edge, Firefox and VS Code want three numbers`,
      )
    },
  )

  test('is not two: the package that differs is named', () => {
    expect(() => readVersion(rootWith('1.4.0', { 'browser-extension': '1.3.0' }))).toThrow(
      'version in browser-extension/package.json: "1.3.0", but "1.4.0" in shared/package.json.',
    )
  })
})

/** A repository that consists of nothing but versions: this one everywhere, except where another is given. */
function rootWith(version: string, others: Readonly<Record<string, string>> = {}): string {
  const root = makeTemporaryFolder('versions')
  onTestFinished(() => removeFolder(root))
  for (const folder of ['vscode-extension', 'browser-extension', ...npmPackages.map((one) => one.folder)]) {
    mkdirSync(join(root, folder), { recursive: true })
    writeFileSync(join(root, folder, 'package.json'), JSON.stringify({ version: others[folder] ?? version }))
  }
  return root
}
