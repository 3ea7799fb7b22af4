import { spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { runCommand } from '../command.ts'
import { describeInHost } from '../hosts/host-suite.ts'
import { HostMissing } from '../hosts/machine.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'
import { packagesFolder } from './made-packages.ts'

const address = 'https://intranet.harbourdental.example/rolebook'

test.each([
  ['an address is missing', (key: string) => ['--crx-key', key], 'wrong.pem', '--crx-key needs --from as well'],
  [
    'the address is not secure',
    () => ['--from', 'http://intranet.example/'],
    '',
    'no address that begins with https://',
  ],
  [
    'there is no key',
    (key: string) => ['--from', address, '--crx-key', key],
    'gone.pem',
    'gone.pem: there is no key to be read.',
  ],
  [
    'it is no key',
    (key: string) => ['--from', address, '--crx-key', key],
    'wrong.pem',
    'wrong.pem: this is no private key',
  ],
  [
    'it is another kind of key',
    (key: string) => ['--from', address, '--crx-key', key],
    'other.pem',
    'other.pem: this is no RSA key',
  ],
  [
    'it is only the public part',
    (key: string) => ['--from', address, '--crx-key', key],
    'public.pem',
    'public.pem: this is no private key',
  ],
  [
    'it is under a passphrase',
    (key: string) => ['--from', address, '--crx-key', key],
    'locked.pem',
    'locked.pem: the key is under a passphrase',
  ],
])('pnpm package says where %s, and touches nothing', async (_, options, key, sentence) => {
  const folder = makeTemporaryFolder('crx-keys')
  onTestFinished(() => removeFolder(folder))
  writeKeys(folder)
  const before = stateOf(packagesFolder)
  const { code, output } = await runCommand(['node', 'test/package.ts', ...options(join(folder, key))])
  expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining(sentence) })
  expect(output).not.toMatch(/^\s+at /m)
  expect(stateOf(packagesFolder)).toEqual(before)
  expect(readdirSync(folder)).not.toContain('gone.pem')
})

/** A view of the disk that only one command has, with another disk mounted where the packages are made. */
const ownView = ['unshare', ...(process.getuid?.() === 0 ? [] : ['--map-root-user']), '--mount', 'sh', '-c']

async function requireOwnView(): Promise<void> {
  const [program = '', ...options] = ownView
  if (spawnSync(program, [...options, 'mount -t tmpfs none /mnt']).status === 0) return
  throw new HostMissing('A disk that is full needs Linux, and the right to mount one.')
}

await describeInHost('on a disk of its own', requireOwnView, () => {
  test.each([
    ['the disk gets full half-way', 'size=1m', 'The disk is full: make room and try again.'],
    ['nothing may be written', 'ro', 'Nothing may be written there: check the permissions and try again.'],
  ])('pnpm package says that %s, and leaves all packages as they were', async (_, disk, sentence) => {
    mkdirSync(join(repositoryRoot, '.cache'), { recursive: true })
    const before = stateOf(packagesFolder)
    const inside = `mount -t tmpfs -o ${disk} none .cache && exec node test/package.ts`
    const { code, output } = await runCommand([...ownView, inside])
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining(sentence) })
    expect(output).not.toMatch(/^\s+at /m)
    expect(output.trim().split('\n').at(-1)).toBe(`${sentence} dist/ is as it was.`)
    expect(stateOf(packagesFolder)).toEqual(before)
  })
})

function writeKeys(folder: string): void {
  const write = (name: string, text: string | Buffer) => writeFileSync(join(folder, name), text)
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
  write('wrong.pem', 'not a key')
  write('other.pem', generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }))
  write('public.pem', rsa.publicKey.export({ type: 'spki', format: 'pem' }))
  const locked = { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' } as const
  write('locked.pem', rsa.privateKey.export(locked))
}

function stateOf(folder: string): unknown {
  return readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mtimeMs])
}
