import type { Asked, LocatedRolebook } from '@rolebook/language-service'
import type { RolebookDocument } from '@rolebook/model'
import * as vscode from 'vscode'
import type { Clock } from './clock.ts'
import type { ConfigurationFiles } from './configuration-files.ts'
import type { RolebookFiles } from './rolebook-files.ts'
import type { YamlNeighbour } from './yaml-neighbour.ts'

export interface AskingParts {
  readonly files: RolebookFiles
  readonly configurations: ConfigurationFiles
  readonly clock: Clock
  readonly neighbour: YamlNeighbour
}

/** The rolebook to which a file belongs, and all that counts for an answer about it. */
export interface Asking {
  readonly document: RolebookDocument
  readonly asked: Asked
}

/** Makes files ready to be asked about: each with its rolebook, the settings beside that, and the time of day. */
export class AskingFiles {
  readonly #parts: AskingParts

  constructor(parts: AskingParts) {
    this.#parts = parts
  }

  /** `undefined` where a file is no rolebook nor part of one, or was edited meanwhile: places would be those of another text. */
  async about(file: vscode.TextDocument): Promise<Asking | undefined> {
    if (file.languageId !== 'yaml') return undefined
    const { version } = file
    const [rolebook] = await this.#parts.files.of(file)
    if (!rolebook) return undefined
    const asked = await this.of(rolebook, file.uri.toString())
    return file.version === version ? { document: rolebook.document, asked } : undefined
  }

  /** What counts for an answer about one of the files of a rolebook. */
  async of({ files }: LocatedRolebook, uri: string): Promise<Asked> {
    const { clock, neighbour, configurations } = this.#parts
    const configuration = await configurations.beside(vscode.Uri.parse(files[0]?.uri ?? uri))
    return { uri, files, now: clock.now(), syntaxSaidElsewhere: neighbour.saysSyntax(), configuration }
  }
}
