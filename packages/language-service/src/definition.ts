import { isLongId, type Kind, type RolebookDocument } from '@rolebook/model'
import type { Location } from 'vscode-languageserver-types'
import type { LocatedRolebook } from './place/join-files.ts'
import { type Locate, locateIn } from './place/located-file.ts'
import { occurrencesOf } from './place/occurrences.ts'
import { thingAt } from './place/subject.ts'

/**
 * Where the thing named at an offset is defined, which may be in the rolebook of a member; empty where only the
 * catalogue knows it.
 */
export function definitionAt(
  document: RolebookDocument,
  offset: number,
  locate: Locate,
  members: LocatedRolebook['members'] = new Map(),
): Location[] {
  const thing = thingAt(document, offset)
  if (!thing) return []
  if (isLongId(thing.id)) return definitionInMember(members, thing.kind, thing.id)
  const { definitions } = occurrencesOf(document, thing.kind, thing.id)
  return definitions.map(({ range }) => locate(range))
}

function definitionInMember(members: LocatedRolebook['members'], kind: Kind, id: string): Location[] {
  const [name = '', ...rest] = id.split('/')
  const member = members.get(name)
  const below = rest.join('/')
  if (!member) return []
  if (isLongId(below)) return definitionInMember(member.members, kind, below)
  const locate = locateIn(member.document, { uri: member.files[0]?.uri ?? '', files: member.files })
  return occurrencesOf(member.document, kind, below).definitions.map(({ range }) => locate(range))
}
