import { resolve } from 'node:path'
import { checkPolicy, type Program, policyFileSentence, policySentence, readPolicyFile } from '@rolebook/fleet'
import type { OwnLanguage } from '@rolebook/model'
import { fileProblemInWords, readBytes } from '../files/read-text.ts'
import { type ExitCode, exitCodes, shown, type Terminal, Unusable } from '../terminal.ts'
import { checkTexts } from './check-texts.ts'
import { readAnswersIfThere } from './read-answers-file.ts'

/** `rolebook policy --check`, as its arguments were read. */
export interface PolicyCheckOrder {
  readonly file: string
  readonly program: Program | undefined
  readonly answers: string | undefined
  readonly format: 'text' | 'json'
}

/**
 * Says what in a policy file would keep staff from getting what was meant for them. Ends with 1 where there is
 * anything.
 */
export function runPolicyCheck(order: PolicyCheckOrder, terminal: Terminal, language: OwnLanguage): ExitCode {
  const texts = checkTexts[language]
  const answers = readAnswersIfThere(order.answers, terminal, language)
  const read = readBytes(resolve(terminal.folder, order.file))
  if ('problem' in read) throw new Unusable(fileProblemInWords(order.file, read.problem, language))
  const found = readPolicyFile(order.file, textOf(read.bytes), order.program)
  if (typeof found === 'string') throw new Unusable(`${order.file}: ${policyFileSentence(found, language)}`)
  const checked = found
    .filter(({ program }) => order.program === undefined || program === order.program)
    .map((policy) => checkPolicy(policy, answers))
  const findings = checked.flatMap(({ program, faults }) =>
    faults.map((fault) => ({
      program,
      code: fault.code,
      place: fault.place,
      message: policySentence(fault, language),
    })),
  )
  const isAboutUs = checked.some((policy) => policy.isAboutUs)
  if (order.format === 'json') {
    terminal.write(`${JSON.stringify({ file: order.file, isAboutRolebook: isAboutUs, findings }, null, 2)}\n`)
  } else {
    for (const { place, message } of findings) terminal.write(`${shown(`${order.file}: ${place}: ${message}`)}\n`)
    if (!isAboutUs) terminal.warn(`${shown(`${order.file}: ${texts.nothingOfOurs}`)}\n`)
    else if (findings.length === 0) terminal.write(`${shown(texts.fine(order.file, answers !== undefined))}\n`)
  }
  return findings.length === 0 && isAboutUs ? exitCodes.fine : exitCodes.findings
}

/** UTF-16 as Windows writes registry files, else UTF-8. */
function textOf(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes)
}
