import { closeSync, openSync, readSync, realpathSync, statSync } from 'node:fs'
import type { OwnLanguage } from '@rolebook/model'
import { writeAllWhole } from './write-whole.ts'

/**
 * Writes a changed text back into the file it was read from: behind a symbolic link, with its permissions, and with the
 * byte order mark it may begin with. Throws `Unusable` where it cannot be written.
 */
export function replaceText(path: string, text: string, language: OwnLanguage): void {
  const file = realpathSync(path)
  const content = beginsWithMark(file) ? `\uFEFF${text}` : text
  writeAllWhole([{ path: file, content, mode: statSync(file).mode & 0o777 }], { force: true, language })
}

/** Whether a file begins with a byte order mark, which reading text leaves out. */
function beginsWithMark(path: string): boolean {
  const bytes = Buffer.alloc(3)
  const file = openSync(path, 'r')
  try {
    readSync(file, bytes, 0, 3, 0)
  } finally {
    closeSync(file)
  }
  return bytes.equals(Buffer.from('\uFEFF'))
}
