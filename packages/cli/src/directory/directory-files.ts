import { type Directory, openDirectory } from '@rolebook/directory'
import type { OwnLanguage } from '@rolebook/model'
import { readBytes, readTextFile } from '../files/read-text.ts'
import { writeWhole } from '../files/write-whole.ts'
import { type Terminal, Unusable } from '../terminal.ts'
import { directoryTexts } from './texts.ts'

/**
 * Says no where the file that would be replaced is a directory beside which browsers refuse the new one: so nobody puts
 * on the server what every browser passes over, and believes that staff have it.
 */
export async function refuseGoingBack(
  path: string,
  made: { readonly directory: Directory; readonly bytes: Uint8Array; readonly readingKey: string },
  { now }: Terminal,
  language: OwnLanguage,
): Promise<void> {
  const there = readBytes(path)
  if ('problem' in there) return
  const belief = { organisation: made.directory.organisation, readingKey: made.readingKey }
  const opened = await openDirectory(there.bytes, belief, undefined, now)
  // what no browser takes is in nobody's way
  if (opened.outcome === 'refused') return
  const opening = await openDirectory(made.bytes, belief, opened.kept, now)
  if (opening.outcome !== 'refused') return
  const texts = directoryTexts[language]
  const { keysVersion, version } = opened.directory
  throw new Unusable(
    keysVersion === made.directory.keysVersion
      ? texts.notNewer(path, version, made.directory.version)
      : texts.underNewerKeys(path),
  )
}

/** Replaces a file of the same kind without asking, and nothing else: a slip of the pen must not cost a rolebook. */
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

export function draftedVersion(path: string): number | undefined {
  const file = readTextFile(path)
  if ('problem' in file || !isDraft(file.text)) return undefined
  const version = /"version":(\d+)/.exec(file.text)?.[1]
  return version === undefined ? undefined : Number(version)
}

export function isDraft(text: string): boolean {
  return /^\{"format":"\d+\.\d+","organisation":"/.test(text)
}

/** The header of a sealed file, `{"alg":…`, in base64url. */
export function isSealed(text: string): boolean {
  return text.startsWith('eyJhbGci')
}

/** What one has signed and another has not yet. */
export function isWaiting(text: string): boolean {
  return text.startsWith('{"payload":"')
}
