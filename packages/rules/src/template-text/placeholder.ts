/** What a template left to be filled in, as it is written; `undefined` where nothing was left. */
export function findPlaceholder(text: string): string | undefined {
  return inBrackets.exec(text)?.[0] ?? bare.exec(text)?.[0]
}

/** `[Name of the company]`, `<role>`, `{{company}}`: brackets alone are ordinary, so in square ones a word must say so. */
const inBrackets =
  /\[(?:[^\]]{0,40}[^\p{L}\]])?(?:organi[sz]ation|company|name|insert|your|unternehmen|firma|einfügen|eintragen|entreprise|société|nom|compléter|xxx?|…|\.\.\.)(?:[^\p{L}\]][^\]]{0,40})?\]|<\p{L}[\p{L} -]{1,40}>|\{\{[^{}]{1,40}\}\}|lorem ipsum/iu

/** In capitals only: “todo” is a word of Spanish. */
const bare = /(?<![\p{L}\p{N}])(?:TBD|TODO|XXX)(?![\p{L}\p{N}])/u
