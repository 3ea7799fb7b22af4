/*
 * node release/publish.ts <store>: hands the packages in dist/ to one store, as they are, and says what it has then. What is
 * there already is not published again, so after a failure it is simply run again.
 * --dry-run publishes nothing, and finds out whether the keys open the store; --dist names another folder; --at a stand-in on
 * this computer, for the rehearsal.
 */
import { parseArgs } from 'node:util'
import { type Delivery, Refusal, readPackages, type Store, stores } from './src/index.ts'

/** How long a store gets between two questions about the same thing. */
const pauseOf = { store: 5000, standIn: 5 }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dist: { type: 'string', default: 'dist' },
    at: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
})

const [name = ''] = positionals
const store = stores[name]
if (store === undefined) {
  console.error(
    `node release/publish.ts <store> [--dry-run] [--dist folder]; stores: ${Object.keys(stores).join(', ')}`,
  )
  process.exitCode = 2
} else {
  await hand(store).catch((error: unknown) => {
    console.error(error instanceof Refusal ? explain(store, error) : error)
    process.exitCode = 1
  })
}

async function hand(to: Store): Promise<void> {
  refuseOtherAddresses(values.at)
  refuseMissingKeys(to)
  const delivery = deliveryOf()
  const outcome = values['dry-run'] ? await to.tryKeys(delivery) : await to.publish(delivery)
  console.log(`${to.title}: ${outcome}`)
}

function deliveryOf(): Delivery {
  return {
    packages: readPackages(values.dist),
    environment: process.env,
    standIn: values.at,
    at: (origin) => values.at ?? origin,
    pause: () =>
      new Promise((resolve) => setTimeout(resolve, values.at === undefined ? pauseOf.store : pauseOf.standIn)),
    now: () => new Date(),
    say: (line) => console.log(line),
  }
}

function explain({ title }: Store, { message, stands, remedy }: Refusal): string {
  return `${title}: not published.\n${message}\nHow things stand: ${stands}\nWhat to do: ${remedy}`
}

/** Keys are for the stores, and for nobody whose address somebody put here. */
function refuseOtherAddresses(address: string | undefined): void {
  if (address === undefined || new URL(address).hostname === '127.0.0.1') return
  throw new Refusal(
    `--at ${address} is not on this computer.`,
    'Nothing was sent.',
    'Leave --at away; it is for the rehearsal.',
  )
}

function refuseMissingKeys(to: Store): void {
  const missing = Object.entries(to.needs).filter(([key]) => (process.env[key] ?? '') === '')
  if (missing.length === 0) return
  const list = missing.map(([key, where]) => `${key} (${where})`).join('; ')
  throw new Refusal(
    `Missing: ${list}.`,
    'Nothing was sent.',
    'Set up the environment of this job as docs/releasing.md says.',
  )
}
