import { type Banner, bannerSentence, damagedSentence, refusalSentence, viewAt } from '@rolebook/directory'
import { settingSentence } from '@rolebook/fleet/settings'
import { type InOwnLanguages, type Instant, type OwnLanguage, visibleText, zoneOf } from '@rolebook/model'
import type { ChosenCompany } from '../membership/company.ts'
import type { Managed } from '../membership/records.ts'
import type { Snapshot } from '../membership/snapshot.ts'
import { troubleSentence } from '../membership/trouble.ts'

/*
 * What is said where something is wrong. Most openings of the panel need none of it, so it is loaded where it is needed.
 */

export { troubleSentence }

/** What must be known before any number is used, in the reader's language; nothing as long as all is confirmed. */
export function explainBanners({ kept, company, attempt }: Snapshot, now: Instant, language: OwnLanguage): string[] {
  const { banners = [], rolebook } = (kept && viewAt(kept, now)) ?? {}
  if (!rolebook) return []
  const say = (banner: Banner) => bannerSentence(banner, { language, at: now, zone: zoneOf(rolebook) })
  const said = banners.map(say)
  if (!company) return said
  if (company.state === 'shown') {
    // a company is trusted on its group's word, so doubts about the group are doubts about the company
    const doubts = viewAt(company.group, now)?.banners.filter(({ code }) => code === 'key-withdrawn') ?? []
    return [...said, ...doubts.map(say)]
  }
  const why = company.state === 'coming' && attempt?.trouble ? ` ${troubleSentence(attempt.trouble, language)}` : ''
  return [...said, companyMissing[company.state][language](visibleText(company.name ?? '')) + why]
}

/** Why there is no card, where there is a particular reason besides not having joined. */
export function explainNothing(snapshot: Snapshot, language: OwnLanguage): string | undefined {
  const { source, managed, attempt, damaged } = snapshot
  if (managed && !managed.connection) return explainPolicy(managed, language)
  if (!source) return undefined
  if (attempt?.trouble) return troubleSentence(attempt.trouble, language)
  const { name } = managed?.preferences ?? {}
  return damaged ? damagedSentence(language) : coming[language](name && visibleText(name))
}

/** Why what is shown is not the newest. An unreachable server is not a refusal: "checked" says enough. */
export function explainRefusal(
  { managed, attempt, kept, company }: Snapshot,
  language: OwnLanguage,
): string | undefined {
  if (managed && !managed.connection) return explainPolicy(managed, language)
  // it is saved in the same write as the directory that stays, so the two never disagree
  const refused = kept?.lastRefused ?? company?.group.lastRefused
  if (refused) return refusalSentence(refused.refusal.reason, language)
  return attempt?.trouble?.in === 'browser' ? troubleSentence(attempt.trouble, language) : undefined
}

const companyMissing: Readonly<
  Record<Exclude<ChosenCompany['state'], 'shown'>, InOwnLanguages<(name: string) => string>>
> = {
  gone: {
    en: () => 'Your group no longer names the company you chose. These are the contacts of the group.',
    de: () =>
      'Ihre Unternehmensgruppe führt die Gesellschaft, die Sie gewählt haben, nicht mehr auf. Dies sind die Kontakte der Gruppe.',
    fr: () => 'Votre groupe ne cite plus la société que vous aviez choisie. Voici les contacts du groupe.',
  },
  coming: {
    en: (name) => `The contacts of ${name} are not here yet. These are the contacts of the group.`,
    de: (name) => `Die Kontakte von ${name} sind noch nicht da. Dies sind die Kontakte der Gruppe.`,
    fr: (name) => `Les contacts de votre société (${name}) ne sont pas encore arrivés. Voici les contacts du groupe.`,
  },
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
