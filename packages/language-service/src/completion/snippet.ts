/** A tab stop of a snippet, and what stands there until somebody writes something else. */
export function stop(number: number, text: string): string {
  return `\${${number}:${text}}`
}

/** A tab stop at which one of several words is chosen. */
export function choose(number: number, ...words: readonly string[]): string {
  return `\${${number}|${words.join(',')}|}`
}

/** An LSP snippet as plain text, for editors without tab stops: each stop is replaced by its default text. */
export function withoutStops(snippet: string): string {
  const first = new Map<string, string>()
  return snippet.replace(
    /\\([\\$}])|\$(\d+)|\$\{(\d+)(?::([^}]*)|\|([^,|]*)[^|]*\|)?\}/g,
    (_, escaped?: string, bare?: string, number?: string, text?: string, choice?: string) => {
      if (escaped !== undefined) return escaped
      const stop = bare ?? number ?? ''
      const content = text ?? choice ?? first.get(stop) ?? ''
      first.set(stop, content)
      return content
    },
  )
}
