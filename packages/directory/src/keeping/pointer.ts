import type { Instant } from '@rolebook/model'
import { hasExactly, type Json, readCanonicalJson } from '../canonical.ts'
import { isWritable, readInstantExactly, writeInstant } from '../format.ts'
import { isReadingKey } from '../keys/keys.ts'
import { type RefusalCode, refusalCodes } from '../refusal.ts'
import type { Kept } from '../verifying/verify.ts'

/** What the pointer says: the names of the texts, and what is not worth a text of its own. */
export interface Pointer {
  readonly keys: string
  readonly file: string | null
  /** The second line of the file: the people whom no answer needs. */
  readonly others: string | null
  /** What opens the file. */
  readonly readingKey: string | null
  readonly checked: Instant | undefined
  readonly lastRefused: Kept['lastRefused']
}

/** Writes the pointer to texts that are kept: the list of keys, then the lines of the file. */
export function writePointer({ current, checked, lastRefused }: Kept, texts: ReadonlyMap<string, string>): string {
  const [keys, file = null, others = null] = [...texts.keys()]
  // a time that cannot be written is no reason to lose a card
  const isKnown = (at: Instant | undefined): at is Instant => at !== undefined && isWritable(at)
  return JSON.stringify({
    keys,
    file,
    others,
    readingKey: current?.readingKey ?? null,
    checked: isKnown(checked) ? writeInstant(checked) : null,
    lastRefused:
      lastRefused && isKnown(lastRefused.at) ? [lastRefused.refusal.reason, writeInstant(lastRefused.at)] : null,
  })
}

/** Reads what {@link writePointer} wrote; `undefined` for anything else. */
export function readPointer(text: string): Pointer | undefined {
  const json = readCanonicalJson(text)
  if (!hasExactly(json, 'keys', 'file', 'others', 'readingKey', 'checked', 'lastRefused')) return undefined
  const { keys, file, others, readingKey, checked, lastRefused } = json
  if (typeof keys !== 'string' || (file !== null && typeof file !== 'string')) return undefined
  if (others !== null && typeof others !== 'string') return undefined
  if (readingKey !== null && !isReadingKey(readingKey)) return undefined
  return { keys, file, others, readingKey, checked: readWhen(checked), lastRefused: readLastRefused(lastRefused) }
}

function readLastRefused(json: Json): Kept['lastRefused'] {
  if (!Array.isArray(json)) return undefined
  const [code, at] = json as readonly Json[]
  const reason = refusalCodes.find((known): known is RefusalCode => known === code)
  const when = readWhen(at)
  return reason && when !== undefined ? { refusal: { reason }, at: when } : undefined
}

function readWhen(json: Json | undefined): Instant | undefined {
  try {
    return readInstantExactly(json)
  } catch {
    return undefined
  }
}
