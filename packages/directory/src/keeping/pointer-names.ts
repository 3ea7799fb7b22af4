/** The one name whose content says which of the other texts count. Its write is the switch from old to new. */
export const pointerName = 'current'

/**
 * The names of the texts that the first answers are read from, as they stand in a pointer: for whoever asks for them before
 * the pointer can be judged. It judges nothing, and gives none where it can read none.
 */
export function firstTextsNamedIn(pointer: unknown): readonly string[] {
  try {
    const { keys, file } = JSON.parse(String(pointer))
    return [keys, file].filter((name) => typeof name === 'string')
  } catch {
    return []
  }
}
