import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  type Belief,
  isKeyId,
  isReadingKey,
  type JoinProblem,
  joinSentence,
  readAddress,
  readJoinCode,
} from '@rolebook/directory'
import type { Catalogue, OwnLanguage } from '@rolebook/model'
import { momentOf } from '../../moment.ts'
import { createPaint, type ExitCode, exitCodes, shown, type Terminal, Unusable } from '../../terminal.ts'
import { readBelief } from '../key-folder.ts'
import { addressTexts } from './address-texts.ts'
import { fetchAnswer } from './fetch-answer.ts'
import { judgeAnswer } from './judge-answer.ts'
import { judgeCertificate } from './judge-certificate.ts'
import { judgeDirectory } from './judge-directory.ts'
import type { Remark } from './remark.ts'

/** `rolebook directory check`, as its arguments were read. */
export interface AddressCheckOrder {
  /** Missing where the join code has it. */
  readonly address: string | undefined
  readonly joinCode: string | undefined
  readonly organisation: string | undefined
  readonly readingKey: string | undefined
  readonly keys: string
  readonly at: string | undefined
  readonly format: 'text' | 'json'
}

/** Says what a browser of the fleet would make of an address. Ends with 1 where anything is wrong or doubtful. */
export async function runAddressCheck(
  order: AddressCheckOrder,
  terminal: Terminal,
  catalogue: Catalogue,
  language: OwnLanguage,
): Promise<ExitCode> {
  const texts = addressTexts[language]
  const now = momentOf(order.at, {}, terminal.now, language)
  const joined = order.joinCode === undefined ? undefined : await trustOf(order.joinCode, language)
  const address = addressOf(order.address ?? joined?.address, language)
  const belief = joined ?? beliefOf(order, terminal, language)
  const answer = await fetchAnswer(address, terminal)
  const remarks: Remark[] =
    typeof answer === 'string'
      ? [{ about: 'server', level: 'wrong', message: texts.noAnswer[answer] }]
      : [...judgeAnswer(answer, language), ...judgeCertificate(await terminal.certificateEnd(address), now, language)]
  if (typeof answer === 'object' && answer.status === 200 && belief) {
    remarks.push(...(await judgeDirectory(answer.bytes, belief, now, catalogue, language)))
  }
  const wasOpened = remarks.some(({ about }) => about === 'opens')
  print(address, remarks, order.format, terminal)
  if (!wasOpened && !belief) terminal.warn(`${texts.notOpened}\n`)
  return remarks.every(({ level }) => level === 'good') ? exitCodes.fine : exitCodes.findings
}

function print(address: string, remarks: readonly Remark[], format: 'text' | 'json', terminal: Terminal): void {
  if (format === 'json') {
    terminal.write(`${JSON.stringify({ address, remarks }, null, 2)}\n`)
    return
  }
  const paint = createPaint(terminal)
  const signs = { good: paint('green', '✓'), doubtful: paint('yellow', '!'), wrong: paint('red', '✗') }
  terminal.write(`${shown(address)}\n`)
  for (const { level, message } of remarks) terminal.write(`  ${signs[level]} ${shown(message)}\n`)
}

async function trustOf(code: string, language: OwnLanguage) {
  const read = await readJoinCode(code)
  if ('problem' in read) throw new Unusable(joinSentence(read.problem, language))
  return read.trust
}

function addressOf(named: string | undefined, language: OwnLanguage): string {
  if (named === undefined) throw new Unusable(addressTexts[language].whichAddress)
  const read = readAddress(named)
  if ('problem' in read) throw new Unusable(`${named}: ${joinSentence(read.problem, language)}`)
  return read.address
}

function beliefOf(
  { organisation, readingKey, keys }: AddressCheckOrder,
  { folder }: Terminal,
  language: OwnLanguage,
): Belief | undefined {
  if (organisation !== undefined && readingKey !== undefined) {
    const problem: JoinProblem | undefined = !isKeyId(organisation)
      ? 'bad-organisation'
      : isReadingKey(readingKey)
        ? undefined
        : 'bad-reading-key'
    if (problem) throw new Unusable(joinSentence(problem, language))
    return { organisation, readingKey }
  }
  if (organisation !== undefined || readingKey !== undefined) throw new Unusable(addressTexts[language].bothIds)
  const path = resolve(folder, keys)
  return existsSync(path) ? readBelief(path, language) : undefined
}
