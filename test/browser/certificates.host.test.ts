import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { runCommand } from '../command.ts'
import type { Validity } from '../hosts/certificate.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { startSecureServer } from '../hosts/secure-server.ts'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'

/* What rolebook directory check says of real servers with real certificates, thrown away afterwards. */

/** Checks a server whose certificate is valid between these days, trusting either its signer or nobody. */
async function check(validity: Validity, { isTrusted = true, at = '2026-11-23T10:00Z' } = {}): Promise<string> {
  const server = await startSecureServer(new Map([['/rolebook/directory', 'anything']]), validity)
  onTestFinished(() => server.stop())
  const folder = makeTemporaryFolder('certificates')
  onTestFinished(() => removeFolder(folder))
  const trusted = join(folder, 'trusted.pem')
  writeFileSync(trusted, server.certificate)
  const commandLine = join(repositoryRoot, 'packages/cli/src/main.ts')
  const order = ['directory', 'check', `${server.origins[1]}/rolebook/directory`, '--at', at]
  const environment = isTrusted ? { NODE_EXTRA_CA_CERTS: trusted } : {}
  return (await runCommand([process.execPath, commandLine, ...order], environment, folder)).output
}

test('a certificate past its last day is named, and how long a good one still is', async () => {
  expect(await check(['200101000000Z', '210101000000Z'])).toContain(
    '✗ The certificate of the server is past its last day. Renew it',
  )
  expect(await check(['200101000000Z', '400101000000Z'])).toContain(
    '✓ Its certificate is good until 2040-01-01T00:00:00.000Z',
  )
  const soon = await check(['200101000000Z', '400101000000Z'], { at: '2039-12-25T00:00Z' })
  expect(soon).toContain('! Its certificate is good only until 2040-01-01T00:00:00.000Z, for another 7 days.')
})

test('a certificate that nobody vouches for is named as such', async () => {
  const unknown = await check(['200101000000Z', '400101000000Z'], { isTrusted: false })
  expect(unknown).toContain('✗ Nobody whom this computer trusts has signed the certificate of the server.')
})
