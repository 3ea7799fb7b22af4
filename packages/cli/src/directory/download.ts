import { type Belief, joinSentence, largestFile, readTrust } from '@rolebook/directory'
import type { OwnLanguage } from '@rolebook/model'
import { readAtMost } from '../files/read-at-most.ts'
import { type Terminal, Unusable } from '../terminal.ts'
import { publishTexts } from './publish-texts.ts'

/** In milliseconds. */
const patience = 10_000

/** Fetches a directory from its address, which has to be one that a browser would ask. Throws `Unusable`. */
export async function downloadDirectory(
  address: string,
  belief: Belief,
  { fetch }: Terminal,
  language: OwnLanguage,
): Promise<Uint8Array> {
  const texts = publishTexts[language]
  const read = readTrust({ address, ...belief })
  if ('problem' in read) throw new Unusable(`${address}: ${joinSentence(read.problem, language)}`)
  const signal = AbortSignal.timeout(patience)
  try {
    const response = await fetch(address, { cache: 'no-store', redirect: 'error', signal })
    if (!response.ok || !response.body) throw new Unusable(texts.notThere(address, response.status))
    return await readAtMost(largestFile, response.body)
  } catch (error) {
    if (error instanceof Unusable) throw error
    throw new Unusable(signal.aborted ? texts.tooSlow(address) : texts.unreachable(address))
  }
}
