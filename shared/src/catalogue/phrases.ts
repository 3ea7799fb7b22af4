/** The phrases of a text that parts them by commas and line breaks, as the catalogue writes its keywords down. */
export function phrases(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
}
