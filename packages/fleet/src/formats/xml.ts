/** An element of XML, written. */
export type Xml = string

/** Writes an element with its content: other elements, or one text that was escaped by {@link xmlText}. */
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

/** Escapes text for XML. Characters that XML cannot hold at all are replaced. */
export function xmlText(text: string): Xml {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"'\r]/g, (character) => `&#${character.codePointAt(0)};`)
}

/** Indents lines that begin an element by two spaces; lines of a text stay as they are. */
function indent(part: Xml): Xml {
  return part.replace(/^(?= *<)/gm, '  ')
}
