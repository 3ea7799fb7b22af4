import type { Path } from '@rolebook/model'

/** Why a directory is not taken. Every code has its sentence in `sentences.ts`. */
export const refusalCodes = [
  // more than 4 MiB
  'too-large',
  // not written in the one way in which directories are written: damaged, or something else altogether
  'malformed',
  // the reading key does not open it: damaged, or sealed with another key
  'not-sealed-for-us',
  // written in a later format than this program knows
  'newer-format',
  // under another root key than the one that was joined
  'wrong-organisation',
  // a signature of another kind than ours, with a forbidden header, or that does not fit what it signs
  'bad-signature',
  // signed by a key that the organisation does not name, or not for that time
  'wrong-key',
  // signed by fewer keys than the organisation asks for
  'too-few-signatures',
  // its list of signing keys is older than one that was seen before
  'older-keys',
  // older than what is kept
  'older',
  // the number of what is kept, with something else in it
  'same-version-other-content',
  // newer than what is kept, but past its last day, while what is kept is not
  'expired-on-arrival',
  // well signed, but not content that this program understands
  'bad-content',
  // this platform cannot check Ed25519 signatures
  'platform-too-old',
] as const
export type RefusalCode = (typeof refusalCodes)[number]

export interface Refusal {
  readonly reason: RefusalCode
  /** Where in the content, for `bad-content`. */
  readonly path?: Path
}

/** Ends the reading of a directory. It never leaves this package: whoever reads gets a {@link Refusal}. */
export class Refused extends Error {
  readonly refusal: Refusal

  constructor(reason: RefusalCode, path?: Path) {
    super(reason)
    this.refusal = path ? { reason, path } : { reason }
  }
}

/** Runs a reading and turns its refusal into a value. Every other error is a fault of ours and goes on. */
export async function catchRefusal<T>(reading: () => Promise<T>): Promise<T | { readonly refused: Refusal }> {
  try {
    return await reading()
  } catch (error) {
    if (error instanceof Refused) return { refused: error.refusal }
    throw error
  }
}
