import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { packagesFolder, readPackage, version } from './made-packages.ts'
import { readSources } from './sources.ts'

/** What every browser's package holds; how the bundler cuts the scripts is its own affair. */
const browserFiles = [
  ...['de', 'en', 'fr'].map((language) => `_locales/${language}/messages.json`),
  'assets/*.css',
  'background.js',
  'chunks/*.js',
  ...[128, 16, 32, 48, 96].map((size) => `icon/${size}.png`),
  'managed-schema.json',
  'manifest.json',
  'options.html',
  'sidepanel.html',
]

const catalogues = [
  'catalogue',
  ...['de', 'en', 'fr'].flatMap((one) => [`catalogue/${one}`, `catalogue/${one}/situations`]),
]
const libraryOf = (entries: readonly string[]) => entries.flatMap((name) => [`dist/${name}.d.ts`, `dist/${name}.js`])
const ofEveryPackage = ['LICENSE', 'README.md', 'package.json']

/** Every file of every package for npm, and how large the package may be in KB. */
const npmContents: readonly [name: string, most: number, files: readonly string[]][] = [
  [
    'model',
    240,
    [
      ...libraryOf(['index', 'search', 'situation-search', ...catalogues]),
      'dist/chunks/*.d.ts',
      'dist/chunks/*.js',
      ...['harbour-dental-group', 'lindenhof-maschinenbau', 'nordwind-group/japan/roles', 'nordwind-group/roles'].map(
        (example) => `examples/${example}.yaml`,
      ),
      'schema/rolebook-1.schema.json',
      'schema/rolebook-config-1.schema.json',
    ],
  ],
  ['language-service', 300, libraryOf(['index'])],
  ['directory', 50, libraryOf(['index'])],
  ['language-server', 850, ['dist/rolebook-language-server.js', 'dist/rolebook-language-server.worker.js']],
  ['cli', 700, ['dist/rolebook.js']],
]

describe('the packages in dist/', () => {
  test('are these and no others, each with its sum', () => {
    const names = readdirSync(packagesFolder).filter((name) => name !== 'SHA256SUMS')
    expect(names.sort()).toEqual(
      [
        ...['chrome', 'edge', 'firefox', 'firefox-sources'].map((what) => `rolebook-${version}-${what}.zip`),
        `rolebook-${version}.cdx.json`,
        `rolebook-${version}.vsix`,
        ...npmContents.map(([name]) => `rolebook-${name}-${version}.tgz`),
        'rolebook-language-server.js',
        'rolebook.js',
      ].sort(),
    )
    const sums = names.map((name) => `${createHash('sha256').update(readPackage(name)).digest('hex')}  ${name}\n`)
    expect(readPackage('SHA256SUMS').toString()).toBe(sums.join(''))
  })

  test.each(['chrome', 'edge', 'firefox'])('for %s hold what belongs there and nothing else, in 300 KB', (browser) => {
    const zip = readPackage(`rolebook-${version}-${browser}.zip`)
    expect(zip.length).toBeLessThanOrEqual(300 * 1024)
    const names = Object.keys(unzipSync(zip)).map((name) => name.replace(/(?<=^(?:assets|chunks)\/)[\w-]+(?=\.)/, '*'))
    expect([...new Set(names)].sort()).toEqual(browserFiles)
  })

  test('for Mozilla’s reviewers hold what git has, from the root on', async () => {
    const zip = readPackage(`rolebook-${version}-firefox-sources.zip`)
    expect(zip.length).toBeLessThanOrEqual(6 * 1024 * 1024)
    const sources = Object.keys(unzipSync(zip))
    expect(sources.sort()).toEqual([...(await readSources()).keys()].sort())
    expect(sources).toEqual(
      expect.arrayContaining(['package.json', 'pnpm-lock.yaml', 'browser-extension/wxt.config.ts']),
    )
  })

  test.each(npmContents)('for npm hold what belongs there and nothing else: %s, in %i KB', (name, most, files) => {
    const file = `rolebook-${name}-${version}.tgz`
    expect(readPackage(file).length).toBeLessThanOrEqual(most * 1024)
    const listed = execFileSync('tar', ['-tzf', join(packagesFolder, file)], { encoding: 'utf8' })
      .trim()
      .split('\n')
    const names = listed.map((path) => path.replace(/^package\//, '').replace(/(?<=^dist\/chunks\/)[\w-]+(?=\.)/, '*'))
    expect([...new Set(names)].sort()).toEqual([...files, ...ofEveryPackage].sort())
  })
})
