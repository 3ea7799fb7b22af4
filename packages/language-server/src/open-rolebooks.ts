import { plainAddress } from '@rolebook/language-service'
import { finish, parseInSteps, type RolebookDocument, type Steps } from '@rolebook/model'
import { type Connection, TextDocuments } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'

/** The texts that are open in the editor, read as rolebooks. */
export interface OpenRolebooks {
  /** A file as it stands now; `undefined` where it is not open or no rolebook. */
  read(uri: string): RolebookDocument | undefined
  /** The same in steps. Somebody who asks for it meanwhile gets it at once, and the steps that are left do nothing. */
  readInSteps(uri: string): Steps<RolebookDocument | undefined>
  /** Whether a file is open and part of a rolebook. */
  isPart(uri: string): boolean
  /** An open file, rolebook or not; `undefined` where it is not open. */
  readAny(uri: string): RolebookDocument | undefined
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

/** What has been begun of a text. */
interface Begun {
  readonly version: number
  readonly steps: Steps<RolebookDocument>
}

/** Follows what the editor opens, edits and closes. A text is read when it is first asked for, with what was read before. */
export function followOpenRolebooks(connection: Connection): OpenRolebooks {
  const texts = new TextDocuments(TextDocument)
  const readings = new Map<string, Reading>()
  const begun = new Map<string, Begun>()
  texts.onDidClose(({ document: { uri } }) => {
    readings.delete(uri)
    begun.delete(uri)
  })
  texts.listen(connection)
  function* readAnyInSteps(uri: string): Steps<RolebookDocument | undefined> {
    const text = texts.get(uri)
    if (!text) return undefined
    const { version } = text
    const last = readings.get(uri)
    if (last?.version === version) return last.document
    const known = begun.get(uri)
    const steps = known?.version === version ? known.steps : parseInSteps(text.getText(), last?.document)
    begun.set(uri, { version, steps })
    for (;;) {
      // two may take steps of one reading; whoever comes to the end leaves the document to the other
      const read = readings.get(uri)
      if (read?.version === version) return read.document
      const { done, value } = steps.next()
      if (!done) yield
      else if (value) {
        readings.set(uri, { version, document: value })
        begun.delete(uri)
      }
    }
  }
  function* readInSteps(uri: string): Steps<RolebookDocument | undefined> {
    const document = yield* readAnyInSteps(uri)
    return document?.marked ? document : undefined
  }
  return {
    read: (uri) => finish(readInSteps(uri)),
    readInSteps,
    isPart: (uri) => finish(readAnyInSteps(uri))?.isPart === true,
    readAny: (uri) => finish(readAnyInSteps(uri)),
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
