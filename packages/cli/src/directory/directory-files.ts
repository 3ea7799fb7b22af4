import { type Directory, type Kept, openDirectory } from '@rolebook/directory'
import type { Instant, OwnLanguage } from '@rolebook/model'
import { readBytes, readTextFile } from '../files/read-text.ts'
import { writeWhole } from '../files/write-whole.ts'
import { type Terminal, Unusable } from '../terminal.ts'
import { directoryTexts } from './texts.ts'

/** A directory that is about to be written, and the key that opens it. */
export interface MadeDirectory {
  readonly directory: Directory
  readonly bytes: Uint8Array
  readonly readingKey: string
}

/**
 * Refuses where the file to be replaced is a directory because of which browsers would refuse the new one, so that
 * nobody puts a file on the server that every browser ignores, and believes that staff have it.
 */
export async function refuseGoingBack(
  path: string,
  made: MadeDirectory,
  { now }: Terminal,
  language: OwnLanguage,
): Promise<void> {
  const there = readBytes(path)
  if ('problem' in there) return
  const belief = { organisation: made.directory.organisation, readingKey: made.readingKey }
  const opened = await openDirectory(there.bytes, belief, undefined, now)
  // a file that no browser accepts can be replaced
  if (opened.outcome === 'refused') return
  await refuseBeside(path, opened, made, now, language)
}

/** Refuses where browsers that keep one directory would refuse the other. */
export async function refuseBeside(
  name: string,
  there: { readonly directory: Directory; readonly kept: Kept },
  { directory, bytes, readingKey }: MadeDirectory,
  now: Instant,
  language: OwnLanguage,
): Promise<void> {
  const belief = { organisation: directory.organisation, readingKey }
  const opening = await openDirectory(bytes, belief, there.kept, now)
  if (opening.outcome !== 'refused') return
  const texts = directoryTexts[language]
  const { keysVersion, version } = there.directory
  throw new Unusable(
    keysVersion === directory.keysVersion
      ? texts.notNewer(name, version, directory.version)
      : texts.underNewerKeys(name),
  )
}

/** Replaces a file of the same kind without asking, and nothing else: a typing mistake must not cost a rolebook. */
export function writeOwn(
  path: string,
  content: string | Uint8Array,
  isOwn: (text: string) => boolean,
  force: boolean,
  language: OwnLanguage,
): void {
  const there = readTextFile(path)
  const isReplaceable = 'problem' in there ? there.problem === 'missing' : isOwn(there.text)
  if (!isReplaceable && !force) throw new Unusable(directoryTexts[language].notOurs(path))
  writeWhole(path, content, { force: true, language })
}

/** The version of a directory that was built and not signed yet; `undefined` where no such file is there. */
export function draftedVersion(path: string): number | undefined {
  const file = readTextFile(path)
  if ('problem' in file || !isDraft(file.text)) return undefined
  const version = /"version":(\d+)/.exec(file.text)?.[1]
  return version === undefined ? undefined : Number(version)
}

/** A directory as it is built: readable, and of no use to a browser. */
export function isDraft(text: string): boolean {
  return /^\{"format":"\d+\.\d+","organisation":"/.test(text)
}

/** The header of a sealed file, `{"alg":…`, in base64url. */
export function isSealed(text: string): boolean {
  return text.startsWith('eyJhbGci')
}

/** Whether a text is a directory that waits for its second signature. */
export function isWaiting(text: string): boolean {
  return text.startsWith('{"payload":"')
}
