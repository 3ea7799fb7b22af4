import type { Terminal } from './terminal.ts'

/** Asks whether to go on. Anything but a yes in one of our languages is a no. */
export async function isAgreed(question: string, ask: NonNullable<Terminal['ask']>): Promise<boolean> {
  return /^\s*(?:y|yes|j|ja|o|oui)\s*$/i.test((await ask(`${question} `)) ?? '')
}
