import { isForGroupsToTell } from '@rolebook/rules'
import { pathsOfMembers } from '../files/rolebook-files.ts'
import { rolebooksAround } from '../files/rolebooks-around.ts'
import { type Checked, withoutGuesses } from './checked.ts'

/**
 * Leaves out what only the group of a member can tell, also where that group is not among the files checked: it is looked
 * for where it may lie, and only once something of the kind was found.
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
