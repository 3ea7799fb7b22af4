/** Country codes of one or two digits; all others have three. None is the beginning of another. */
const shortCountryCode = /^\+(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/

/**
 * A phone number to read: one that was written without any gap is shown in groups of three or four digits, its
 * country’s code apart. A number that its owner has grouped stays as it is.
 */
export function groupedNumber(number: string): string {
  if (!/^\+?\d{6,15}$/.test(number)) return number
  const code = number.startsWith('+') ? (shortCountryCode.exec(number)?.[0] ?? number.slice(0, 4)) : ''
  // a single digit does not stand alone
  const groups = number.slice(code.length).match(/\d{4}$|\d{3}(?=\d{2})|\d{2,3}$/g) ?? []
  return [code, ...groups].join(' ').trim()
}
