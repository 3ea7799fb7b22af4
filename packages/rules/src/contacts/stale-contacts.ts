import { type ContactPoint, daysBetween, type PlainDate, type RoleModel } from '@rolebook/model'
import { reachedBy } from './reached.ts'

/** In days. A number that was tried longer ago is stale; in an emergency nobody has time to find that out. */
const limits = { urgent: 90, other: 365 } as const

/** A contact point that nobody has tried for too long. */
export interface StaleContact {
  readonly id: string
  readonly tried: PlainDate
  /** Since it was tried. */
  readonly days: number
  /** How many may pass. */
  readonly limit: number
  /** `urgent` where an urgent situation leads to it, or everything that has no contact of its own. */
  readonly kind: keyof typeof limits
}

/** The contact points that were tried, but too long ago; of those never tried nothing is known. */
export function staleContacts(
  model: RoleModel,
  today: (contactPoint: ContactPoint) => PlainDate,
): readonly StaleContact[] {
  const urgent = urgentContactPoints(model)
  return [...(model.rolebook.contactPoints ?? [])].flatMap(([id, contactPoint]) => {
    const tried = contactPoint.verified?.date
    if (tried === undefined) return []
    const days = daysBetween(tried, today(contactPoint))
    const kind = urgent.has(id) ? 'urgent' : 'other'
    const limit = limits[kind]
    return days <= limit ? [] : [{ id, tried, days, limit, kind }]
  })
}

function urgentContactPoints(model: RoleModel): ReadonlySet<string> {
  const urgent = [...model.situations.values()].filter(({ urgency }) => urgency === 'now')
  const contacts = [model.rolebook.organisation?.defaultContact, ...urgent.map(({ contact }) => contact)]
  return new Set(contacts.flatMap((contact) => [...reachedBy(model, contact).contactPoints.keys()]))
}
