import { parse, type Rolebook } from '@rolebook/model'
import type { Directory } from '../directory.ts'
import { generateKey, generateReadingKey, keyIdOf, type PrivateKey } from '../keys/keys.ts'
import { signKeysDocument } from '../keys/keys-document.ts'
import type { MembersIndex } from '../projection/members-index.ts'
import type { Audience } from '../projection/visibility.ts'
import { type BuildRefusal, buildDirectory, signDirectory } from '../signing/build.ts'
import { seal, unseal } from '../signing/seal.ts'
import type { Trust } from '../verifying/verify.ts'

/** The instant at which the tests stand. */
export const now = Date.parse('2026-11-23T10:00Z')
export const day = 86_400_000

/** A rolebook small enough to be read beside its test. */
export const smallRolebook: Rolebook = parse(`rolebook: 1
catalogue: 1
organisation: { name: Quayside Vets, timezone: Europe/London, languages: [en], default-contact: { order: [desk, project-lead] } }
people:
  ada: { name: Ada Quill, email: ada@quayside.example, phone: +44 20 7946 0021, private-phone: +44 7700 900321 }
contact-points:
  desk: { name: Front desk, phone: +44 20 7946 0020, hours: always }
roles:
  project-lead: { held-by: [{ who: ada, competence: Silent partner course }] }
`).rolebook

/** What a test specifies about a directory; everything else has ordinary values. */
interface Publication {
  readonly version?: number
  readonly at?: number
  readonly life?: number
  readonly rolebook?: Rolebook
  readonly before?: Directory
  readonly keysDocument?: string
  readonly signing?: readonly PrivateKey[]
  readonly readingKey?: string
  readonly visibility?: Audience
  readonly members?: MembersIndex
}

/** An organisation with real keys that publishes whatever a test asks for, sound or not. */
export interface Publisher {
  readonly root: PrivateKey
  readonly signer: PrivateKey
  readonly readingKey: string
  readonly trust: Trust
  /** Keys document 1, which names `signer`. */
  readonly keysDocument: string
  /** A keys document that names these keys, good for years. */
  nameKeys(version: number, keys: readonly PrivateKey[], threshold?: 1 | 2): Promise<string>
  /** The bytes of a sound directory. Throws where the builder refuses. */
  publish(publication?: Publication): Promise<Uint8Array>
  /** The draft of a directory, before it is signed. */
  draft(publication?: Publication): Promise<string>
  /** Signs a draft that a test has tampered with. */
  signDraft(draft: string): Promise<Uint8Array | BuildRefusal>
  /** Seals any text, as everybody who has the reading key can. */
  sealText(text: string): Promise<Uint8Array>
  /** The content of a file, as everybody who has the reading key can see it. */
  unsealText(bytes: Uint8Array): Promise<string>
}

/** Founds an organisation with new keys. */
export async function foundPublisher(): Promise<Publisher> {
  const [root, signer] = [await generateKey(), await generateKey()]
  const readingKey = generateReadingKey()
  const trust = { address: 'https://cdn.example/directory', organisation: await keyIdOf(root), readingKey }
  const nameKeys = (version: number, keys: readonly PrivateKey[], threshold: 1 | 2 = 1) => {
    const period = { from: now - 3650 * day, until: now + 3650 * day }
    return signKeysDocument({ version, threshold, signing: keys.map((key) => ({ key, ...period })) }, root)
  }
  const keysDocument = await nameKeys(1, [signer])
  const build = async (publication: Publication = {}) => {
    const usual = { rolebook: smallRolebook, catalogue: { situations: [] }, keysDocument, version: 1, at: now }
    const built = await buildDirectory({ ...usual, signing: [signer], readingKey, ...publication })
    if ('refused' in built) throw new Error(JSON.stringify(built.refused))
    return built
  }
  const sealText = async (text: string) => new TextEncoder().encode(await seal(text, readingKey))
  return {
    root,
    signer,
    readingKey,
    trust,
    keysDocument,
    nameKeys,
    publish: async (publication) => (await build(publication)).bytes,
    draft: async (publication) => (await build(publication)).draft,
    signDraft: async (draft) => {
      const signed = await signDirectory({ draft, keysDocument, signing: [signer], readingKey })
      return 'refused' in signed ? signed.refused : signed.bytes
    },
    sealText,
    unsealText: (bytes) => unseal(new TextDecoder().decode(bytes), readingKey),
  }
}
