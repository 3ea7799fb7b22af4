import { covers, hasLeft, type Kind, type Person, type Situation, wallClockAt, zoneOf } from '@rolebook/model'
import type { Asking } from './candidate.ts'

/** Whether something of a kind would be an error as soon as it stood at the cursor: that is offered to nobody. */
export type IsUnfit = (id: string, kind: Kind) => boolean

/** Tells what does not fit at the cursor, at the cost of a look at each thing that is asked about. */
export function unfitAt(asking: Asking): IsUnfit {
  const { document, now, cursor } = asking
  const { rolebook } = document
  const key = cursor.path.findLast((step) => typeof step === 'string')
  const isHere = (person: Person | undefined) => !person || !hasLeft(rolebook, person, now)
  const isPast = isAboutThePast(asking, key)
  const led = contactAt(asking)
  const soleHolder = key === 'deputies' ? soleHolderAt(asking) : undefined
  const isLeader = key === 'accountable' && answersForLeadership(asking)
  return (id, kind) => {
    if (kind === 'person') {
      const person = rolebook.people?.get(id)
      return (!isPast && !isHere(person)) || id === soleHolder || (led !== undefined && isHidden(person, led))
    }
    if (kind === 'contact-point') return led !== undefined && isHidden(rolebook.contactPoints?.get(id), led)
    if (kind !== 'role') return false
    if (key === 'accountable') return isEverybody(id, asking) || (isLeader && id !== topManagement)
    return led !== undefined && !leadsSomewhere(id, asking, isHere)
  }
}

const topManagement = 'top-management'

/** Who granted, approved or tried something, or held a role until a day, may have left since. */
function isAboutThePast({ cursor }: Asking, key: string | undefined): boolean {
  const past = ['granted-by', 'approved-by', 'by', 'about', 'same-as']
  return (key !== undefined && past.includes(key)) || (key === 'who' && cursor.present.has('until'))
}

/** The situation whose contact is being written, or an empty one for the contacts of the organisation and its sites. */
function contactAt({ document: { rolebook }, cursor: { path } }: Asking): Situation | undefined {
  const [section, id, key] = path
  if (section === 'organisation') return id === 'default-contact' ? {} : undefined
  if (section === 'sites') return key === 'reception' ? {} : undefined
  if (section !== 'situations' || key !== 'contact') return undefined
  return rolebook.situations?.get(String(id)) ?? {}
}

/** Whether those whom a contact leads there may not see it. */
function isHidden(entry: { readonly visible?: string } | undefined, led: Situation): boolean {
  return entry?.visible === 'isms' && led.visible !== 'isms'
}

function isEverybody(role: string, { catalogue }: Asking): boolean {
  return catalogue.byId.roles.get(role)?.everybody === true
}

/** Whether somebody is behind a role. One that does not say yet who holds it is being written, and so is a file without roles. */
function leadsSomewhere(id: string, asking: Asking, isHere: (person: Person | undefined) => boolean): boolean {
  const { people, roles } = asking.document.rolebook
  if (isEverybody(id, asking)) return false
  const role = roles?.get(id)
  if (!role) return !roles?.size
  if (role.heldBy === undefined && role.vacant === undefined) return true
  const today = todayOf(asking)
  const serving = role.heldBy?.filter((held) => covers(held, today)).flatMap(({ who }) => who ?? []) ?? []
  return [...serving, ...(role.deputies ?? [])].some((who) => isHere(people?.get(who)))
}

/** Who holds the role alone whose deputies are being written. */
function soleHolderAt(asking: Asking): string | undefined {
  const [section, role] = asking.cursor.path
  if (section !== 'roles') return undefined
  const today = todayOf(asking)
  const held = asking.document.rolebook.roles?.get(String(role))?.heldBy?.filter((one) => covers(one, today)) ?? []
  const holders = new Set(held.map(({ who }) => who))
  return holders.size === 1 ? [...holders][0] : undefined
}

/** Whether the duty is one that top management cannot hand down. */
function answersForLeadership({ catalogue, cursor: { path } }: Asking): boolean {
  const duty = path[0] === 'responsibilities' ? path[1] : undefined
  return catalogue.byId.responsibilities.get(String(duty))?.role === topManagement
}

function todayOf({ document: { rolebook }, now }: Asking): string {
  return wallClockAt(now, zoneOf(rolebook)).date
}
