/** Why a store has not got what it was to get, in sentences for whoever looks after the release. */
export class Refusal extends Error {
  /** How things stand in the store now. */
  readonly stands: string
  /** What somebody can do about it. */
  readonly remedy: string

  constructor(found: string, stands: string, remedy: string) {
    super(found)
    this.name = 'Refusal'
    this.stands = stands
    this.remedy = remedy
  }
}

/** How things stand where a store was only asked, or has said no to the first thing that was wanted. */
export const nothingChanged = 'Nothing has changed in the store.'

/** What helps where it is the store or the line that has trouble. */
export const tryAgain = 'Run this job again later: what the store has already is not published twice.'
