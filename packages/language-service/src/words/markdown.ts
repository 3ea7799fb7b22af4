import { safeLink } from '@rolebook/model'

/**
 * Text that is safe for a Markdown reader. Only this file makes it, and escapes everything else that is put into it, so
 * that text from a rolebook can never become a link, an image, HTML or code.
 */
export interface Markdown {
  readonly markdown: string
}

/** Longer texts are cut: a hover is for a glance. */
const longestText = 600

/** Markdown with values in it: plain text is escaped, Markdown is kept as it is. */
export function md(strings: TemplateStringsArray, ...values: readonly (string | number | Markdown)[]): Markdown {
  let markdown = strings[0] ?? ''
  for (const [index, value] of values.entries()) {
    markdown += typeof value === 'object' ? value.markdown : escapeMarkdown(String(value))
    markdown += strings[index + 1] ?? ''
  }
  return { markdown }
}

/** The pieces one after another, with a separator of ours between them. */
export function joinMarkdown(pieces: readonly Markdown[], separator: string): Markdown {
  return { markdown: pieces.map(({ markdown }) => markdown).join(separator) }
}

/** An id or pattern as code. */
export function code(text: string): Markdown {
  const line = shorten(text)
  const longestFence = Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length))
  const fence = '`'.repeat(longestFence + 1)
  // a reader removes one space on each side again; it keeps a backtick apart from the fence
  return { markdown: longestFence > 0 ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}` }
}

/** A link where the model allows the address, else only the text. */
export function link(text: string, address: string | undefined): Markdown {
  const href = address === undefined ? undefined : safeLink(address)
  if (href === undefined) return md`${text}`
  return md`[${text}](${{ markdown: `<${href.replace(/[<>\\\s]/g, encodeURIComponent)}>` }})`
}

/** Escapes all ASCII punctuation, which Markdown permits, and joins lines. */
function escapeMarkdown(text: string): string {
  return shorten(text).replace(/[!-/:-@[-`{-~]/g, '\\$&')
}

function shorten(text: string): string {
  // only line breaks, because French needs its narrow spaces
  const line = text.replace(/[ \t\r\n\v\f]+/g, ' ').replace(/^ | $/g, '')
  return line.length > longestText ? `${line.slice(0, longestText).trimEnd()}…` : line
}
