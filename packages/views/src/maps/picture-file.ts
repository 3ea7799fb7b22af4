import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/**
 * Writes a picture as an SVG file that stands on its own. Everything it is painted with must be in its attributes, for
 * no style sheet goes along.
 */
export function writePicture(picture: VNode): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${withoutControls(renderToString(picture))}\n`
}

/** What a map of an organisation might be called as a file; all that file systems know of a name is letters and digits. */
export function pictureName(organisation: string, kind: string): string {
  const words = `${organisation} ${kind}`.normalize('NFKD').replace(/\p{M}/gu, '')
  return `${words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')}.svg`
}

/** XML has no way to write control characters and lone halves of a pair, so they are left out. */
function withoutControls(xml: string): string {
  return xml.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu, '')
}
