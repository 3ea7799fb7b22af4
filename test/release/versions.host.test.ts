import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCommand } from '../command.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'
import { packagesFolder, readPackage, version } from '../packages/made-packages.ts'
import { npmPackages } from '../packages/npm-packages.ts'
import { readSources } from '../packages/sources.ts'

const manifests = [...readSources().keys()].filter((path) => /^(?:(?:packages\/)?[\w-]+\/)?package\.json$/.test(path))
const versioned = manifests.filter((path) => path !== 'package.json')
const read = (path: string) => readFileSync(join(repositoryRoot, path), 'utf8')

describe('a sample change, made a version by "pnpm changeset version" in a copy of the repository', () => {
  const copy = makeTemporaryFolder('next-version')
  afterAll(() => removeFolder(copy))
  const readCopy = (path: string) => readFileSync(join(copy, path), 'utf8')

  beforeAll(async () => {
    copySources(copy)
    const change =
      '---\n"@rolebook/cli": minor\nrolebook: patch\n---\n\n`rolebook check` counts what it has looked at.\n\nIn all languages.\n'
    writeFileSync(join(copy, '.changeset', 'a-sample.md'), change)
    const changeset = join(repositoryRoot, 'node_modules/.bin/changeset')
    expect(await runCommand([changeset, 'version'], {}, copy)).toMatchObject({ code: 0 })
  })

  test('moves every package to one number, and changes nothing else in its manifest', () => {
    expect(versioned.length).toBeGreaterThan(14)
    for (const path of versioned) {
      expect(readCopy(path), path).toBe(read(path).replace(`"version": "${version}"`, `"version": "${next(version)}"`))
    }
    expect(readCopy('package.json')).toBe(read('package.json'))
    expect(readCopy('pnpm-lock.yaml')).toBe(read('pnpm-lock.yaml'))
  })

  test('writes the sentence into the changelogs it is about, above what was there', () => {
    const sentence = '- `rolebook check` counts what it has looked at.\n\n  In all languages.\n'
    const before = read('packages/cli/CHANGELOG.md').split('\n').slice(1).join('\n')
    expect(readCopy('packages/cli/CHANGELOG.md')).toBe(
      `# @rolebook/cli\n\n## ${next(version)}\n\n### Minor Changes\n\n${sentence}${before}`,
    )
    expect(readCopy('vscode-extension/CHANGELOG.md')).toContain(
      `# rolebook\n\n## ${next(version)}\n\n### Patch Changes\n\n${sentence}`,
    )
    expect(readCopy('shared/CHANGELOG.md')).not.toContain('counts')
  })

  test('takes the change away, and leaves what explains the folder', () => {
    expect(existsSync(join(copy, '.changeset/a-sample.md'))).toBe(false)
    expect(existsSync(join(copy, '.changeset/README.md'))).toBe(true)
  })

  test.each(['packages/cli/src/main.ts', 'packages/language-server/src/main/node.ts'])(
    'is what %s says of itself',
    async (program) => {
      const { output } = await runCommand(['node', join(copy, program), '--version'])
      expect(output).toContain(next(version))
    },
  )
})

describe('the packages in dist/ have the version of their manifests', () => {
  test.each(['chrome.zip', 'edge.zip', 'firefox.zip'])('%s', (ending) => {
    expect(manifestIn(`rolebook-${version}-${ending}`, 'manifest.json').version).toBe(version)
  })

  test('the VSIX', () => {
    expect(manifestIn(`rolebook-${version}.vsix`, 'extension/package.json').version).toBe(version)
  })

  test.each(npmPackages.map(({ folder }) => folder))('the tarball of %s', (folder) => {
    const { name } = JSON.parse(read(`${folder}/package.json`))
    const tarball = join(packagesFolder, `${name.slice(1).replace('/', '-')}-${version}.tgz`)
    const packed = JSON.parse(execFileSync('tar', ['-xzOf', tarball, 'package/package.json'], { encoding: 'utf8' }))
    expect(packed.version).toBe(version)
    const own = Object.entries<string>(packed.dependencies ?? {}).filter(([dependency]) =>
      dependency.startsWith('@rolebook/'),
    )
    expect(own.filter(([, wanted]) => wanted !== version)).toEqual([])
  })
})

test('the folder of the repository itself has no version that could be forgotten', () => {
  expect(JSON.parse(read('package.json')).version).toBeUndefined()
  expect([...new Set(versioned.map((path) => JSON.parse(read(path)).version))]).toEqual([version])
})

function next(current: string): string {
  const [major = '', minor = ''] = current.split('.')
  return `${major}.${Number(minor) + 1}.0`
}

function manifestIn(archive: string, file: string): { readonly version: string } {
  const bytes = unzipSync(readPackage(archive), { filter: ({ name }) => name === file })[file]
  return JSON.parse(strFromU8(bytes ?? new Uint8Array()))
}

/**
 * Everything that git tracks except changes already waiting, in a repository of its own, with the dependencies that are
 * installed here.
 */
function copySources(target: string): void {
  const isWaiting = (path: string) => /^\.changeset\/.*\.md$/.test(path) && path !== '.changeset/README.md'
  for (const path of [...readSources().keys()].filter((path) => !isWaiting(path))) {
    mkdirSync(dirname(join(target, path)), { recursive: true })
    cpSync(join(repositoryRoot, path), join(target, path))
  }
  for (const path of manifests) {
    const installed = join(repositoryRoot, dirname(path), 'node_modules')
    if (existsSync(installed)) symlinkSync(installed, join(target, dirname(path), 'node_modules'))
  }
  execFileSync('git', ['init', '--quiet', '--initial-branch=main'], { cwd: target })
}
