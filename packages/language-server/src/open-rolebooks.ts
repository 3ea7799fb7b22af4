import { plainAddress } from '@rolebook/language-service'
import { parse, type RolebookDocument } from '@rolebook/model'
import { type Connection, TextDocuments } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'

/** The texts that are open in the editor, read as rolebooks. */
export interface OpenRolebooks {
  /** A file as it stands now; `undefined` where it is not open or no rolebook. */
  read(uri: string): RolebookDocument | undefined
  /** Whether a file is open and part of a rolebook. */
  isPart(uri: string): boolean
  /** The text of an open file, with its address as the editor writes it. */
  textOf(uri: string): { readonly uri: string; readonly text: string } | undefined
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
  const read = (uri: string) => {
    const text = texts.get(uri)
    if (!text) return undefined
    const last = readings.get(uri)
    if (last?.version === text.version) return last.document
    const document = parse(text.getText(), last?.document)
    readings.set(uri, { version: text.version, document })
    return document
  }
  return {
    read(uri) {
      const document = read(uri)
      return document?.marked ? document : undefined
    },
    isPart: (uri) => read(uri)?.isPart === true,
    textOf(uri) {
      // editors write the same address in more than one way
      const wanted = plainAddress(uri)
      const open = texts.get(uri) ?? texts.all().find((text) => plainAddress(text.uri) === wanted)
      return open && { uri: open.uri, text: open.getText() }
    },
    versionOf: (uri) => texts.get(uri)?.version,
    uris: () => texts.keys(),
    onOpen: (listener) => texts.onDidOpen(({ document: { uri } }) => listener(uri)),
    onChange: (listener) => texts.onDidChangeContent(({ document: { uri } }) => listener(uri)),
    onClose: (listener) => texts.onDidClose(({ document: { uri } }) => listener(uri)),
  }
}
