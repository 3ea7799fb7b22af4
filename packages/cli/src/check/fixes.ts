import { realpathSync, statSync } from 'node:fs'
import type { OwnLanguage } from '@rolebook/model'
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import { relativeName } from '../files/find-rolebooks.ts'
import { writeAllWhole } from '../files/write-whole.ts'
import { shown, type Terminal } from '../terminal.ts'
import { checkTexts } from './check-texts.ts'
import type { CheckedFile } from './checked.ts'

/** Writes what the fixes made of each file, with its permissions and through symbolic links, and says so. */
export function writeFixes(files: readonly CheckedFile[], terminal: Terminal, language: OwnLanguage): void {
  const texts = checkTexts[language]
  for (const { name, path, mended } of files) {
    if (!mended) continue
    if (mended.after !== mended.before) {
      const target = realpathSync(path)
      const mode = statSync(target).mode & 0o777
      writeAllWhole([{ path: target, content: mended.after, mode }], { force: true, language })
      terminal.warn(`${shown(texts.mended(name, mended.count))}\n`)
    }
    warnOfRefused(name, mended.refused, terminal, language)
  }
}

/** Prints what the fixes would change as a unified diff, which `git apply` and `patch -p1` take. */
export function showFixes(files: readonly CheckedFile[], terminal: Terminal, language: OwnLanguage): void {
  for (const { name, path, mended } of files) {
    if (!mended) continue
    const { before, after, count, refused } = mended
    if (after !== before) {
      const called = relativeName(path, terminal.folder)
      const patch = createTwoFilesPatch(`a/${called}`, `b/${called}`, before, after, undefined, undefined, {
        headerOptions: FILE_HEADERS_ONLY,
      })
      // what somebody looks at must not steer their terminal; what a program reads must be exact
      terminal.write(terminal.isWatched ? patch.split('\n').map(shown).join('\n') : patch)
      terminal.warn(`${shown(checkTexts[language].wouldMend(name, count))}\n`)
    }
    warnOfRefused(name, refused, terminal, language)
  }
}

function warnOfRefused(name: string, count: number, terminal: Terminal, language: OwnLanguage): void {
  if (count > 0) terminal.warn(`${shown(checkTexts[language].refused(name, count))}\n`)
}
