/** An element of XML, written. */
export type Xml = string

/** Writes an element with what is in it: other elements, or one text that was escaped by {@link xmlText}. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...content: readonly Xml[]
): Xml {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${xmlText(String(value))}"`],
  )
  const start = `<${name}${written.join('')}`
  if (content.length === 0) return `${start}/>`
  const isText = content.every((part) => !part.startsWith('<'))
  if (isText) return `${start}>${content.join('')}</${name}>`
  return `${start}>\n${content.map((part) => indent(part)).join('\n')}\n</${name}>`
}

/** A whole document in UTF-8. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`
}

/** Text as XML holds it; what XML has no way to write at all is replaced. */
export function xmlText(text: string): Xml {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"'\r]/g, (character) => `&#${character.codePointAt(0)};`)
}

/** Two spaces before each line that an element begins; the lines of a text stay as they are. */
function indent(part: Xml): Xml {
  return part.replace(/^(?= *<)/gm, '  ')
}
