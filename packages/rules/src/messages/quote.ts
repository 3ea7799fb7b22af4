/** A text in quotes, so that every YAML reader sees exactly this text. For texts of one line. */
export function quote(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`
}
