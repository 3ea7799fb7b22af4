import { telephoneLink } from '@rolebook/model'

/** A number as it is dialled, so that two ways to write one number compare; `undefined` for a text that is none. */
export function plainNumber(phone: string): string | undefined {
  return telephoneLink(phone)?.replace(/^tel:(?:00(?=[1-9]))?/, (start) => (start.endsWith('00') ? '+' : ''))
}
