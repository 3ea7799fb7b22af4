import { type Desk, entryAt, type LocatedRolebook } from '@rolebook/language-service'
import type { Catalogue, OwnLanguage } from '@rolebook/model'
import * as vscode from 'vscode'
import type { Clock } from '../clock.ts'
import type { ConfigurationFiles } from '../configuration-files.ts'
import type { OpenRolebooks } from '../open-rolebooks.ts'
import type { RolebookFiles } from '../rolebook-files.ts'

export interface ActiveRolebookParts {
  readonly rolebooks: OpenRolebooks
  readonly files: RolebookFiles
  readonly configurations: ConfigurationFiles
  readonly clock: Clock
  readonly catalogue: Catalogue
  readonly language: OwnLanguage
}

/** The rolebook that commands work on: the one in the editor, or the one whose part is in the editor. */
export class ActiveRolebook {
  readonly #parts: ActiveRolebookParts

  constructor(parts: ActiveRolebookParts) {
    this.#parts = parts
  }

  /** Its current state; `undefined` where the editor shows none. */
  async read(): Promise<LocatedRolebook | undefined> {
    const file = this.#file()
    return file && (await this.#parts.files.of(file))[0]
  }

  /** What a dialogue needs to know. */
  async desk(): Promise<Desk | undefined> {
    const { catalogue, language, clock, configurations } = this.#parts
    const rolebook = await this.read()
    if (!rolebook) return undefined
    const configuration = await configurations.of(rolebook)
    return { rolebook, catalogue, language, now: clock.now(), configuration }
  }

  /** The person or contact point at the cursor. */
  atCursor({ rolebook }: Desk): ReturnType<typeof entryAt> {
    const editor = vscode.window.activeTextEditor
    return editor ? entryAt(rolebook, editor.document.uri.toString(), editor.selection.active) : {}
  }

  #file(): vscode.TextDocument | undefined {
    const file = vscode.window.activeTextEditor?.document
    const { rolebooks } = this.#parts
    return file && (rolebooks.read(file) || rolebooks.isPart(file)) ? file : undefined
  }
}
