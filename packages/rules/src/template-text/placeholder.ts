/** The first placeholder that a template left to be filled in, as written; `undefined` where there is none. */
export function findPlaceholder(text: string): string | undefined {
  return inBrackets.exec(text)?.[0] ?? bare.exec(text)?.[0]
}

/**
 * `[Name of the company]`, `<role>`, `{{company}}`: square brackets alone are common, so a word in them must mark a
 * placeholder.
 */
const inBrackets =
  /\[(?:[^\]]{0,40}[^\p{L}\]])?(?:organi[sz]ation|company|name|insert|your|unternehmen|firma|einfügen|eintragen|entreprise|société|nom|compléter|xxx?|…|\.\.\.)(?:[^\p{L}\]][^\]]{0,40})?\]|<\p{L}[\p{L} -]{1,40}>|\{\{[^{}]{1,40}\}\}|lorem ipsum/iu

/** In capitals only: “todo” is a Spanish word. */
const bare = /(?<![\p{L}\p{N}])(?:TBD|TODO|XXX)(?![\p{L}\p{N}])/u
