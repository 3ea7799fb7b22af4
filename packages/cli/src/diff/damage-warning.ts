import { isReadWhole, type OwnLanguage } from '@rolebook/model'
import type { NamedRolebook } from '../files/only-rolebook.ts'
import { shown, type Terminal } from '../terminal.ts'
import { diffTexts } from './texts.ts'

/** Warns that changes may be missing where a version could not be read as a whole. */
export function warnOfDamage(versions: readonly NamedRolebook[], terminal: Terminal, language: OwnLanguage): void {
  for (const { name, document } of versions)
    if (!isReadWhole(document)) terminal.warn(`${shown(diffTexts[language].damaged(name))}\n`)
}
