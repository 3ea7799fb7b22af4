import type { Asked } from '@rolebook/language-service'
import type { RolebookDocument } from '@rolebook/model'
import { nowOf, type Session } from './session.ts'

/** What the language service is asked about a file: the rolebook it belongs to, and all that counts for the answer. */
export interface Asking {
  readonly document: RolebookDocument
  readonly asked: Asked
}

/** Makes a file ready to be asked about, as it stands now; `undefined` where it is no rolebook, nor part of one. */
export async function askAbout(session: Session, uri: string): Promise<Asking | undefined> {
  const { files, configurations, service } = session
  const rolebook = await files.around(uri)
  if (!rolebook) return undefined
  const main = rolebook.files[0]?.uri ?? uri
  const set = await configurations.beside(main)
  const configuration = await service.configurationOf(rolebook.document, set.configuration, () => files.isMember(main))
  return { document: rolebook.document, asked: { uri, now: nowOf(session), files: rolebook.files, configuration } }
}
