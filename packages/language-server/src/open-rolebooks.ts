import { parse, type RolebookDocument } from '@rolebook/model'
import { type Connection, TextDocuments } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'

/** The texts that are open in the editor, read as rolebooks. */
export interface OpenRolebooks {
  /** A file as it stands now; `undefined` where it is not open or no rolebook. */
  read(uri: string): RolebookDocument | undefined
  /** The number that the editor gave to the text as it stands now. */
  versionOf(uri: string): number | undefined
  uris(): readonly string[]
  onOpen(listener: (uri: string) => void): void
  /** Calls when a file was opened or edited. */
  onChange(listener: (uri: string) => void): void
  onClose(listener: (uri: string) => void): void
}

interface Reading {
  readonly version: number
  readonly document: RolebookDocument
}

/** Follows what the editor opens, edits and closes. A text is read when it is first asked for, with what was read before. */
export function followOpenRolebooks(connection: Connection): OpenRolebooks {
  const texts = new TextDocuments(TextDocument)
  const readings = new Map<string, Reading>()
  texts.onDidClose(({ document: { uri } }) => readings.delete(uri))
  texts.listen(connection)
  return {
    read(uri) {
      const text = texts.get(uri)
      if (!text) return undefined
      const last = readings.get(uri)
      if (last?.version === text.version) return marked(last.document)
      const document = parse(text.getText(), last?.document)
      readings.set(uri, { version: text.version, document })
      return marked(document)
    },
    versionOf: (uri) => texts.get(uri)?.version,
    uris: () => texts.keys(),
    onOpen: (listener) => texts.onDidOpen(({ document: { uri } }) => listener(uri)),
    onChange: (listener) => texts.onDidChangeContent(({ document: { uri } }) => listener(uri)),
    onClose: (listener) => texts.onDidClose(({ document: { uri } }) => listener(uri)),
  }
}

function marked(document: RolebookDocument): RolebookDocument | undefined {
  return document.marked ? document : undefined
}
