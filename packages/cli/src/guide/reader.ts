import { join } from 'node:path'
import { type Belief, createKeeper, createMemoryStore, viewAt } from '@rolebook/directory'
import { readBelief } from '../directory/key-folder.ts'
import type { Desk } from '../testing.ts'

/** What somebody sees in the panel of a browser that joined. */
export interface Seen {
  /** The number of the security desk, by which the tests tell directories apart. */
  readonly desk: string | undefined
  /** The number of a person. */
  readonly person: string | undefined
  readonly banners: readonly string[]
  /** Whether “New number” stands beside the desk’s. */
  readonly isNew: boolean
}

/** A browser that joined. It keeps what it received by the very code of the extension, and asks one address after the other. */
export interface Reader {
  /** Fetches and judges: what became of it, or why nothing came. */
  look(now: number): Promise<string>
  sees(now: number): Promise<Seen | undefined>
  /** Follows a policy that names other addresses, or another reading key of the same organisation. */
  follow(policy: { readonly addresses?: readonly string[]; readonly belief?: Belief }): void
  /** Forgets everything, as when the extension goes. */
  forget(): Promise<void>
}

/** What browsers believe by the policies made of a folder of keys. */
export function beliefOf(desk: Desk, keys = 'keys'): Belief {
  return readBelief(join(desk.folder, keys), 'en')
}

/** Opens a browser that joined at an address. Files lie on the desk, below `srv/` and the name of the server. */
export function openReader(desk: Desk, address: string, trusted: Belief = beliefOf(desk)): Reader {
  const store = createMemoryStore()
  let [belief, addresses] = [trusted, [address] as readonly string[]]
  const fetched = (path: string) => {
    try {
      return new TextEncoder().encode(desk.read(`srv/${path}`))
    } catch {
      return undefined
    }
  }
  return {
    async look(now) {
      let outcome = 'unreachable'
      for (const path of addresses) {
        const bytes = fetched(path)
        if (!bytes) continue
        const opening = await createKeeper(store, belief).receive(bytes, now)
        outcome = opening.outcome === 'refused' ? opening.refusal.reason : opening.outcome
        if (opening.outcome !== 'refused') break
      }
      return outcome
    },
    async sees(now) {
      const { kept } = await createKeeper(store, belief).load()
      const view = kept && viewAt(kept, now)
      if (!view) return undefined
      const { contactPoints, people } = view.rolebook
      return {
        desk: contactPoints?.get('security-desk')?.phone,
        person: people?.get('amara')?.phone,
        banners: view.banners.map(({ code }) => code),
        isNew: [...view.changedSince.keys()].includes('contact-points.security-desk.phone'),
      }
    },
    follow(policy) {
      belief = policy.belief ?? belief
      addresses = policy.addresses ?? addresses
    },
    forget: () => createKeeper(store, belief).forget(),
  }
}
