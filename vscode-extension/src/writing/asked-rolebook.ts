import type { Asked, LanguageService, LocatedRolebook } from '@rolebook/language-service'
import type { RolebookDocument } from '@rolebook/model'
import type * as vscode from 'vscode'
import type { Clock } from '../clock.ts'
import type { ConfigurationFiles } from '../configuration-files.ts'
import type { RolebookFiles } from '../rolebook-files.ts'

/** What every provider needs. */
export interface WritingParts {
  readonly service: LanguageService
  readonly files: RolebookFiles
  readonly configurations: ConfigurationFiles
  readonly clock: Clock
}

/** The rolebook that a file belongs to, in the form in which the language service is asked about it. */
export interface AskedRolebook {
  readonly document: RolebookDocument
  readonly asked: Asked
  readonly members?: LocatedRolebook['members']
}

/**
 * Reads the rolebook around an open file as it stands now, unsaved changes in all its files included. `undefined` for
 * everything that is not a rolebook, and where the file was edited meanwhile, because places in another text would be
 * wrong.
 */
export async function askAbout(file: vscode.TextDocument, parts: WritingParts): Promise<AskedRolebook | undefined> {
  const { version } = file
  const found = await askWhileTyping(file, parts)
  return file.version === version ? found : undefined
}

/** Like `askAbout`, for callers that can use a rolebook that was edited meanwhile. */
export async function askWhileTyping(
  file: vscode.TextDocument,
  { files, configurations, clock }: WritingParts,
): Promise<AskedRolebook | undefined> {
  const rolebook = await files.around(file)
  if (!rolebook) return undefined
  const uri = file.uri.toString()
  const configuration = await configurations.of(rolebook)
  const { document, members } = rolebook
  return { document, members, asked: { uri, now: clock.now(), files: rolebook.files, configuration } }
}
