import { type Belief, type Directory, type KeysDocument, openDirectory, refusalSentence } from '@rolebook/directory'
import {
  type Catalogue,
  clockOf,
  createRoleModel,
  dateInWords,
  type Instant,
  type LocalText,
  type OwnLanguage,
  textIn,
  zoneOf,
} from '@rolebook/model'
import { staleContacts } from '@rolebook/rules'
import { addressTexts } from './address-texts.ts'
import type { Remark } from './remark.ts'

const day = 86_400_000
/** In days: enough time to sign a new directory, or to list another key, without haste. */
const notice = { directory: 7, key: 30 } as const
/** How wrong a clock may be before a browser says so, in milliseconds. */
const clockError = 10 * 60_000

/** Opens the file as a browser that has joined would, and says how it stands. */
export async function judgeDirectory(
  bytes: Uint8Array,
  belief: Belief,
  now: Instant,
  catalogue: Catalogue,
  language: OwnLanguage,
): Promise<readonly Remark[]> {
  const texts = addressTexts[language]
  const opening = await openDirectory(bytes, belief, undefined, now)
  if (opening.outcome === 'refused') {
    const { reason } = opening.refusal
    return [{ about: 'opens', level: 'wrong', message: `${refusalSentence(reason, language)} (${reason})` }]
  }
  const { directory, kept } = opening
  return [
    { about: 'opens', level: 'good', message: texts.opens(directory.version, kept.keys.version) },
    judgeIssued(directory, now, language),
    judgeEnd(directory, now, language),
    ...judgeKeys(directory, kept.keys, now, language),
    ...judgeContacts(directory, now, catalogue, language),
  ]
}

function judgeIssued({ issued }: Directory, now: Instant, language: OwnLanguage): Remark {
  const texts = addressTexts[language]
  if (issued > now + clockError) return { about: 'issued', level: 'wrong', message: texts.issuedAhead(instant(issued)) }
  return { about: 'issued', level: 'good', message: texts.issued(instant(issued), daysFrom(issued, now)) }
}

function judgeEnd(directory: Directory, now: Instant, language: OwnLanguage): Remark {
  const texts = addressTexts[language]
  const until = instant(directory.expires)
  if (directory.hasExpired(now)) return { about: 'holds', level: 'wrong', message: texts.isOver(until) }
  const days = daysFrom(now, directory.expires)
  return days < notice.directory
    ? { about: 'holds', level: 'doubtful', message: texts.soonOver(until, days) }
    : { about: 'holds', level: 'good', message: texts.holds(until, days) }
}

function judgeKeys(
  { signers }: Directory,
  { threshold, signing }: KeysDocument,
  now: Instant,
  language: OwnLanguage,
): readonly Remark[] {
  const texts = addressTexts[language]
  // only keys that can sign the next one; a list may also name expired keys
  const usable = [...signing.values()].filter(({ until }) => until > now)
  const lasting = usable.filter(({ until }) => daysFrom(now, until) >= notice.key)
  const message = texts.signedBy(signers.length, threshold, usable.length)
  if (lasting.length >= threshold) return [{ about: 'keys', level: 'good', message }]
  const last = [...usable].sort((one, other) => other.until - one.until)[threshold - 1]
  return [{ about: 'keys', level: 'doubtful', message: texts.keysEnd(last ? instant(last.until) : undefined) }]
}

function judgeContacts(
  directory: Directory,
  now: Instant,
  catalogue: Catalogue,
  language: OwnLanguage,
): readonly Remark[] {
  const model = createRoleModel(directory.rolebookAt(now), catalogue)
  const stale = staleContacts(model, (of) => clockOf(zoneOf(model.rolebook, of)).wallClockAt(now).date)
  return stale.map(({ id, tried, days, limit }) => {
    const name = nameOf(model.rolebook.contactPoints?.get(id)?.name, language) ?? id
    const message = addressTexts[language].stale(name, dateInWords(tried, language), days, limit)
    return { about: 'contact', level: 'doubtful', message }
  })
}

function nameOf(name: string | LocalText | undefined, language: OwnLanguage): string | undefined {
  return typeof name === 'object' ? textIn(name, language) : name
}

function daysFrom(from: Instant, until: Instant): number {
  return Math.floor((until - from) / day)
}

function instant(value: Instant): string {
  return new Date(value).toISOString()
}
