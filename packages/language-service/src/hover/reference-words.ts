import type { InOwnLanguages, ResponsibilityEntry } from '@rolebook/model'
import { type View, wordingsOf } from '../place/view.ts'
import { joinMarkdown, type Markdown, md } from '../words/markdown.ts'

export type Sureness = 'high' | 'medium' | 'low'

/** The title of a clause or control in the reader’s language; `undefined` where the standard has no such number. */
export function referenceTitle(view: View, id: string): string | undefined {
  return wordingsOf(view, ({ references }) => references[id])
}

/** A clause or control with its title: `A.5.2 Information security roles and responsibilities`. */
export function nameReference(view: View, id: string): Markdown {
  const title = referenceTitle(view, id)
  return title === undefined ? md`${id}` : md`${id} ${title}`
}

/** The clauses and controls that a responsibility covers, each with the sureness that the catalogue states. */
export function describeCovers(view: View, responsibility: ResponsibilityEntry): readonly Markdown[] {
  return responsibility.covers.map((id) => {
    const sureness = surenessOf(responsibility, id)
    const how = sureness === undefined ? [] : [md`_${surenessNames[sureness][view.language]}_`]
    return joinMarkdown([nameReference(view, id), ...how], ' · ')
  })
}

/**
 * How surely a responsibility of the catalogue covers a clause; `undefined` where the organisation itself says what it
 * covers.
 */
export function surenessOf({ catalogue, written }: ResponsibilityEntry, reference: string): Sureness | undefined {
  if (written.covers) return undefined
  return catalogue?.covers.find((covered) => covered.reference === reference)?.sureness
}

/** The catalogue’s `high`, `medium` and `low` in words. */
export const surenessNames: Readonly<Record<Sureness, InOwnLanguages<string>>> = {
  high: { en: 'plainly asked for', de: 'ausdrücklich verlangt', fr: 'clairement exigé' },
  medium: { en: 'a good fit', de: 'passt gut', fr: 'correspond bien' },
  low: { en: 'related', de: 'verwandt', fr: 'apparenté' },
}
