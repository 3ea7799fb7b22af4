import { render, type VNode } from 'preact'

/**
 * Writes a picture as a self-contained SVG file. All its colours must be in attributes, because there is no style
 * sheet.
 */
export function writePicture(picture: VNode): string {
  const place = document.createElement('div')
  render(picture, place)
  const written = [...place.children].map((drawn) => new XMLSerializer().serializeToString(drawn)).join('')
  render(null, place)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${asXml(written)}\n`
}

/** A file name for a map of an organisation, made of letters and digits, which every file system accepts. */
export function pictureName(organisation: string, kind: string): string {
  const words = `${organisation} ${kind}`.normalize('NFKD').replace(/\p{M}/gu, '')
  return `${words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')}.svg`
}

/**
 * Makes the output valid XML, which has no way to write control characters and lone surrogates, and does not know
 * HTML's `&nbsp;`, which some hosts write all the same.
 */
function asXml(written: string): string {
  return written
    .replaceAll('&nbsp;', '\u00a0')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu, '')
}
