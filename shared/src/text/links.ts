/** The only schemes a link of ours may have, whoever draws it. Everything else stays plain text. */
export const linkSchemes = ['https:', 'mailto:', 'tel:', 'sms:'] as const

/** The address as a link that may be opened, or `undefined` where it must stay text (another scheme, user data, no URL). */
export function safeLink(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  if (!linkSchemes.some((scheme) => scheme === url.protocol)) return undefined
  if (url.username !== '' || url.password !== '') return undefined
  return url.href
}

/** `tel:` link of a phone number as people write it; `undefined` where it holds no digits or letters among them. */
export function telephoneLink(number: string): string | undefined {
  const compact = number.replace(/[\s()./\u2010-\u2015-]/g, '')
  return /^\+?\d{2,15}$/.test(compact) ? `tel:${compact}` : undefined
}

/** `mailto:` link of an address, its parts encoded; `undefined` where it is no plain address. */
export function mailLink(address: string): string | undefined {
  return isMailAddress(address) ? `mailto:${encodeURIComponent(address).replace('%40', '@')}` : undefined
}

/** An address people use: one @, a dotted host, no space or bracket. Not the whole of RFC 5322, on purpose. */
export function isMailAddress(text: string): boolean {
  return /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]+$/u.test(text)
}
