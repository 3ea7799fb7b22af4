import type { Asked } from '@rolebook/language-service'
import type { RolebookDocument } from '@rolebook/model'
import { nowOf, type Session } from './session.ts'

/** Everything that the language service needs to answer about a file, first of all the rolebook it belongs to. */
export interface Asking {
  readonly document: RolebookDocument
  readonly asked: Asked
}

/**
 * Prepares a question about a file in its current state; `undefined` where it is neither a rolebook nor part of one.
 */
export async function askAbout(session: Session, uri: string): Promise<Asking | undefined> {
  const { files, configurations, service } = session
  const rolebook = await files.around(uri)
  if (!rolebook) return undefined
  const main = rolebook.files[0]?.uri ?? uri
  const set = await configurations.beside(main)
  const configuration = await service.configurationOf(rolebook.document, set.configuration, () => files.isMember(main))
  return { document: rolebook.document, asked: { uri, now: nowOf(session), files: rolebook.files, configuration } }
}
