import { bannerSentence, damagedSentence, joinSentence, refusalSentence, viewAt } from '@rolebook/directory'
import { type InOwnLanguages, type Instant, type OwnLanguage, zoneOf } from '@rolebook/model'
import type { PanelState } from '@rolebook/panel'
import type { Snapshot } from '../membership/snapshot.ts'
import { troubleSentence } from '../membership/trouble.ts'

/** What the panel shows of what is kept, at an instant. Only a directory that was verified becomes a card. */
export function panelStateAt(snapshot: Snapshot, now: Instant, language: OwnLanguage): PanelState {
  const { source, managed, kept } = snapshot
  const view = kept && viewAt(kept, now)
  if (!source || !view) {
    const notice = explainNothing(snapshot, language)
    return { kind: 'not-joined', mayJoin: managed === undefined, ...(notice !== undefined && { notice }) }
  }
  const { rolebook, banners, issued, expires, checked } = view
  const refusal = explainRefusal(snapshot, language)
  return {
    kind: 'joined',
    rolebook,
    notices: banners.map((banner) => bannerSentence(banner, { language, at: now, zone: zoneOf(rolebook) })),
    issuedAt: issued,
    expiresAt: expires,
    checkedAt: checked,
    trust: source.by,
    ...(refusal !== undefined && { refusal }),
  }
}

/** Why there is no card, where there is more to say than that nobody was joined. */
function explainNothing({ source, managed, attempt, damaged }: Snapshot, language: OwnLanguage): string | undefined {
  if (managed?.problem) return policyProblem[language](joinSentence(managed.problem, language))
  if (!source) return undefined
  if (attempt?.trouble) return troubleSentence(attempt.trouble, language)
  return damaged ? damagedSentence(language) : coming[language]
}

/** Why what is shown is not the newest. That the server could not be reached is no refusal: "checked" says enough. */
function explainRefusal({ managed, attempt, kept }: Snapshot, language: OwnLanguage): string | undefined {
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
