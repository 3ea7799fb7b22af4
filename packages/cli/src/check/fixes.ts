import type { OwnLanguage } from '@rolebook/model'
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import { relativeName } from '../files/find-rolebooks.ts'
import { rewriteText } from '../files/rewrite-text.ts'
import { shown, type Terminal } from '../terminal.ts'
import { checkTexts } from './check-texts.ts'
import type { CheckedFile } from './checked.ts'

/** Writes the fixed files, and says so. */
export function writeFixes(files: readonly CheckedFile[], terminal: Terminal, language: OwnLanguage): void {
  const texts = checkTexts[language]
  for (const { name, path, mended } of files) {
    if (!mended) continue
    if (mended.after !== mended.before) rewriteText(path, mended.before, mended.after, language)
    // a finding in one file of a rolebook may be fixed in another
    if (mended.count > 0 || mended.after !== mended.before)
      terminal.warn(`${shown(texts.mended(name, mended.count))}\n`)
    warnOfRefused(name, mended.refused, terminal, language)
  }
}

/** Prints what the fixes would change as a unified diff, which `git apply` and `patch -p1` take. */
export function showFixes(files: readonly CheckedFile[], terminal: Terminal, language: OwnLanguage): void {
  for (const { name, path, mended } of files) {
    if (!mended) continue
    const { mark, before, after, count, refused } = mended
    if (after !== before) {
      const called = relativeName(path, terminal.folder)
      const patch = createTwoFilesPatch(
        `a/${called}`,
        `b/${called}`,
        mark + before,
        mark + after,
        undefined,
        undefined,
        {
          headerOptions: FILE_HEADERS_ONLY,
        },
      )
      // text on a terminal must not control it; text for a program must be exact
      terminal.write(terminal.isWatched ? patch.split('\n').map(shown).join('\n') : patch)
      terminal.warn(`${shown(checkTexts[language].wouldMend(name, count))}\n`)
    }
    warnOfRefused(name, refused, terminal, language)
  }
}

function warnOfRefused(name: string, count: number, terminal: Terminal, language: OwnLanguage): void {
  if (count > 0) terminal.warn(`${shown(checkTexts[language].refused(name, count))}\n`)
}
