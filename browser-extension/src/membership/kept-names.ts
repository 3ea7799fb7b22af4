/** The names under which small facts are kept, each in a text of its own. */
export const recordNames = ['source', 'managed', 'attempt', 'self', 'company', 'welcomed'] as const
export type RecordName = (typeof recordNames)[number]

/** What stands before the name of every text of a directory. */
export const directories = 'directory/'

/** What stands before the names of the texts of one organisation's directory. */
export function directoryOf(organisation: string): string {
  return `${directories}${organisation}/`
}
