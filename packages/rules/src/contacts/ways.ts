import { type OpeningHours, type Rolebook, workingHoursOf, zoneOf } from '@rolebook/model'
import type { Names } from '../messages/names.ts'
import type { Reached } from './reached.ts'
import { day, openingsOf } from './weekly-hours.ts'

/** How somebody can be reached by staff. */
export interface Way {
  readonly name: string
  readonly who: 'contact-point' | 'person'
  /** By phone, chat or a form: something other than e-mail. */
  readonly quick: boolean
  /** By voice or text message, which needs neither computer nor network. */
  readonly phone: boolean
  readonly mail: boolean
  /** `undefined` where the file does not say when they answer, as with people, who have no desk hours. */
  readonly hours: OpeningHours | undefined
  /** When people there can be expected to answer. */
  readonly workingHours: OpeningHours
  /** The zone of the hours. */
  readonly zone: string
}

/** Ways to everybody whom a contact reaches and staff may see; private numbers as far as their owner agreed. */
export function waysTo({ contactPoints, people }: Reached, rolebook: Rolebook, names: Names): readonly Way[] {
  const seen = <Entry extends { readonly visible?: string }>(entries: ReadonlyMap<string, Entry>) =>
    [...entries].filter(([, { visible }]) => visible !== 'isms')
  return [
    ...seen(contactPoints).map(([id, contactPoint]): Way => {
      const { phone, chat, web, email, hours } = contactPoint
      return {
        name: names.contactPoint(id),
        who: 'contact-point',
        quick: (phone ?? chat ?? web) !== undefined,
        phone: phone !== undefined || [chat, web].some(isPhoneLink),
        mail: email !== undefined,
        hours,
        workingHours: workingHoursOf(rolebook, contactPoint),
        zone: zoneOf(rolebook, contactPoint),
      }
    }),
    ...seen(people).map(([id, person]): Way => {
      const { phone, chat, privatePhone, email } = person
      const agreed = (privatePhone?.visible ?? 'isms') === 'isms' ? undefined : privatePhone?.number
      return {
        name: names.person(id),
        who: 'person',
        quick: (phone ?? chat ?? agreed) !== undefined,
        phone: (phone ?? agreed) !== undefined || isPhoneLink(chat),
        mail: email !== undefined,
        hours: undefined,
        workingHours: workingHoursOf(rolebook, person),
        zone: zoneOf(rolebook, person),
      }
    }),
  ]
}

function isPhoneLink(link: string | undefined): boolean {
  return link !== undefined && /^(?:tel|sms):/i.test(link)
}

/** Whether there is any way at all. */
export function isReachable({ quick, mail }: Way): boolean {
  return quick || mail
}

/**
 * Whether somebody may answer at night (22:00 to 06:00) or on a day on which the organisation does not work, by its clock:
 * the office hours of a desk on the other side of the world are night here.
 */
export function isOpenOutOfHours({ hours, zone }: Way, rolebook: Rolebook, aheadBy: (zone: string) => number): boolean {
  const working = workingHoursOf(rolebook)
  if (hours === undefined || hours === 'always' || working === 'always') return true
  const workdays = new Set(working.flatMap(({ days }) => days))
  return openingsOf({ hours, ahead: aheadBy(zone) }).some(({ from, until }) => {
    const [first, last] = [Math.floor(from / day), Math.floor((until - 1) / day)]
    const isAtNight = from % day < 360 || last > first || (until - 1) % day >= 1320
    return isAtNight || !workdays.has(first)
  })
}
