import { resolve } from 'node:path'
import { type Belief, joinSentence, openDirectory, readJoinCode, refusalSentence } from '@rolebook/directory'
import type { OwnLanguage } from '@rolebook/model'
import { fileProblemInWords, readBytes } from '../files/read-text.ts'
import { momentOf } from '../moment.ts'
import { type ExitCode, exitCodes, shown, type Terminal, Unusable } from '../terminal.ts'
import { readBelief } from './key-folder.ts'
import { listMembers } from './members.ts'
import { directoryTexts } from './texts.ts'

/** `rolebook directory verify`, as its arguments were read. */
export interface VerifyOrder {
  readonly file: string
  readonly keys: string
  /** Instead of a folder of keys: what somebody who joined believes. */
  readonly joinCode: string | undefined
  readonly at: string | undefined
}

/** Opens a directory as a browser that joined would. Ends with 1 where it is refused or past its last day. */
export async function runVerify(order: VerifyOrder, terminal: Terminal, language: OwnLanguage): Promise<ExitCode> {
  const texts = directoryTexts[language]
  const now = momentOf(order.at, {}, terminal.now, language)
  const belief =
    order.joinCode === undefined
      ? readBelief(resolve(terminal.folder, order.keys), language)
      : await joinedBelief(order.joinCode, language)
  const read = readBytes(resolve(terminal.folder, order.file))
  if ('problem' in read) {
    const missing = read.problem === 'missing'
    throw new Unusable(missing ? texts.notSigned(order.file) : fileProblemInWords(order.file, read.problem, language))
  }
  const opening = await openDirectory(read.bytes, belief, undefined, now)
  if (opening.outcome === 'refused') {
    terminal.warn(
      `${shown(`${order.file}: ${refusalSentence(opening.refusal.reason, language)} (${opening.refusal.reason})`)}\n`,
    )
    return exitCodes.findings
  }
  const { directory } = opening
  const instant = (value: number) => new Date(value).toISOString()
  const facts = {
    organisation: directory.organisation,
    version: `${directory.version} (keys.json ${directory.keysVersion})`,
    issued: instant(directory.issued),
    expires: instant(directory.expires),
    visibility: directory.visibility,
    signedBy: directory.signers.join(', '),
    ...(directory.members.size > 0 && { members: listMembers(directory.members) }),
  }
  terminal.write(`${shown(texts.opens(order.file))}\n`)
  const told = Object.entries(texts.facts).flatMap(([fact, name]) => {
    const value = facts[fact as keyof typeof facts]
    return value === undefined ? [] : [{ name, value }]
  })
  const width = Math.max(...told.map(({ name }) => name.length))
  for (const { name, value } of told) terminal.write(`  ${name.padEnd(width)}  ${shown(value)}\n`)
  if (!directory.hasExpired(now)) return exitCodes.fine
  terminal.warn(`${texts.expired}\n`)
  return exitCodes.findings
}

async function joinedBelief(code: string, language: OwnLanguage): Promise<Belief> {
  const read = await readJoinCode(code)
  if ('problem' in read) throw new Unusable(joinSentence(read.problem, language))
  return read.trust
}
