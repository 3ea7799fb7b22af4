/** A link that opens an e-mail. */
export interface MailDraft {
  readonly link: string
  /** Whether the text is in the link; where it is too long for one, the writer has to paste it. */
  readonly isWhole: boolean
}

/** Longer links are cut, or not opened at all, by some browsers and mail programs. */
const longestLink = 1800

/**
 * An e-mail to begin with, as RFC 6068 writes it: every part encoded by itself, so that no text can add a recipient or a
 * field of its own.
 * @param links `mailto:` links of those it goes to
 */
export function draftMail(links: readonly string[], subject: string, text: string): MailDraft {
  const to = links.map((link) => link.slice('mailto:'.length)).join(',')
  const short = `mailto:${to}?subject=${encodeSubject(subject)}`
  // a line of an e-mail ends with both characters
  const link = `${short}&body=${encode(text.replace(/\r?\n/g, '\r\n'))}`
  return link.length <= longestLink ? { link, isWhole: true } : { link: short, isWhole: false }
}

/** A field of an e-mail is one line: what follows a line break could be read as another field. */
function encodeSubject(subject: string): string {
  return encode(subject.replace(/\p{Cc}+/gu, ' ').trim())
}

/** Half a character, as a cut may leave it, cannot be encoded. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
}
