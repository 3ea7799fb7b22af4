import { mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { OwnLanguage, RoleModel } from '@rolebook/model'
import { type PaperOptions, writePaper } from '@rolebook/paper'
import { directoryTexts } from '../directory/texts.ts'
import { readTextFile } from '../files/read-text.ts'
import { writeAllWhole, writeProblemInWords } from '../files/write-whole.ts'
import { shown, type Terminal, Unusable } from '../terminal.ts'
import { paperCommandTexts } from './texts.ts'

interface PaperFilesOrder extends PaperOptions {
  readonly folder: string
  readonly force: boolean
}

/**
 * Writes what helps without the browser into a folder, and says what is not on it. Returns whether there was anything
 * to write: without somebody to call there is nothing.
 */
export function writePaperFiles(
  model: RoleModel,
  order: PaperFilesOrder,
  terminal: Terminal,
  language: OwnLanguage,
): boolean {
  const texts = paperCommandTexts[language]
  const folder = resolve(terminal.folder, order.folder)
  const { files, leftOff } = writePaper(model, order)
  if (leftOff.length > 0) terminal.warn(`${shown(texts.leftOff(leftOff.join(', ')))}\n`)
  if (files.length === 0) {
    terminal.warn(`${shown(texts.nobody)}\n`)
    return false
  }
  const paths = files.map(({ name, text }) => ({ path: join(folder, name), content: text }))
  const foreign = paths.find(({ path }) => !isReplaceable(path))
  if (foreign && !order.force) throw new Unusable(directoryTexts[language].notOurs(foreign.path))
  makeFolder(folder, language)
  writeAllWhole(paths, { force: true, language })
  terminal.write(`${shown(texts.written(order.folder, files.map(({ name }) => name).join(', ')))}\n`)
  return true
}

/** Whether a file was written by an earlier run: both kinds of files say what made them. */
function isReplaceable(path: string): boolean {
  const file = readTextFile(path)
  if ('problem' in file) return file.problem === 'missing'
  return /<meta name="generator" content="Rolebook"|^PRODID:.*Rolebook/m.test(file.text)
}

function makeFolder(folder: string, language: OwnLanguage): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new Unusable(directoryTexts[language].noFolder(folder, writeProblemInWords(error, dirname(folder), language)))
  }
}
