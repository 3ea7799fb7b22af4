import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCommand } from '../command.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'
import { packagesFolder, readPackage, version } from './made-packages.ts'
import { npmPackages } from './npm-packages.ts'

const nameOf = (folder: string): string =>
  JSON.parse(readFileSync(join(repositoryRoot, folder, 'package.json'), 'utf8')).name
const tarballOf = (folder: string) => `${nameOf(folder).slice(1).replace('/', '-')}-${version}.tgz`
const libraries = npmPackages.filter(({ holds }) => holds === 'library').map(({ folder }) => folder)

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

  test.each(libraries)('%s tells the compiler its types', async (folder) => {
    const { exports } = JSON.parse(readFileSync(join(stranger, 'node_modules', nameOf(folder), 'package.json'), 'utf8'))
    const modules = Object.keys(exports).filter((path) => !/\*|json$/.test(path))
    const names = modules.map((path) => nameOf(folder) + path.slice(1))
    writeFileSync(join(stranger, 'types.ts'), names.map((name) => `import '${name}'\n`).join(''))
    const options = ['--noEmit', '--strict', '--target', 'es2023', '--module', 'nodenext', '--types', '']
    const tsc = join(repositoryRoot, 'node_modules/.bin/tsc')
    expect(await runCommand([tsc, ...options, 'types.ts'], {}, stranger)).toEqual({ code: 0, output: '' })
  })

  test('the command line and the language server run from their links', async () => {
    const bin = join(stranger, 'node_modules', '.bin')
    expect((await runCommand([join(bin, 'rolebook'), '--version'], {}, stranger)).output.trim()).toBe(version)
    const server = await runCommand([join(bin, 'rolebook-language-server'), '--version'], {}, stranger)
    expect(server.output).toContain(version)
  })

  test.each(npmPackages.map(({ folder }) => folder))('publint has nothing to say about %s', async (folder) => {
    const tarball = readPackage(tarballOf(folder))
    const { buffer, byteOffset, byteLength } = tarball
    const bytes = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
    const { messages } = await publint({ pack: { tarball: bytes }, strict: true })
    expect(messages).toEqual([])
  })
})
