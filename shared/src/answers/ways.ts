import type { ContactPoint, Person } from '../format/rolebook-format.ts'
import { mailLink, safeLink, telephoneLink } from '../text/links.ts'
import type { Reach } from './answer.ts'

/** The ways in which somebody can be reached, with the links that may be opened. */
export interface Ways {
  /** As written; a number without a link is dialled by hand. */
  readonly phone: Way | undefined
  readonly mail: Way | undefined
  readonly chat: string | undefined
  readonly web: string | undefined
}

export interface Way {
  readonly text: string
  readonly link: string | undefined
}

/** The ways to a contact point or person. The line manager and reception have none that a rolebook knows. */
export function waysOf(reach: Reach): Ways {
  if (reach.kind === 'contact-point') return waysOfContactPoint(reach.contactPoint)
  if (reach.kind === 'person') return waysOfPerson(reach.person)
  return { phone: undefined, mail: undefined, chat: undefined, web: undefined }
}

/** The ways to a contact point, open or closed. */
export function waysOfContactPoint({ phone, email, chat, web }: ContactPoint): Ways {
  return {
    phone: phone === undefined ? undefined : { text: phone, link: telephoneLink(phone) },
    mail: email === undefined ? undefined : { text: email, link: mailLink(email) },
    chat: chat === undefined ? undefined : safeLink(chat),
    web: web === undefined ? undefined : safeLink(web),
  }
}

/**
 * The ways to a person. A private number is used only where its owner agreed that staff see it, and only for want of a
 * business one.
 */
export function waysOfPerson({ phone, privatePhone, email, chat }: Person): Ways {
  const agreed = privatePhone?.visible === 'staff' || privatePhone?.visible === 'public'
  const number = phone ?? (agreed ? privatePhone?.number : undefined)
  return waysOfContactPoint({
    ...(number === undefined ? {} : { phone: number }),
    ...(email === undefined ? {} : { email }),
    ...(chat === undefined ? {} : { chat }),
  })
}
