import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { runCommand } from '../command.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'
import { packagesFolder, readPackage, version } from './made-packages.ts'
import { npmPackages } from './npm-packages.ts'

const nameOf = (folder: string): string =>
  JSON.parse(readFileSync(join(repositoryRoot, folder, 'package.json'), 'utf8')).name
const tarballOf = (folder: string) => `${nameOf(folder).slice(1).replace('/', '-')}-${version}.tgz`
const libraries = npmPackages.filter(({ holds }) => holds === 'library').map(({ folder }) => folder)

/** How TypeScript finds the types of a package: as Node would, and as bundlers do. */
const resolutions = [
  ['Node', ['--module', 'nodenext']],
  ['bundlers', ['--module', 'esnext', '--moduleResolution', 'bundler']],
] as const

describe('the packages for npm, installed into an empty folder', () => {
  const stranger = makeTemporaryFolder('stranger')
  afterAll(() => removeFolder(stranger))

  beforeAll(async () => {
    const packages = Object.fromEntries(
      npmPackages.map(({ folder }) => [nameOf(folder), `file:${join(packagesFolder, tarballOf(folder))}`]),
    )
    // they name each other by version, and are in no registry yet
    const manifest = { name: 'stranger', type: 'module', dependencies: packages, pnpm: { overrides: packages } }
    writeFileSync(join(stranger, 'package.json'), JSON.stringify(manifest))
    const install = ['pnpm', 'install', '--prefer-offline', '--ignore-workspace', '--no-frozen-lockfile']
    expect(await runCommand(install, {}, stranger)).toMatchObject({ code: 0 })
  })

  test.each(libraries)('%s does what its README shows', (folder) => {
    const page = readFileSync(join(stranger, 'node_modules', nameOf(folder), 'README.md'), 'utf8')
    const [, code = ''] = /```js\n(.*?)```/s.exec(page) ?? []
    writeFileSync(join(stranger, 'example.js'), code)
    const output = execFileSync(process.execPath, ['example.js'], { cwd: stranger, encoding: 'utf8' })
    const promised = [...code.matchAll(/\/\/ → (.*)/g)].map(([, line]) => line)
    expect(promised.length).toBeGreaterThan(0)
    expect(output.trim().split('\n')).toEqual(promised)
  })

  const modulesOf = (folder: string): readonly string[] => {
    const { exports } = JSON.parse(readFileSync(join(stranger, 'node_modules', nameOf(folder), 'package.json'), 'utf8'))
    return Object.keys(exports)
      .filter((path) => !/\*|json$/.test(path))
      .map((path) => nameOf(folder) + path.slice(1))
  }

  test.each(libraries)('%s is imported by plain Node, every module of it', (folder) => {
    const code = `for (const name of ${JSON.stringify(modulesOf(folder))}) {
      if (Object.keys(await import(name)).length === 0) throw new Error(name + ' exports nothing.')
    }`
    writeFileSync(join(stranger, 'imports.js'), code)
    execFileSync(process.execPath, ['imports.js'], { cwd: stranger, stdio: 'pipe' })
  })

  test.each(libraries.flatMap((folder) => resolutions.map(([kind, options]) => [folder, kind, options] as const)))(
    '%s tells the compiler its types, as it looks for them for %s',
    async (folder, _, options) => {
      const imports = modulesOf(folder).map((name, index) => `export * as module${index} from '${name}'\n`)
      writeFileSync(join(stranger, 'types.ts'), imports.join(''))
      const strict = ['--noEmit', '--strict', '--target', 'es2023', '--types', '']
      const tsc = join(repositoryRoot, 'node_modules/.bin/tsc')
      expect(await runCommand([tsc, ...strict, ...options, 'types.ts'], {}, stranger)).toEqual({ code: 0, output: '' })
    },
  )

  test('the command line and the language server run from their links', async () => {
    const bin = join(stranger, 'node_modules', '.bin')
    expect((await runCommand([join(bin, 'rolebook'), '--version'], {}, stranger)).output.trim()).toBe(version)
    const server = await runCommand([join(bin, 'rolebook-language-server'), '--version'], {}, stranger)
    expect(server.output).toContain(version)
  })

  const programs = npmPackages.filter(({ holds }) => holds === 'programs').map(({ folder }) => folder)
  test.each(programs)('%s is installed by npm alone, without anything from a registry', async (folder) => {
    const empty = makeTemporaryFolder('npm')
    onTestFinished(() => removeFolder(empty))
    const install = ['npm', 'install', '--offline', '--no-audit', '--no-fund', join(packagesFolder, tarballOf(folder))]
    expect(await runCommand(install, {}, empty)).toMatchObject({ code: 0 })
    const [program = ''] = readdirSync(join(empty, 'node_modules/.bin'))
    const { code, output } = await runCommand([join(empty, 'node_modules/.bin', program), '--version'], {}, empty)
    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining(version) })
  })

  test.each(npmPackages.map(({ folder }) => folder))('publint has nothing to say about %s', async (folder) => {
    const tarball = readPackage(tarballOf(folder))
    const { buffer, byteOffset, byteLength } = tarball
    const bytes = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
    const { messages } = await publint({ pack: { tarball: bytes }, strict: true })
    expect(messages).toEqual([])
  })
})
