import { telephoneLink } from '@rolebook/model'

/** The characters of a number that are dialled, with its extension: two ways to write one number give the same text. */
export function diallable(phone: string): string {
  const number = (telephoneLink(phone) ?? phone).replace(/^tel:/, '').replace(/^00/, '+')
  const extension = /(?:ext\.?|x|#)\s*(\d{1,6})$/i.exec(phone)?.[1]
  return extension === undefined ? number : `${number} ext. ${extension}`
}

/**
 * Whether a number reaches the same line from every country. A number that is the same for everybody in a country, such
 * as 112 or 116 117, cannot be written in any other way, and counts as one that does.
 */
export function isDialledFromAnywhere(phone: string): boolean {
  const number = diallable(phone)
  return number.startsWith('+') || isPublicShortNumber(number)
}

/** Emergency numbers of the world's countries, two or three digits long, and the services of Europe that begin with 116. */
function isPublicShortNumber(number: string): boolean {
  return /^(?:1\d|1\d\d|000|911|99\d|116\d{3})$/.test(number)
}
