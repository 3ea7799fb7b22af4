import {
  type Catalogue,
  type Change,
  compareRolebooks,
  createRoleModel,
  describeChanges,
  isReadWhole,
  type OwnLanguage,
} from '@rolebook/model'
import type { NamedRolebook } from '../files/only-rolebook.ts'
import { shown, type Terminal } from '../terminal.ts'
import { diffTexts } from './texts.ts'

/** A change with its sentence, without a full stop. */
export interface SaidChange {
  readonly change: Change
  readonly sentence: string
}

/** What was decided otherwise between two versions, in words. */
export function sayChanges(
  before: NamedRolebook,
  after: NamedRolebook,
  catalogue: Catalogue,
  language: OwnLanguage,
): readonly SaidChange[] {
  const earlier = createRoleModel(before.document.rolebook, catalogue)
  const later = createRoleModel(after.document.rolebook, catalogue)
  const changes = compareRolebooks(earlier, later)
  const sentences = describeChanges(changes, earlier, later, language)
  return changes.map((change, index) => ({ change, sentence: sentences[index] ?? '' }))
}

/** Warns that changes may be missing where a version could not be read as a whole. */
export function warnOfDamage(versions: readonly NamedRolebook[], terminal: Terminal, language: OwnLanguage): void {
  for (const { name, document } of versions)
    if (!isReadWhole(document)) terminal.warn(`${shown(diffTexts[language].damaged(name))}\n`)
}
