import type { ReleasePackages } from './release-packages.ts'

/** What a store needs to publish a version. */
export interface Delivery {
  readonly packages: ReleasePackages
  /** The keys and ids of the job, by the names of environment variables. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The address to ask: the store's own, or in a rehearsal that of its stand-in. */
  at(origin: string): string
  /** The stand-in's address in a rehearsal. */
  readonly standIn: string | undefined
  /** Waits until it makes sense to ask again for something that takes its time. */
  pause(): Promise<void>
  now(): Date
  /** Tells whoever reads the log what is being done. */
  say(line: string): void
}

/** A place where people find Rolebook. */
export interface Store {
  readonly title: string
  /** The environment variables that are required, each with where it comes from. */
  readonly needs: Readonly<Record<string, string>>
  /** Publishes what is not there yet, and says in a sentence what the store then has. Throws a `Refusal`. */
  publish(delivery: Delivery): Promise<string>
  /** Publishes nothing: finds out whether the keys open the store, and says what it has. Throws a `Refusal`. */
  tryKeys(delivery: Delivery): Promise<string>
}

/** How often a store is asked about something that takes time, before a person has to look. */
const mostQuestions = 120

/** Asks again and again until there is an answer; `undefined` when the store takes longer than anybody should wait. */
export async function waitFor<Found>(
  { pause }: Delivery,
  ask: () => Promise<Found | undefined>,
): Promise<Found | undefined> {
  for (let asked = 0; asked < mostQuestions; asked += 1) {
    const found = await ask()
    if (found !== undefined) return found
    await pause()
  }
  return undefined
}

/** A variable of the job that `needs` names, so it is there. */
export function settingOf({ environment }: Delivery, name: string): string {
  return environment[name] ?? ''
}
