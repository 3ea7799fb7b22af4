import { resolve } from 'node:path'
import { joinSentence, readTrust } from '@rolebook/directory'
import { answersToBeginWith } from '@rolebook/fleet'
import type { OwnLanguage } from '@rolebook/model'
import { readBelief } from '../directory/key-folder.ts'
import { writeAllWhole } from '../files/write-whole.ts'
import { type ExitCode, exitCodes, shown, type Terminal, Unusable } from '../terminal.ts'
import { policyTexts } from './policy-texts.ts'

/** `rolebook policy init`, as its arguments were read. */
export interface BeginOrder {
  /** Where the directory will lie. */
  readonly address: string
  readonly keys: string
  readonly name: string | undefined
  readonly output: string
  readonly force: boolean
}

/** Writes answers to begin with, which only their owner may read. */
export function runPolicyInit(order: BeginOrder, terminal: Terminal, language: OwnLanguage): ExitCode {
  const { address, keys, name, output, force } = order
  const read = readTrust({ address, ...readBelief(resolve(terminal.folder, keys), language) })
  if ('problem' in read) throw new Unusable(joinSentence(read.problem, language))
  const content = answersToBeginWith({ ...read.trust, name }, language)
  writeAllWhole([{ path: resolve(terminal.folder, output), content, mode: 0o600 }], { force, language })
  terminal.write(`${shown(policyTexts[language].begun(output))}\n`)
  return exitCodes.fine
}
