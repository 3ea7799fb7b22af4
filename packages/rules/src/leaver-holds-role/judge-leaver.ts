import type { PlainDate, RolebookDocument } from '@rolebook/model'
import { contactKeys } from '../contacts/contact-ids.ts'
import { groupsByMember, peopleByCover, rolesByDeputy, rolesByHolder } from '../indexes.ts'
import { findReferencesIn } from '../places/reference-places.ts'
import type { Report, RuleContext } from '../rule.ts'
import { endAssignment } from './end-assignment.ts'
import type { messages } from './messages.ts'

type LeaverReport = Report<keyof typeof messages>

interface Leaver {
  readonly id: string
  readonly left: PlainDate
  /** Today, in the zone where they worked. */
  readonly day: PlainDate
}

/** Reports the places where somebody who has left is still named. */
export function judgeLeaver(context: RuleContext, report: (report: LeaverReport) => void, id: string): void {
  const { model, names, today, lookUp } = context
  const person = model.rolebook.people?.get(id)
  const left = person?.left
  if (!person || left === undefined || left >= today(person)) return
  const leaver = { id, left, day: today(person) }
  const values = { person: names.person(id), date: names.date(left), day: left }
  const related = [{ message: 'left' as const, at: { path: ['people', id, 'left'] }, values }]
  const found = [
    ...lookUp(rolesByHolder, id).flatMap((role) => asHolder(context, leaver, role)),
    ...lookUp(rolesByDeputy, id).flatMap((role) => asDeputy(context, leaver, role)),
    ...lookUp(peopleByCover, id).flatMap((absent) => asCover(context, leaver, absent)),
    ...lookUp(groupsByMember, id).flatMap((group) => asMember(context, leaver, group)),
    ...asContact(context, leaver),
  ]
  for (const one of found) report({ ...one, values: { ...values, ...one.values }, related })
}

function asHolder({ model, names }: RuleContext, { id, left, day }: Leaver, roleId: string): readonly LeaverReport[] {
  const role = model.roles.get(roleId)
  if (!role?.path) return []
  const path = [...role.path, 'held-by']
  const own = role.heldBy.filter(({ who }) => who === id)
  return own.flatMap(({ from, until }, occurrence): LeaverReport[] => {
    // An assignment that ended is history, and one that is to begin is somebody coming back.
    if ((until !== undefined && until < day) || (from !== undefined && from > day)) return []
    const end = (document: RolebookDocument) => {
      const edit = endAssignment(document, findReferencesIn(document)(path, id, occurrence), left)
      return edit ? [edit] : []
    }
    return [
      {
        message: 'holds',
        at: { path, mention: id, occurrence },
        about: [id, roleId],
        values: { role: names.role(roleId) },
        fixes: from === undefined || from <= left ? [{ title: 'end', edits: end }] : [],
      },
    ]
  })
}

function asDeputy({ model, names }: RuleContext, { id }: Leaver, roleId: string): readonly LeaverReport[] {
  const path = model.roles.get(roleId)?.path
  if (!path) return []
  const at = { path: [...path, 'deputies'], mention: id }
  return [{ message: 'deputy', at, about: [id, roleId], values: { role: names.role(roleId) } }]
}

function asCover({ model, names, today }: RuleContext, { id }: Leaver, absent: string): readonly LeaverReport[] {
  const person = model.rolebook.people?.get(absent)
  if (!person?.away || (person.left !== undefined && person.left < today(person))) return []
  // The same person may cover an absence that is over: the last mention is the one that is not.
  const covered = person.away.filter(({ cover }) => cover === id)
  const occurrence = covered.findLastIndex(({ until }) => until === undefined || until >= today(person))
  if (occurrence === -1) return []
  const at = { path: ['people', absent, 'away'], mention: id, occurrence }
  return [{ message: 'cover', at, about: [id, absent], values: { absent: names.person(absent) } }]
}

function asMember({ model, names, today }: RuleContext, { id }: Leaver, groupId: string): readonly LeaverReport[] {
  const group = model.rolebook.people?.get(groupId)
  if (!group || (group.left !== undefined && group.left < today(group))) return []
  const at = { path: ['people', groupId, 'members'], mention: id }
  // a warning only: the role belongs to the group, which goes on without them
  return [{ message: 'group', severity: 'warning', at, about: [id, groupId], values: { group: names.person(groupId) } }]
}

function asContact({ ids }: RuleContext, { id }: Leaver): readonly LeaverReport[] {
  return ids
    .referencesTo(id)
    .flatMap(({ path, to }): LeaverReport[] =>
      to.includes('person') && path.some((step) => contactKeys.includes(step))
        ? [{ message: 'contact', at: { path }, about: [id] }]
        : [],
    )
}
