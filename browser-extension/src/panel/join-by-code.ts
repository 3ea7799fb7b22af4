import type { OwnLanguage } from '@rolebook/model'
import type { JoinResult } from '@rolebook/panel'
import { askBackground } from '../host/messages.ts'
import type { JoinAnswer } from '../membership/membership.ts'

/** Has the background join, and says in words how that went. */
export async function joinByCode(code: string, language: OwnLanguage): Promise<JoinResult> {
  return inWords(await askBackground('join', code), language)
}

/** Has the background read a company of the joined group, or without one the group itself, and says how that went. */
export async function chooseCompany(organisation: string | undefined, language: OwnLanguage): Promise<JoinResult> {
  return inWords(await askBackground('choose', organisation ?? ''), language)
}

async function inWords(answer: JoinAnswer, language: OwnLanguage): Promise<JoinResult> {
  if (answer.joined) return answer
  const { troubleSentence } = await import('./explanations.ts')
  return { joined: false, sentence: troubleSentence(answer.trouble, language) }
}
