import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nothingChanged, Refusal } from './refusal.ts'

/** The id of our add-on in Firefox, from the file that all channels share. */
export function readAddOnId(): string {
  const file = join(import.meta.dirname, '..', '..', 'packages', 'fleet', 'channels.json')
  const { firefox } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly firefox: { readonly store: { readonly id: string } }
  }
  return firefox.store.id
}

/**
 * Whether an id is only an example, in a domain that belongs to nobody. An add-on keeps for ever the id under which it
 * was published.
 */
export function isExampleId(id: string): boolean {
  return id.endsWith('.example')
}

/** Says what is wrong with such an id, and what to do first. */
export function sayExampleId(id: string): string {
  return `Firefox would know the add-on by the id ${id} for ever, and that is an example: nobody has settled the real one.`
}

/** What to do about it. */
export const settleFirst = 'Settle it as docs/releasing.md says under “Names that stay”, and then release.'

/**
 * Makes sure that the add-on handed over is the one that was built, under an id that was settled. A rehearsal before a
 * stand-in may have the example.
 * @throws Refusal
 */
export function refuseOtherAddOn(wanted: string, built: string, isRehearsal: boolean): void {
  if (wanted !== built) {
    throw new Refusal(
      `AMO_ADD_ON_ID is ${wanted}, and the packages are built for ${built}.`,
      nothingChanged,
      'Write into AMO_ADD_ON_ID what packages/fleet/channels.json says.',
    )
  }
  if (isExampleId(built) && !isRehearsal) throw new Refusal(sayExampleId(built), nothingChanged, settleFirst)
}
