import type { Rolebook } from '@rolebook/model'

/** The example organisation, from a file of its own that only those who ask for it load. */
export async function loadExample(): Promise<Rolebook> {
  return (await import('./generated/harbour-dental-group.ts')).harbourDentalGroup
}
