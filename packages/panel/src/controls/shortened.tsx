import type { InOwnLanguages } from '@rolebook/model'
import { useState } from 'preact/hooks'
import type { View } from '../view.ts'

/** How many rows are shown at first. */
const few = 12
/** More rows than this are never on screen: whoever looks for one of thousands searches for it. */
const mostRows = 100

/** A list of which the first rows stand at once, and more when they are asked for. */
export interface Shortened<T> {
  readonly shown: readonly T[]
  readonly total: number
  readonly isLong: boolean
  /** Shows more, or few again. */
  turn(): void
}

/**
 * Keeps a list short until its reader wants to see more. Several lists on one screen share the most rows that a screen
 * may have.
 */
export function useShortened<T>(all: readonly T[], most = mostRows): Shortened<T> {
  const [isLong, setLong] = useState(false)
  const shown = all.slice(0, isLong ? most : few)
  return { shown, total: all.length, isLong, turn: () => setLong(!isLong) }
}

/** The button that shows more of a list, with how many there are; nothing where the whole list is shown anyway. */
export function ShowMore({ view: { say }, list }: { view: View; list: Shortened<unknown> }) {
  const { shown, total, isLong, turn } = list
  if (total <= few) return null
  return (
    <div class="show-more">
      {isLong && shown.length < total && <p class="aside">{say(texts.first)(shown.length, total)}</p>}
      {/* the same button, so that it keeps the keyboard */}
      <button type="button" class="button" aria-expanded={isLong} onClick={turn}>
        {isLong ? say(texts.fewer) : say(texts.more)(total)}
      </button>
    </div>
  )
}

const texts = {
  more: {
    en: (total) => `Show more of ${total}`,
    de: (total) => `Mehr von ${total} zeigen`,
    fr: (total) => `Afficher plus (${total} en tout)`,
  } satisfies InOwnLanguages<(total: number) => string>,
  fewer: { en: 'Show fewer', de: 'Weniger zeigen', fr: 'Afficher moins' } satisfies InOwnLanguages<string>,
  first: {
    en: (shown, total) => `The first ${shown} of ${total}. The search on the first page finds every one.`,
    de: (shown, total) => `Die ersten ${shown} von ${total}. Die Suche auf der ersten Seite findet sie alle.`,
    fr: (shown, total) => `Les ${shown} premiers sur ${total}. La recherche de la première page les trouve tous.`,
  } satisfies InOwnLanguages<(shown: number, total: number) => string>,
}
