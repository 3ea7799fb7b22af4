import type { Delivery, Store } from './delivery.ts'
import { Refusal } from './refusal.ts'
import { readPackages } from './release-packages.ts'
import { stores } from './stores/index.ts'

/** What should be handed over, and what the job has for that. */
export interface Order {
  /** The name of the store, as its job is called. */
  readonly store: string
  /** The folder of the packages. */
  readonly dist: string
  /** Publish nothing, and only try the keys. */
  readonly dryRun: boolean
  /** The address of a stand-in on this computer, in a rehearsal. */
  readonly standIn: string | undefined
  /** Keys and ids, by the names of environment variables. */
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly now: () => Date
  /** Tells whoever reads the log what is being done, and in the end what the store has, or why it has not. */
  readonly say: (line: string) => void
}

/** How long a store gets between two questions about the same thing, in milliseconds. */
const pauses = { ofStore: 5000, ofStandIn: 5 }

/**
 * Hands the packages to a store.
 * @returns the exit code: 0 when the store has them, 1 when not, 2 when there is no such store
 */
export async function handOver(order: Order): Promise<0 | 1 | 2> {
  const store = stores[order.store]
  if (store === undefined) {
    order.say(`There is no store “${order.store}”; stores: ${Object.keys(stores).join(', ')}.`)
    return 2
  }
  try {
    refuseOtherAddresses(order.standIn)
    refuseMissingKeys(store, order.environment)
    const delivery = deliveryOf(order)
    const outcome = order.dryRun ? await store.tryKeys(delivery) : await store.publish(delivery)
    order.say(`${store.title}: ${outcome}`)
    return 0
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { message, stands, remedy } = error
    order.say(`${store.title}: not published.\n${message}\nHow things stand: ${stands}\nWhat to do: ${remedy}`)
    return 1
  }
}

function deliveryOf({ dist, environment, standIn, now, say }: Order): Delivery {
  const pause = standIn === undefined ? pauses.ofStore : pauses.ofStandIn
  return {
    packages: readPackages(dist),
    environment,
    standIn,
    at: (origin) => standIn ?? origin,
    pause: () => new Promise((resolve) => setTimeout(resolve, pause)),
    now,
    say,
  }
}

/** Refuses any address but that of a stand-in on this computer, because keys are for the stores only. */
function refuseOtherAddresses(standIn: string | undefined): void {
  if (standIn === undefined || new URL(standIn).hostname === '127.0.0.1') return
  throw new Refusal(
    `--at ${standIn} is not on this computer.`,
    'Nothing was sent.',
    'Leave --at away; it is for the rehearsal.',
  )
}

function refuseMissingKeys({ needs }: Store, environment: Order['environment']): void {
  const missing = Object.entries(needs).filter(([key]) => (environment[key] ?? '') === '')
  if (missing.length === 0) return
  const list = missing.map(([key, where]) => `${key} (${where})`).join('; ')
  throw new Refusal(
    `Missing: ${list}.`,
    'Nothing was sent.',
    'Set up the environment of this job as docs/releasing.md says.',
  )
}
