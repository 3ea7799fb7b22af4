import { resolve } from 'node:path'
import { answersName, type FleetAnswers, readAnswers } from '@rolebook/fleet'
import { indexLines, type OwnLanguage } from '@rolebook/model'
import { fileProblemInWords, readTextFile } from '../files/read-text.ts'
import { shown, type Terminal, Unusable } from '../terminal.ts'
import { policyTexts } from './policy-texts.ts'

/** Reads the answers; `undefined` where nobody named a file and the usual one is not there. Throws `Unusable`. */
export function readAnswersIfThere(
  named: string | undefined,
  terminal: Terminal,
  language: OwnLanguage,
): FleetAnswers | undefined {
  const name = named ?? answersName
  const file = readTextFile(resolve(terminal.folder, name))
  if ('problem' in file) {
    if (file.problem === 'missing' && named === undefined) return undefined
    throw new Unusable(fileProblemInWords(name, file.problem, language))
  }
  const { answers, problems } = readAnswers(file.text, language)
  const lines = indexLines(file.text)
  const sentences = problems.map(({ range, message }) => {
    const { line, character } = lines.positionAt(range.start)
    return `${name}:${line + 1}:${character + 1}: ${message}`
  })
  const said = answers ? sentences : sentences.slice(0, -1)
  for (const sentence of said) terminal.warn(`${shown(sentence)}\n`)
  if (!answers) throw new Unusable(sentences.at(-1) ?? '')
  return answers
}

/** Reads the answers. Throws `Unusable` where there are none. */
export function readAnswersFile(named: string | undefined, terminal: Terminal, language: OwnLanguage): FleetAnswers {
  const answers = readAnswersIfThere(named, terminal, language)
  if (!answers) throw new Unusable(policyTexts[language].noAnswers(answersName))
  return answers
}
