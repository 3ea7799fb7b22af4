/** The only schemes a link of ours may have, whoever draws it. Everything else stays plain text. */
export const linkSchemes = ['https:', 'mailto:', 'tel:', 'sms:'] as const

/**
 * The address as a link that may be opened, or `undefined` where it must stay text: another scheme, user data, a number
 * that is none, a mail with recipients or copies nobody sees, or characters that a browser drops or reads otherwise.
 */
export function safeLink(address: string): string | undefined {
  if (/[\s\p{C}\\]/u.test(address) || !URL.canParse(address)) return undefined
  const url = new URL(address)
  switch (linkSchemes.find((scheme) => scheme === url.protocol)) {
    case 'https:':
      return url.username === '' && url.password === '' ? url.href : undefined
    case 'mailto:':
      return withQuery(mailLink(decode(url.pathname)), url.search, /^(?:subject|body)$/i)
    case 'tel:':
      return withQuery(telephoneLink(url.pathname.replace(/;ext=\d+$/i, '')), url.search, undefined)
    case 'sms:':
      return withQuery(telephoneLink(url.pathname)?.replace('tel:', 'sms:'), url.search, /^body$/i)
    default:
      return undefined
  }
}

/** Fifteen digits with all that people put between them, and an extension. */
const longestNumber = 60

/**
 * `tel:` link of a phone number as people write it; `undefined` where there are letters in it, too few or many digits, or
 * two numbers in one. `+44 (0)20 …` is dialled without the zero, and an extension is left to whoever answers.
 */
export function telephoneLink(number: string): string | undefined {
  if (number.length > longestNumber) return undefined
  const one = withoutTrunkZero(number.replace(/\s*(?:ext\.?|x|#)\s*\d{1,6}$/i, ''))
  if (isTwoInOne(one)) return undefined
  const compact = one.replace(/[\s()./\u2010-\u2015-]/g, '')
  return /^\+?\d{2,15}$/.test(compact) ? `tel:${compact}` : undefined
}

/** A number that is written for at home and abroad, `+44 (0)20 …`, as it is dialled: without the zero. */
export function withoutTrunkZero(number: string): string {
  return number.replace(/^(\s*(?:\+|00)[^()]*?)\s*\(\s*0\s*\)\s*/, '$1 ')
}

/** Whether it is a choice, like `… 23125-102/103` or `110/112`: dialled as one it would reach somebody else. */
function isTwoInOne(number: string): boolean {
  const groups = number.split('/').map((part) => part.replace(/\D/g, ''))
  const last = groups.pop() ?? ''
  const before = groups.join('').replace(/^00/, '')
  if (groups.length === 0) return false
  // slashes between all groups part them as others do with spaces
  if (groups.length > 1 && groups.slice(1).every(({ length }) => length === last.length)) return false
  // a slash after the area code comes early
  const isOtherEnding = last.length <= 4 && before.length >= 8
  const areBothShort = before.length + last.length <= 6
  // an area code as long as a number begins with a zero, or that of a country
  const areBothWhole = before.length >= 7 && /^\s*[2-9]/.test(number)
  return isOtherEnding || areBothShort || areBothWhole
}

/** `mailto:` link of an address, its parts encoded; `undefined` where it is no plain address. */
export function mailLink(address: string): string | undefined {
  return isMailAddress(address) ? `mailto:${encodeURIComponent(address).replace('%40', '@')}` : undefined
}

const hostLabel = String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?`
const mailAddress = new RegExp(String.raw`^[^\s\p{C}@<>()[\]\\,;:"]+@(?:${hostLabel}\.)+(?=\p{L})${hostLabel}$`, 'u')

/** An address people use: one @, a dotted host, nothing invisible, no bracket. Not the whole of RFC 5322, on purpose. */
export function isMailAddress(text: string): boolean {
  return mailAddress.test(text)
}

/** The link with its query, if that has none but the allowed fields; others may add recipients that nobody sees. */
function withQuery(link: string | undefined, query: string, allowed: RegExp | undefined): string | undefined {
  const names =
    query === ''
      ? []
      : query
          .slice(1)
          .split('&')
          .map((field) => field.split('=')[0] ?? '')
  return names.every((name) => allowed?.test(name)) ? link && link + query : undefined
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
