import { isForGroupsToTell } from '@rolebook/rules'
import { pathsOfMembers } from '../files/rolebook-files.ts'
import { rolebooksAround } from '../files/rolebooks-around.ts'
import { type Checked, withoutGuesses } from './checked.ts'

/**
 * Leaves out findings that only a member's group can decide, even where the group is not among the checked files. The
 * group is looked for wherever it may be, but only once there is such a finding.
 */
export function heedGroupsAround(checked: Checked): Checked {
  const asking = checked.files.filter(({ findings }) => findings.some(({ rule }) => isForGroupsToTell(rule)))
  if (asking.length === 0) return checked
  const groups = rolebooksAround(
    asking.map(({ path }) => path),
    { known: new Set(checked.files.map(({ path }) => path)), mayMatter: (text) => text.includes('members') },
  )
  return { ...checked, files: withoutGuesses(checked.files, groups.flatMap(pathsOfMembers)) }
}
