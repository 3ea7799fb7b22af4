import { type OpeningHours, type Rolebook, usualHours } from '@rolebook/model'
import type { Names } from '../names.ts'
import type { Reached } from '../reached.ts'

/** How somebody can be reached by staff. */
export interface Way {
  readonly name: string
  /** By telephone, chat or a form: something other than e-mail. */
  readonly quick: boolean
  readonly mail: boolean
  /** `undefined` where nobody says when they answer, as with people, who have no desk hours. */
  readonly hours: OpeningHours | undefined
}

/** Ways to everybody whom a contact reaches and staff may see; private numbers as far as their owner agreed. */
export function waysTo({ contactPoints, people }: Reached, names: Names): readonly Way[] {
  return [
    ...[...contactPoints].flatMap(([id, { phone, chat, web, email, hours, visible }]): Way[] =>
      visible === 'isms'
        ? []
        : [
            {
              name: names.contactPoint(id),
              quick: (phone ?? chat ?? web) !== undefined,
              mail: email !== undefined,
              hours,
            },
          ],
    ),
    ...[...people].flatMap(([id, { phone, chat, privatePhone, email, visible }]): Way[] => {
      const agreed = (privatePhone?.visible ?? 'isms') === 'isms' ? undefined : privatePhone?.number
      const quick = (phone ?? chat ?? agreed) !== undefined
      return visible === 'isms' ? [] : [{ name: names.person(id), quick, mail: email !== undefined, hours: undefined }]
    }),
  ]
}

/** Whether there is any way at all. */
export function isReachable({ quick, mail }: Way): boolean {
  return quick || mail
}

/** Whether somebody may answer at night (22:00 to 06:00) or on a day on which the organisation does not work. */
export function isOpenOutOfHours({ hours }: Way, { organisation }: Rolebook): boolean {
  const working = organisation?.hours ?? usualHours
  if (hours === undefined || hours === 'always' || working === 'always') return true
  const workdays = new Set(working.flatMap(({ days }) => days))
  return hours.some(({ days, from, until }) => {
    const isAtNight = from < 360 || until <= from || until > 1320
    return isAtNight || days.some((day) => !workdays.has(day))
  })
}
