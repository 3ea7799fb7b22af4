import type { Instant, OwnLanguage } from '@rolebook/model'
import { addressTexts } from './address-texts.ts'
import type { Remark } from './remark.ts'

const day = 86_400_000
/** In days: enough time to renew it without haste. */
const notice = 14

/** Says how long the certificate of a server is good, where that is known. */
export function judgeCertificate(end: Instant | undefined, now: Instant, language: OwnLanguage): readonly Remark[] {
  if (end === undefined) return []
  const texts = addressTexts[language]
  const until = new Date(end).toISOString()
  if (end < now) return [{ about: 'certificate', level: 'wrong', message: texts.certificateOver(until) }]
  const days = Math.floor((end - now) / day)
  return days < notice
    ? [{ about: 'certificate', level: 'doubtful', message: texts.certificateEnds(until, days) }]
    : [{ about: 'certificate', level: 'good', message: texts.certificate(until, days) }]
}
