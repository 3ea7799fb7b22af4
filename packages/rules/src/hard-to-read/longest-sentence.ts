/** How many words the longest sentence of a text has. A colon, a semicolon and the end of a line end a sentence too. */
export function longestSentence(text: string): number {
  const sentences = text.split(/[.!?…:;]+(?=\s|$)|\n/)
  return Math.max(
    ...sentences.map((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length),
  )
}
