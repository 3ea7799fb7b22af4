import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  joinSentence,
  type MemberDirectory,
  type MembersIndex,
  openDirectory,
  readJoinCode,
  refusalSentence,
} from '@rolebook/directory'
import type { OwnLanguage, RolebookDocument } from '@rolebook/model'
import { fileProblemInWords, readTextFile } from '../files/read-text.ts'
import { type Terminal, Unusable } from '../terminal.ts'
import { downloadDirectory } from './download.ts'
import { keyFiles } from './key-folder.ts'
import { membersTexts } from './members-texts.ts'

const ending = '.txt'

/**
 * The members of a rolebook whose join codes lie in the folder of keys (`members/de.txt`), under the names that they give
 * themselves in their own rolebooks. A code for which the rolebook names no member is refused. Throws `Unusable`.
 */
export async function readMembers(
  keys: string,
  { rolebook, members }: RolebookDocument,
  { folder }: Terminal,
  language: OwnLanguage,
): Promise<MembersIndex> {
  const place = join(keys, keyFiles.members)
  const coded = idsIn(resolve(folder, place))
  const stranger = coded.find((id) => !rolebook.members?.has(id))
  if (stranger !== undefined)
    throw new Unusable(membersTexts[language].stranger(join(place, stranger + ending), stranger))
  const index = new Map<string, MemberDirectory>()
  for (const id of rolebook.members?.keys() ?? []) {
    if (!coded.includes(id)) continue
    const name = members?.documents.get(id)?.rolebook.organisation?.name ?? ''
    index.set(id, { name, trust: await readCode(join(place, id + ending), folder, language) })
  }
  return index
}

/**
 * Opens, as a browser would, the directory of every member that is new or changed in the index, so that nobody is
 * offered a company whose contacts never arrive. The others are not requested again, so that changing a number never
 * depends on somebody else's server. Throws `Unusable`.
 */
export async function openNewMembers(
  index: MembersIndex,
  before: MembersIndex | undefined,
  terminal: Terminal,
  language: OwnLanguage,
): Promise<void> {
  for (const [id, { trust }] of index) {
    const known = before?.get(id)?.trust
    if (known && JSON.stringify(known) === JSON.stringify(trust)) continue
    const bytes = await downloadDirectory(trust.address, trust, terminal, language)
    const opening = await openDirectory(bytes, trust, undefined, terminal.now)
    if (opening.outcome !== 'refused') continue
    const { reason } = opening.refusal
    throw new Unusable(membersTexts[language].notOpened(id, refusalSentence(reason, language), reason))
  }
}

/** The members in one line: `de (Harbour Dental Berlin), fr (…)`. */
export function listMembers(index: MembersIndex): string {
  return [...index].map(([id, { name }]) => `${id} (${name})`).join(', ')
}

async function readCode(name: string, folder: string, language: OwnLanguage) {
  const file = readTextFile(resolve(folder, name))
  if ('problem' in file) throw new Unusable(fileProblemInWords(name, file.problem, language))
  const read = await readJoinCode(file.text)
  if ('problem' in read) throw new Unusable(`${name}: ${joinSentence(read.problem, language)}`)
  return read.trust
}

function idsIn(folder: string): readonly string[] {
  try {
    const files = readdirSync(folder).filter((name) => name.endsWith(ending))
    return files.map((name) => name.slice(0, -ending.length)).toSorted()
  } catch {
    // most organisations have no members
    return []
  }
}
