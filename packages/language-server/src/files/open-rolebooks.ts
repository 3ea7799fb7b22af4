import { OpenText, plainAddress } from '@rolebook/language-service'
import { finish, type RolebookDocument, type Steps } from '@rolebook/model'
import { type Connection, TextDocuments } from 'vscode-languageserver'
import type { Runtime } from '../runtime.ts'
import { workInTurns } from '../turns.ts'

/** The texts that are open in the editor, read as rolebooks. */
export interface OpenRolebooks {
  /** The current state of a file; `undefined` where it is not open or not a rolebook. */
  read(uri: string): RolebookDocument | undefined
  /** The same for callers that can wait: while a large file is read, others have their turn. */
  readInTurns(uri: string): Promise<RolebookDocument | undefined>
  /** Whether a file is open and part of a rolebook. */
  isPart(uri: string): boolean
  /** An open file, rolebook or not; `undefined` where it is not open. */
  readAny(uri: string): RolebookDocument | undefined
  /**
   * The same, but only for a file that was read before and only edited since; reading any other would hold up everybody
   * else.
   */
  readEdits(uri: string): RolebookDocument | undefined
  /** The text of an open file, with its address as the editor writes it. */
  textOf(uri: string): { readonly uri: string; readonly text: string } | undefined
  /** The version number that the editor gave to the current text. */
  versionOf(uri: string): number | undefined
  uris(): readonly string[]
  onOpen(listener: (uri: string) => void): void
  /** Calls back when a file was opened or edited. */
  onChange(listener: (uri: string) => void): void
  onClose(listener: (uri: string) => void): void
}

/** Follows what the editor opens, edits and closes. */
export function followOpenRolebooks(connection: Connection, runtime: Runtime): OpenRolebooks {
  const texts = new TextDocuments({
    create: (uri, _, version, text) => new OpenText(uri, version, text),
    update(text: OpenText, changes, version) {
      text.change(changes, version)
      return text
    },
  })
  texts.listen(connection)
  function* readInSteps(uri: string): Steps<RolebookDocument | undefined> {
    const text = texts.get(uri)
    return text && (yield* text.readInSteps())
  }
  const underWay = new Map<string, Promise<RolebookDocument | undefined>>()
  const readInTurns = (uri: string) => {
    const known = underWay.get(uri)
    if (known) return known
    const reading = workInTurns(readInSteps(uri), runtime, () => true).finally(() => underWay.delete(uri))
    underWay.set(uri, reading)
    return reading
  }
  const ifMarked = (document: RolebookDocument | undefined) => (document?.marked ? document : undefined)
  return {
    read: (uri) => ifMarked(finish(readInSteps(uri))),
    readInTurns: async (uri) => ifMarked(await readInTurns(uri)),
    isPart: (uri) => finish(readInSteps(uri))?.isPart === true,
    readAny: (uri) => finish(readInSteps(uri)),
    readEdits: (uri) => (texts.get(uri)?.isOnlyEdited ? finish(readInSteps(uri)) : undefined),
    textOf(uri) {
      // editors write the same address in more than one way
      const wanted = plainAddress(uri)
      const open = texts.get(uri) ?? texts.all().find((text) => plainAddress(text.uri) === wanted)
      return open && { uri: open.uri, text: open.text }
    },
    versionOf: (uri) => texts.get(uri)?.version,
    uris: () => texts.keys(),
    onOpen: (listener) => texts.onDidOpen(({ document: { uri } }) => listener(uri)),
    onChange: (listener) => texts.onDidChangeContent(({ document: { uri } }) => listener(uri)),
    onClose: (listener) => texts.onDidClose(({ document: { uri } }) => listener(uri)),
  }
}
