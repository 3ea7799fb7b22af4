import { render, type VNode } from 'preact'

/**
 * Writes a picture as an SVG file that stands on its own. Everything it is painted with must be in its attributes, for
 * no style sheet goes along.
 */
export function writePicture(picture: VNode): string {
  const place = document.createElement('div')
  render(picture, place)
  const written = [...place.children].map((drawn) => new XMLSerializer().serializeToString(drawn)).join('')
  render(null, place)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${asXml(written)}\n`
}

/** What a map of an organisation might be called as a file; all that file systems know of a name is letters and digits. */
export function pictureName(organisation: string, kind: string): string {
  const words = `${organisation} ${kind}`.normalize('NFKD').replace(/\p{M}/gu, '')
  return `${words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')}.svg`
}

/**
 * XML has no way to write control characters and lone halves of a pair, so they are left out. Nor does it know the name that
 * HTML has for a space which does not break, and which some hosts write all the same.
 */
function asXml(written: string): string {
  return written
    .replaceAll('&nbsp;', '\u00a0')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu, '')
}
