/**
 * The same text in memory of its own. A text cut out of a long one keeps the whole long text alive: a piece that is
 * kept for hours would keep the file as it was when the piece was read, and every edit would add another file.
 */
export function detached(text: string): string {
  // joining copies the characters, which slicing alone does not
  return ` ${text}`.slice(1)
}
