import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { packagesFolder, readPackage, version } from './made-packages.ts'
import { readSources } from './sources.ts'

/*
 * Which files each package holds stands in `contents/`, without the hashes in their names, and for the VSIX in
 * test/vscode/vsix.host.test.ts. A file more may be one that should not be there; who has looked at it writes the lists anew:
 * pnpm exec vitest run --config test/vitest.hosts.ts test/packages/contents -u
 */
const browsers = ['chrome', 'edge', 'firefox']

/** The packages for npm, and how large each may be in KB. */
const npmSizes: readonly [name: string, most: number][] = [
  ['model', 240],
  ['language-service', 300],
  ['directory', 50],
  ['language-server', 850],
  ['cli', 700],
]

describe('the packages in dist/', () => {
  test('are these and no others, each with its sum', () => {
    const names = readdirSync(packagesFolder).filter((name) => name !== 'SHA256SUMS')
    expect(names.sort()).toEqual(
      [
        ...[...browsers, 'firefox-sources'].map((what) => `rolebook-${version}-${what}.zip`),
        `rolebook-${version}.cdx.json`,
        `rolebook-${version}.vsix`,
        ...npmSizes.map(([name]) => `rolebook-${name}-${version}.tgz`),
        'rolebook-language-server.js',
        'rolebook.js',
      ].sort(),
    )
    const sums = names.map((name) => `${createHash('sha256').update(readPackage(name)).digest('hex')}  ${name}\n`)
    expect(readPackage('SHA256SUMS').toString()).toBe(sums.join(''))
  })

  test.each(browsers)('for %s hold what belongs there and nothing else, in 300 KB', async (browser) => {
    const zip = readPackage(`rolebook-${version}-${browser}.zip`)
    expect(zip.length).toBeLessThanOrEqual(300 * 1024)
    await expect(listOf(Object.keys(unzipSync(zip)))).toMatchFileSnapshot('./contents/browsers.txt')
  })

  test('for Mozilla’s reviewers hold what git has, from the root on', () => {
    const zip = readPackage(`rolebook-${version}-firefox-sources.zip`)
    expect(zip.length).toBeLessThanOrEqual(16 * 1024 * 1024)
    const sources = Object.keys(unzipSync(zip))
    expect(sources.sort()).toEqual([...readSources().keys()].sort())
    expect(sources).toEqual(
      expect.arrayContaining(['README.md', 'package.json', 'pnpm-lock.yaml', 'browser-extension/wxt.config.ts']),
    )
  })

  test.each(npmSizes)('for npm hold what belongs there and nothing else: %s, in %i KB', async (name, most) => {
    const file = `rolebook-${name}-${version}.tgz`
    expect(readPackage(file).length).toBeLessThanOrEqual(most * 1024)
    const listed = execFileSync('tar', ['-tzf', join(packagesFolder, file)], { encoding: 'utf8' })
    const names = listed.trim().split('\n')
    await expect(listOf(names.map((path) => path.replace(/^package\//, '')))).toMatchFileSnapshot(
      `./contents/npm-${name}.txt`,
    )
  })

  test.each([
    ['rolebook.js', 2500],
    ['rolebook-language-server.js', 1700],
    [`rolebook-${version}.cdx.json`, 60],
  ])('are small where they are one file: %s, in %i KB', (name, most) => {
    expect(readPackage(name).length).toBeLessThanOrEqual(most * 1024)
  })
})

/** Names of files in order, one a line, without the hash that bundlers put before the ending. */
function listOf(names: readonly string[]): string {
  const plain = names.map((name) => name.replace(/-[\w-]{8}(?=(?:\.d)?\.(?:css|js|ts)$)/, ''))
  return plain
    .sort()
    .map((name) => `${name}\n`)
    .join('')
}
