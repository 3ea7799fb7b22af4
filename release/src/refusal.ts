/** Why a store did not get what it should, in sentences for whoever looks after the release. */
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

/** The state where a store was only asked, or refused the first request. */
export const nothingChanged = 'Nothing has changed in the store.'

/** The remedy where the store or the connection has trouble. */
export const tryAgain = 'Run this job again later: what the store has already is not published twice.'
