import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  buildDirectory,
  type Directory,
  generateKey,
  generateReadingKey,
  keyIdOf,
  type MembersIndex,
  type PrivateKey,
  signKeysDocument,
  type Trust,
  writeJoinCode,
} from '@rolebook/directory'
import { parse, type Rolebook } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { repositoryRoot } from '../hosts/repository.ts'
import { type StaticServer, startStaticServer } from '../hosts/static-server.ts'
import { makeTemporaryFolder, removeFolder } from '../hosts/temporary-folder.ts'

/** An organisation whose directory is really signed and sealed, and lies on a server on this machine. */
export interface PublishedOrganisation {
  readonly server: StaticServer
  readonly trust: Trust
  readonly joinCode: string
  /** What its directories are signed with. */
  readonly signer: PrivateKey
  /** What administrators set to connect a browser with it. */
  readonly policy: { readonly addresses: readonly string[]; readonly organisation: string; readonly readingKey: string }
  /** Signs and puts on the server, under its address, the rolebook as it then is. Gives the bytes. */
  publish(publication: Publication): Promise<Uint8Array>
  /** Puts any bytes at all at the directory's address. */
  serve(bytes: Uint8Array | string): void
  stop(): Promise<void>
}

/** One issue of a directory. */
export interface Publication {
  readonly version: number
  /** The instant of issue, such as `2026-12-20T10:00Z`. */
  readonly at: string
  /** For how many days it is confirmed; 30 unless stated. */
  readonly life?: number
  /** The rolebook; the example's unless stated. */
  readonly rolebook?: Rolebook
  /** The directory before, so that what is new can be called so. */
  readonly before?: Directory
  /** Companies that staff of this organisation may choose. */
  readonly members?: MembersIndex
}

const path = '/rolebook/directory'

/** Publishes an example of `shared/examples`, with what is given beside it, with new keys, on a server of its own. */
export async function publishExample(
  first: Publication,
  example = 'harbour-dental-group',
  more: Rolebook = {},
): Promise<PublishedOrganisation> {
  const text = await readFile(join(repositoryRoot, 'shared', 'examples', `${example}.yaml`), 'utf8')
  const rolebook = { ...parse(text).rolebook, ...more }
  const [root, signer] = [await generateKey(), await generateKey()]
  const period = { from: Date.parse('2020-01-01'), until: Date.parse('2040-01-01') }
  const keysDocument = await signKeysDocument({ version: 1, threshold: 1, signing: [{ key: signer, ...period }] }, root)
  const readingKey = generateReadingKey()
  const folder = makeTemporaryFolder('directory')
  const server = await startStaticServer(folder)
  const trust = { address: server.url + path, organisation: await keyIdOf(root), readingKey }
  const organisation: PublishedOrganisation = {
    server,
    trust,
    joinCode: await writeJoinCode(trust),
    signer,
    policy: { addresses: [trust.address], organisation: trust.organisation, readingKey },
    async publish({ at, ...publication }) {
      const order = { rolebook, catalogue: structure, keysDocument, signing: [signer], readingKey, at: Date.parse(at) }
      const built = await buildDirectory({ ...order, ...publication })
      if ('refused' in built) throw new Error(`The directory was not made: ${JSON.stringify(built.refused)}`)
      server.replace(path, built.bytes)
      return built.bytes
    },
    serve: (bytes) => server.replace(path, bytes),
    async stop() {
      await server.stop()
      await removeFolder(folder)
    },
  }
  await organisation.publish(first)
  return organisation
}
