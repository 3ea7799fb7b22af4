import {
  type Catalogue,
  type Change,
  compareRolebooks,
  createRoleModel,
  describeChanges,
  type OwnLanguage,
  type Rolebook,
} from '@rolebook/model'

/** A change with its sentence, without a full stop. */
export interface SaidChange {
  readonly change: Change
  readonly sentence: string
}

/** The decisions that differ between two versions, in words. */
export function sayChanges(
  before: Rolebook,
  after: Rolebook,
  catalogue: Catalogue,
  language: OwnLanguage,
): readonly SaidChange[] {
  const earlier = createRoleModel(before, catalogue)
  const later = createRoleModel(after, catalogue)
  const changes = compareRolebooks(earlier, later)
  const sentences = describeChanges(changes, earlier, later, language)
  return changes.map((change, index) => ({ change, sentence: sentences[index] ?? '' }))
}
