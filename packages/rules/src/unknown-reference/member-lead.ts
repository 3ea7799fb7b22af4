import { type Kind, longId, nearest, splitLongId } from '@rolebook/model'
import { damageOf } from '../places/damage.ts'
import type { RuleContext } from '../rule.ts'

/** Where a long id leads that is found in no member. */
export type MemberLead =
  /**
   * To a member that is not named anywhere: the name, and where it can be guessed the whole id with the name that was
   * meant.
   */
  | { readonly to: 'nobody'; readonly member: string; readonly nearest: string | undefined }
  /** Into a rolebook that was read; where it can be guessed, the id that was meant, as it is written here. */
  | { readonly to: 'nothing'; readonly nearest: string | undefined }
  /** Into something that was not read, so that nobody can say what is there. */
  | { readonly to: 'unread' }

/** Follows such an id from member to member, as far as it leads. Looks for similar ids only where that is wanted. */
export function leadOf(
  context: RuleContext,
  id: string,
  { wanted, withLikeness }: { readonly wanted: readonly Kind[]; readonly withLikeness: boolean },
): MemberLead {
  const { member, id: short } = splitLongId(id)
  const names = member.split('/')
  for (const [depth, name] of names.entries()) {
    const above = names.slice(0, depth)
    const level = levelAt(context, above.join('/'))
    if (level?.members.has(name)) continue
    if (!level?.isWhole) return { to: 'unread' }
    const meant = withLikeness ? nearest(name, level.members.keys()) : undefined
    return {
      to: 'nobody',
      member: [...above, name].join('/'),
      nearest: meant && [...above, meant, ...names.slice(depth + 1), short].join('/'),
    }
  }
  if (!levelAt(context, member)?.isWhole) return { to: 'unread' }
  const meant = withLikeness ? nearest(short, idsOf(context, member, wanted)) : undefined
  return { to: 'nothing', nearest: meant && longId(member, meant) }
}

/** The members that the rolebook of a member names, and whether nothing is missing from it; this one's for an empty name. */
function levelAt({ model, members, hasAllParts, damage }: RuleContext, member: string) {
  if (member === '') {
    const isWhole = hasAllParts() && damage().texts.length === 0
    return { members: model.rolebook.members ?? new Map<string, string>(), isWhole }
  }
  const document = members()?.documents.get(member)
  return (
    document && {
      members: document.rolebook.members ?? new Map<string, string>(),
      isWhole: document.hasAllParts && damageOf(document).texts.length === 0,
    }
  )
}

/** The ids of some kinds in the rolebook of a member, as they are written there. */
function idsOf({ members }: RuleContext, member: string, wanted: readonly Kind[]): readonly string[] {
  return [...(members()?.entries.kinds ?? [])].flatMap(([longId, kinds]) => {
    const there = splitLongId(longId)
    return there.member === member && kinds.some((kind) => wanted.includes(kind)) ? [there.id] : []
  })
}
