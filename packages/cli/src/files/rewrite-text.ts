import { readFileSync, realpathSync, statSync } from 'node:fs'
import type { OwnLanguage } from '@rolebook/model'
import { Unusable } from '../terminal.ts'
import { writeAllWhole } from './write-whole.ts'

const byteOrderMark = '\ufeff'

/** The text that was read from a file, and the text to write. */
export interface TextToRewrite {
  readonly path: string
  readonly before: string
  readonly after: string
}

/** Writes one edited text, like {@link rewriteTexts}. */
export function rewriteText(path: string, before: string, after: string, language: OwnLanguage): void {
  rewriteTexts([{ path, before, after }], language)
}

/**
 * Writes edited texts in the place of those that were read: whole or not at all, with the permissions and the byte order
 * mark each file has, and through a link to where it leads. Throws `Unusable` where somebody has changed a file since it
 * was read.
 */
export function rewriteTexts(texts: readonly TextToRewrite[], language: OwnLanguage): void {
  const files = texts.map(({ path, before, after }) => {
    const there = readFileSync(path, 'utf8')
    const mark = there.startsWith(byteOrderMark) ? byteOrderMark : ''
    if (there !== mark + before) throw new Unusable(changedMeanwhile[language](path))
    const target = realpathSync(path)
    return { path: target, content: mark + after, mode: statSync(target).mode & 0o777 }
  })
  writeAllWhole(files, { force: true, language })
}

const changedMeanwhile = {
  en: (path: string) => `${path} was changed meanwhile, so nothing was written. Please try again.`,
  de: (path: string) =>
    `${path} wurde inzwischen geändert, deshalb wurde nichts geschrieben. Bitte versuchen Sie es noch einmal.`,
  fr: (path: string) => `${path} a été modifié entre-temps, rien n’a donc été écrit. Veuillez réessayer.`,
}
