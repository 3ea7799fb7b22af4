import { bannerSentence, damagedSentence, type Kept, refusalSentence, viewAt } from '@rolebook/directory'
import { settingSentence } from '@rolebook/fleet/settings'
import { type InOwnLanguages, type Instant, type OwnLanguage, visibleText, zoneOf } from '@rolebook/model'
import type { Managed } from '../membership/records.ts'
import type { Snapshot } from '../membership/snapshot.ts'
import { troubleSentence } from '../membership/trouble.ts'

/*
 * What is said where something is wrong. Most openings of the panel need none of it, so it is loaded where it is needed.
 */

export { troubleSentence }

/** What must be known before any number is used, in the reader's language; nothing as long as all is confirmed. */
export function explainBanners(kept: Kept, now: Instant, language: OwnLanguage): string[] {
  const { banners = [], rolebook } = viewAt(kept, now) ?? {}
  if (!rolebook) return []
  return banners.map((banner) => bannerSentence(banner, { language, at: now, zone: zoneOf(rolebook) }))
}

/** Why there is no card, where there is more to say than that nobody was joined. */
export function explainNothing(snapshot: Snapshot, language: OwnLanguage): string | undefined {
  const { source, managed, attempt, damaged } = snapshot
  if (managed && !managed.connection) return explainPolicy(managed, language)
  if (!source) return undefined
  if (attempt?.trouble) return troubleSentence(attempt.trouble, language)
  const { name } = managed?.preferences ?? {}
  return damaged ? damagedSentence(language) : coming[language](name && visibleText(name))
}

/** Why what is shown is not the newest. That the server could not be reached is no refusal: "checked" says enough. */
export function explainRefusal({ managed, attempt, kept }: Snapshot, language: OwnLanguage): string | undefined {
  if (managed && !managed.connection) return explainPolicy(managed, language)
  // it stands in the same write as the directory that stays, so the two never disagree
  if (kept?.lastRefused) return refusalSentence(kept.lastRefused.refusal.reason, language)
  return attempt?.trouble?.in === 'browser' ? troubleSentence(attempt.trouble, language) : undefined
}

/** Why a policy connects nobody: the first thing that is wrong with it; the options page names them all. */
function explainPolicy({ problems }: Managed, language: OwnLanguage): string {
  const [problem] = problems
  return policyProblem[language](problem ? settingSentence(problem, language) : '').trim()
}

const coming: InOwnLanguages<(name: string | undefined) => string> = {
  en: (name = 'your organisation') =>
    `Your administrators have connected this browser with ${name}. Its contacts are on their way.`,
  de: (name = 'Ihrer Organisation') =>
    `Ihre Administration hat diesen Browser mit ${name} verbunden. Die Kontakte sind unterwegs.`,
  fr: (name = 'votre organisation') =>
    `Vos administrateurs ont relié ce navigateur à ${name}. Ses contacts sont en route.`,
}

const policyProblem: InOwnLanguages<(sentence: string) => string> = {
  en: (sentence) => `What your administrators have set for this browser cannot be used. ${sentence}`,
  de: (sentence) => `Was Ihre Administration für diesen Browser festgelegt hat, ist nicht brauchbar. ${sentence}`,
  fr: (sentence) => `Ce que vos administrateurs ont défini pour ce navigateur n’est pas utilisable. ${sentence}`,
}
