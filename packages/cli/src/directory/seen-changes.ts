import { digestChanges, type WayChange } from '@rolebook/directory'
import type { OwnLanguage } from '@rolebook/model'
import { isAgreed } from '../agree.ts'
import { createPaint, shown, type Terminal, Unusable } from '../terminal.ts'
import { publishTexts } from './publish-texts.ts'
import type { Before } from './published-before.ts'

/**
 * Prints every number, address and link that would change, and gives whether somebody has seen that list: by its digest,
 * or asked on the spot. Where nothing changes there is nothing to be seen. Throws `Unusable` for the digest of another
 * list.
 */
export async function areChangesSeen(
  changes: readonly WayChange[],
  before: Before | undefined,
  changesSeen: string | undefined,
  terminal: Terminal,
  language: OwnLanguage,
): Promise<boolean> {
  const texts = publishTexts[language]
  const paint = createPaint(terminal)
  const since = before && { name: before.name, version: before.directory.version }
  if (changes.length === 0) {
    if (since) terminal.write(`${shown(texts.nothingChanges(since.name, since.version))}\n`)
    return true
  }
  const heading = since ? texts.changes(changes.length, since.name, since.version) : texts.allNew(changes.length)
  terminal.write(`${paint('bold', shown(heading))}\n`)
  for (const { place, before: was, after } of changes) {
    terminal.write(`  ${paint('bold', shown(place))}  ${shown(texts.change(was, after))}\n`)
  }
  const digest = await digestChanges(changes)
  terminal.write(`${texts.digest(digest)}\n`)
  if (changesSeen !== undefined) {
    if (changesSeen === digest) return true
    throw new Unusable(texts.otherChanges(changesSeen, digest))
  }
  if (!terminal.ask) {
    terminal.warn(`${texts.nobodyToAsk(digest)}\n`)
    return false
  }
  if (await isAgreed(texts.areTheyRight, terminal.ask)) return true
  terminal.warn(`${texts.notAgreed}\n`)
  return false
}
