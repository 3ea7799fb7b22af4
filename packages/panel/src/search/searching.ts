import type { Instant, OwnLanguage, RoleModel } from '@rolebook/model'
import { useMemo, useState } from 'preact/hooks'
import type { LaterParts } from '../later/later-parts.ts'
import type { Finding } from './finding.tsx'

/**
 * The current search. It lasts as long as the panel is open, so that it is still there when the reader comes back from
 * a result.
 */
export interface Searching {
  readonly words: string
  readonly setWords: (words: string) => void
  /** What finds and shows it; `undefined` until it is loaded. The situations are there all the same. */
  readonly file: LaterParts['everywhere']
  /** `undefined` while nothing is searched for. */
  readonly found: readonly Finding[] | undefined
}

/** Shorter queries cannot tell anything apart, so everything stays on screen. */
const shortestQuery = 2

export function useSearching(
  model: RoleModel,
  language: OwnLanguage,
  at: Instant,
  file: LaterParts['everywhere'],
): Searching {
  const [words, setWords] = useState('')
  const query = words.trim()
  const isTyping = query !== ''
  // made with the first letter, so that it is there with the second
  const find = useMemo(
    () => (isTyping ? file?.createFinder(model, language) : undefined),
    [isTyping, file, model, language],
  )
  const found = useMemo(() => (query.length >= shortestQuery ? find?.(query, at) : undefined), [find, query, at])
  return { words, setWords, file, found }
}
