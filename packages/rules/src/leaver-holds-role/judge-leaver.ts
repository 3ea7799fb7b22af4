import type { RolebookDocument } from '@rolebook/model'
import { contactKeys } from '../contacts/contact-ids.ts'
import { groupsByMember, peopleByCover, rolesByDeputy, rolesByHolder } from '../indexes.ts'
import { findReferencesIn } from '../places/reference-places.ts'
import type { Report, RuleContext } from '../rule.ts'
import { endAssignment } from './end-assignment.ts'
import type { messages } from './messages.ts'

/** Reports the places where somebody who has left is still named. */
export function judgeLeaver(
  context: RuleContext,
  report: (report: Report<keyof typeof messages>) => void,
  id: string,
): void {
  const { model, names, today, lookUp, ids } = context
  const person = model.rolebook.people?.get(id)
  const left = person?.left
  if (!person || left === undefined || left >= today(person)) return
  const day = today(person)
  const values = { person: names.person(id), date: names.date(left), day: left }
  const related = [{ message: 'left' as const, at: { path: ['people', id, 'left'] }, values }]

  for (const roleId of lookUp(rolesByHolder, id)) {
    const role = model.roles.get(roleId)
    if (!role?.path) continue
    const path = [...role.path, 'held-by']
    const own = role.heldBy.filter(({ who }) => who === id)
    for (const [occurrence, { from, until }] of own.entries()) {
      // An assignment that ended is history, and one that is to begin is somebody coming back.
      if ((until !== undefined && until < day) || (from !== undefined && from > day)) continue
      const end = (document: RolebookDocument) => {
        const edit = endAssignment(document, findReferencesIn(document)(path, id, occurrence), left)
        return edit ? [edit] : []
      }
      report({
        message: 'holds',
        at: { path, mention: id, occurrence },
        about: [id, roleId],
        values: { ...values, role: names.role(roleId) },
        related,
        fixes: from === undefined || from <= left ? [{ title: 'end', edits: end }] : [],
      })
    }
  }

  for (const roleId of lookUp(rolesByDeputy, id)) {
    const path = model.roles.get(roleId)?.path
    if (!path) continue
    report({
      message: 'deputy',
      at: { path: [...path, 'deputies'], mention: id },
      about: [id, roleId],
      values: { ...values, role: names.role(roleId) },
      related,
    })
  }

  for (const absent of lookUp(peopleByCover, id)) {
    const other = model.rolebook.people?.get(absent)
    if (!other?.away || (other.left !== undefined && other.left < today(other))) continue
    // The same person may cover an absence that is over: the last mention is the one that is not.
    const covered = other.away.filter(({ cover }) => cover === id)
    const occurrence = covered.findLastIndex(({ until }) => until === undefined || until >= today(other))
    if (occurrence === -1) continue
    report({
      message: 'cover',
      at: { path: ['people', absent, 'away'], mention: id, occurrence },
      about: [id, absent],
      values: { ...values, absent: names.person(absent) },
      related,
    })
  }

  for (const groupId of lookUp(groupsByMember, id)) {
    const group = model.rolebook.people?.get(groupId)
    if (!group || (group.left !== undefined && group.left < today(group))) continue
    report({
      message: 'group',
      // the role belongs to the group, which goes on without them
      severity: 'warning',
      at: { path: ['people', groupId, 'members'], mention: id },
      about: [id, groupId],
      values: { ...values, group: names.person(groupId) },
      related,
    })
  }

  for (const { path, to } of ids.referencesTo(id)) {
    if (!to.includes('person') || !path.some((step) => contactKeys.includes(step))) continue
    report({ message: 'contact', at: { path }, about: [id], values, related })
  }
}
