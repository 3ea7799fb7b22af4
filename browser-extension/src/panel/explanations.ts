import { bannerSentence, damagedSentence, joinSentence, type Known, refusalSentence, viewAt } from '@rolebook/directory'
import { type InOwnLanguages, type Instant, type OwnLanguage, zoneOf } from '@rolebook/model'
import type { Snapshot } from '../membership/snapshot.ts'
import { troubleSentence } from '../membership/trouble.ts'

/*
 * What is said where something is wrong. Most openings of the panel need none of it, so it is loaded where it is needed.
 */

export { troubleSentence }

/** What must be known before any number is used, in the reader's language; nothing as long as all is confirmed. */
export function explainBanners(kept: Known, now: Instant, language: OwnLanguage): string[] {
  const { banners = [], rolebook } = viewAt(kept, now) ?? {}
  if (!rolebook) return []
  return banners.map((banner) => bannerSentence(banner, { language, at: now, zone: zoneOf(rolebook) }))
}

/** Why there is no card, where there is more to say than that nobody was joined. */
export function explainNothing(snapshot: Snapshot, language: OwnLanguage): string | undefined {
  const { source, managed, attempt, damaged } = snapshot
  if (managed?.problem) return policyProblem[language](joinSentence(managed.problem, language))
  if (!source) return undefined
  if (attempt?.trouble) return troubleSentence(attempt.trouble, language)
  return damaged ? damagedSentence(language) : coming[language]
}

/** Why what is shown is not the newest. That the server could not be reached is no refusal: "checked" says enough. */
export function explainRefusal({ managed, attempt, kept }: Snapshot, language: OwnLanguage): string | undefined {
  if (managed?.problem) return policyProblem[language](joinSentence(managed.problem, language))
  // it stands in the same write as the directory that stays, so the two never disagree
  if (kept?.lastRefused) return refusalSentence(kept.lastRefused.refusal.reason, language)
  return attempt?.trouble?.in === 'browser' ? troubleSentence(attempt.trouble, language) : undefined
}

const coming: InOwnLanguages<string> = {
  en: 'Your administrators have connected this browser with your organisation. Its contacts are on their way.',
  de: 'Ihre Administration hat diesen Browser mit Ihrer Organisation verbunden. Die Kontakte sind unterwegs.',
  fr: 'Vos administrateurs ont relié ce navigateur à votre organisation. Ses contacts sont en route.',
}

const policyProblem: InOwnLanguages<(sentence: string) => string> = {
  en: (sentence) => `What your administrators have set for this browser cannot be used. ${sentence}`,
  de: (sentence) => `Was Ihre Administration für diesen Browser festgelegt hat, ist nicht brauchbar. ${sentence}`,
  fr: (sentence) => `Ce que vos administrateurs ont défini pour ce navigateur n’est pas utilisable. ${sentence}`,
}
