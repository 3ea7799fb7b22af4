import { readFileSync, realpathSync, statSync } from 'node:fs'
import type { OwnLanguage } from '@rolebook/model'
import { Unusable } from '../terminal.ts'
import { writeAllWhole } from './write-whole.ts'

const byteOrderMark = '\ufeff'

/**
 * Writes an edited text in the place of the one that was read: whole or not at all, with the permissions and the byte
 * order mark the file has, and through a link to where it leads. Throws `Unusable` where somebody has changed the file
 * since it was read.
 */
export function rewriteText(path: string, before: string, after: string, language: OwnLanguage): void {
  const there = readFileSync(path, 'utf8')
  const mark = there.startsWith(byteOrderMark) ? byteOrderMark : ''
  if (there !== mark + before) throw new Unusable(changedMeanwhile[language](path))
  const target = realpathSync(path)
  const mode = statSync(target).mode & 0o777
  writeAllWhole([{ path: target, content: mark + after, mode }], { force: true, language })
}

const changedMeanwhile = {
  en: (path: string) => `${path} was changed meanwhile, so nothing was written. Please try again.`,
  de: (path: string) =>
    `${path} wurde inzwischen geändert, deshalb wurde nichts geschrieben. Bitte versuchen Sie es noch einmal.`,
  fr: (path: string) => `${path} a été modifié entre-temps, rien n’a donc été écrit. Veuillez réessayer.`,
}
