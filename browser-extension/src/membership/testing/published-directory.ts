import {
  buildDirectory,
  type Fetched,
  generateKey,
  generateReadingKey,
  keyIdOf,
  signKeysDocument,
  type Trust,
  writeJoinCode,
} from '@rolebook/directory'
import type { Connection } from '@rolebook/fleet/settings'
import { parse } from '@rolebook/model'

/** The instant at which the tests stand. */
export const now = Date.parse('2026-11-23T10:00Z')

/** An organisation with real keys, whose directory a test fetches without any network. */
export interface PublishedDirectory {
  readonly trust: Trust
  readonly joinCode: string
  readonly name: string
  /** The same as administrators write it. */
  readonly policy: Connection
  /** Signs and seals a version, issued an hour before the tests' instant, with whoever belongs to it. */
  sign(version: number, members?: readonly PublishedDirectory[]): Promise<Uint8Array>
}

/** Founds an organisation of that name, at an address of its own, with so many people on whom nothing rests. */
export async function foundOrganisation(name: string, crowd = 0): Promise<PublishedDirectory> {
  const people = Array.from({ length: crowd }, (_, index) => `  p${index}: { name: Person ${index} }\n`)
  const { rolebook } = parse(`rolebook: 1
organisation: { name: ${name}, timezone: Europe/London, languages: [en], default-contact: desk }
contact-points: { desk: { name: Front desk, phone: +44 20 7946 0020, hours: always } }
${crowd === 0 ? '' : `people:\n${people.join('')}`}`)
  const [root, signer] = [await generateKey(), await generateKey()]
  const period = { from: Date.parse('2020-01-01'), until: Date.parse('2040-01-01') }
  const keysDocument = await signKeysDocument({ version: 1, threshold: 1, signing: [{ key: signer, ...period }] }, root)
  const readingKey = generateReadingKey()
  const address = `https://${name.toLowerCase()}.example/directory`
  const trust = { address, organisation: await keyIdOf(root), readingKey }
  return {
    name,
    trust,
    joinCode: await writeJoinCode(trust),
    policy: { addresses: [address], organisation: trust.organisation, readingKey },
    async sign(version, companies = []) {
      const members = new Map(companies.map((company) => [company.name.toLowerCase(), company]))
      const order = { rolebook, catalogue: { situations: [] }, keysDocument, signing: [signer], readingKey }
      const built = await buildDirectory({ ...order, version, members, at: now - 3_600_000 })
      if ('refused' in built) throw new Error(JSON.stringify(built.refused))
      return built.bytes
    },
  }
}

/** A web of a few addresses: what lies at each, and how often it was asked for. */
export interface SmallWeb {
  readonly asked: string[]
  put(address: string, bytes: Uint8Array): void
  fetch(address: string): Promise<Fetched>
}

export function createSmallWeb(): SmallWeb {
  const files = new Map<string, Uint8Array>()
  const asked: string[] = []
  return {
    asked,
    put: (address, bytes) => void files.set(address, bytes),
    async fetch(address) {
      asked.push(address)
      const bytes = files.get(address)
      return bytes ? { bytes } : { problem: 'unreachable' }
    },
  }
}
