import { type Catalogue, fold } from '@rolebook/model'
import { dutyWords } from './duty-words/words.ts'

/** For each activity, in order, the responsibility of the catalogue that its words name. */
export interface Guess {
  /** `undefined` where the words name no duty for certain. */
  readonly duty: string | undefined
  /** A duty that the words name, but that an earlier activity with the same meaning already has. */
  readonly takenBy: { readonly duty: string; readonly index: number } | undefined
}

/**
 * Guesses what activities stand for. Each responsibility of the catalogue is given once: to the activity that is worded
 * like the catalogue, else to the first. Where the words of an activity name two, none is guessed.
 */
export function guessStandsFor(activities: readonly string[], catalogue: Catalogue): readonly Guess[] {
  const wordings = wordingIndex(catalogue)
  const named = activities.map((activity) => {
    const folded = fold(activity)
    const same = wordings.get(folded)
    return { duty: same ?? dutyNamedBy(folded, catalogue), same: same !== undefined }
  })
  return named.map(({ duty }, index) => {
    if (duty === undefined) return { duty, takenBy: undefined }
    const exact = named.findIndex((other) => other.duty === duty && other.same)
    const holder = exact === -1 ? named.findIndex((other) => other.duty === duty) : exact
    return holder === index ? { duty, takenBy: undefined } : { duty: undefined, takenBy: { duty, index: holder } }
  })
}

function dutyNamedBy(folded: string, catalogue: Catalogue): string | undefined {
  const duties = new Set(
    dutyWords
      .filter(({ says, unless }) => says.every((idea) => idea.test(folded)) && unless?.test(folded) !== true)
      .map(({ duty }) => duty)
      .filter((duty) => catalogue.byId.responsibilities.has(duty)),
  )
  const [only] = duties
  return duties.size === 1 ? only : undefined
}

/** The catalogue's own sentences, of which tables made from it consist. */
function wordingIndex({ wordings }: Catalogue): ReadonlyMap<string, string> {
  return new Map(
    Object.values(wordings).flatMap(({ responsibilities }) =>
      Object.entries(responsibilities).map(([id, { text }]) => [fold(text), id] as const),
    ),
  )
}
