/**
 * The words of a text in lower case, without articles and punctuation: what two wordings of one thing have in common.
 */
export function plainWords(text: string): readonly string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.filter((word) => !articles.has(word))
}

const articles: ReadonlySet<string> = new Set([
  ...['the', 'a', 'an'],
  ...['der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'einem', 'einer', 'eines'],
  ...['le', 'la', 'les', 'l', 'un', 'une', 'd', 'de', 'du', 'des'],
])
