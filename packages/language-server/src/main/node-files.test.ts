import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { nodeFiles } from './node-files.ts'

/** A folder with some files, removed after the test. Returns a function that gives the address of a file in it. */
function lay(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'rolebook-server-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return { folder, address: (name: string) => pathToFileURL(join(folder, name)).href }
}

describe('the files of a machine', () => {
  it('are read within a root, and none where a link leads out of it', async () => {
    const { folder, address } = lay({ 'in/a b.yaml': 'rolebook-part: 1\n', 'out.yaml': 'rolebook-part: 1\n' })
    symlinkSync(join(folder, 'out.yaml'), join(folder, 'in/link.yaml'))
    const read = (name: string) => nodeFiles.read(address(name), address('in/'))
    expect(await read('in/a b.yaml')).toBe('rolebook-part: 1\n')
    expect(await read('in/gone.yaml')).toBeUndefined()
    expect(await read('in/link.yaml')).toBeUndefined()
    expect(await read('out.yaml')).toBeUndefined()
    expect(await nodeFiles.read(address('in'), address(''))).toBe('')
  })

  it('lie in the repository, else in their folder, and in none before they are saved', async () => {
    const { address } = lay({ 'repository/.git/HEAD': '', 'repository/isms/roles.yaml': '', 'roles.yaml': '' })
    expect(await nodeFiles.rootOf(address('repository/isms/roles.yaml'))).toBe(`${address('repository')}/`)
    expect(await nodeFiles.rootOf(address('roles.yaml'))).toBe(`${address('.')}/`)
    expect(await nodeFiles.rootOf('untitled:Untitled-1')).toBeUndefined()
  })

  it('are found beside each other', async () => {
    const { address } = lay({ 'roles.yaml': '', 'people.yaml': '' })
    const beside = await nodeFiles.beside(address('people.yaml'))
    expect([...beside].sort()).toEqual([address('people.yaml'), address('roles.yaml')])
    expect(await nodeFiles.beside('untitled:Untitled-1')).toEqual([])
  })
})
