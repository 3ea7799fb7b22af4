import type { OwnLanguage } from '@rolebook/model'
import type { JoinResult } from '@rolebook/panel'
import { askBackground } from '../host/messages.ts'

/** Has the background join, and says in words how that went. */
export async function joinByCode(code: string, language: OwnLanguage): Promise<JoinResult> {
  const answer = await askBackground('join', code)
  if (answer.joined) return answer
  const { troubleSentence } = await import('./explanations.ts')
  return { joined: false, sentence: troubleSentence(answer.trouble, language) }
}
