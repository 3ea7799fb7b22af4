/**
 * The same text in a memory of its own. What is cut out of a long text holds all of it for as long as it lives: a piece
 * that is kept for hours would keep the whole file as it stood when the piece was read, and every edit adds another.
 */
export function detached(text: string): string {
  // joining copies, which cutting alone does not
  return ` ${text}`.slice(1)
}
