import { type Kind, longId, nearest, type RolebookDocument, splitLongId } from '@rolebook/model'
import { damageOf } from '../places/damage.ts'
import type { RuleContext } from '../rule.ts'

/** Where an id that is found in no member leads. */
export type MemberLead =
  /** To a member that nobody names; that is the name, and perhaps the whole id with the name that was meant. */
  | { readonly to: 'nobody'; readonly member: string; readonly nearest: string | undefined }
  /** Into a rolebook that was read; perhaps one of its ids, as it is written here, was meant. */
  | { readonly to: 'nothing'; readonly nearest: string | undefined }
  /** Where nobody can say what stands there. */
  | { readonly to: 'unread' }

/** Follows such an id from member to member, as far as it leads. */
export function leadOf(
  { model, members, hasAllParts, damage }: RuleContext,
  id: string,
  wanted: readonly Kind[],
): MemberLead {
  const { member, id: short } = splitLongId(id)
  const read = members()
  let above = ''
  for (const name of member.split('/')) {
    const document = above === '' ? undefined : read?.documents.get(above)
    const named = above === '' ? model.rolebook.members : document?.rolebook.members
    const isKnown =
      above === '' ? hasAllParts() && damage().texts.length === 0 : document !== undefined && isSound(document)
    const here = above === '' ? name : longId(above, name)
    if (!named?.has(name)) {
      if (!isKnown) return { to: 'unread' }
      const meant = nearest(name, named?.keys() ?? [])
      const before = above === '' ? '' : `${above}/`
      return {
        to: 'nobody',
        member: here,
        nearest: meant === undefined ? undefined : `${before}${meant}${id.slice(here.length)}`,
      }
    }
    above = here
  }
  const document = read?.documents.get(member)
  if (!read || !document || !isSound(document)) return { to: 'unread' }
  const candidates = new Map<string, string>()
  for (const [candidate, kinds] of read.entries.kinds) {
    const there = splitLongId(candidate)
    if (there.member === member && kinds.some((kind) => wanted.includes(kind))) candidates.set(there.id, candidate)
  }
  const meant = nearest(short, candidates.keys())
  return { to: 'nothing', nearest: meant === undefined ? undefined : candidates.get(meant) }
}

/** Whether what is not found in a rolebook is not there. */
function isSound(document: RolebookDocument): boolean {
  return document.hasAllParts && damageOf(document).texts.length === 0
}
