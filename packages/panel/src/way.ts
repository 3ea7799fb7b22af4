import { useMemo, useState } from 'preact/hooks'
import type { Screen } from './panel-host.ts'

export const home: Screen = { name: 'home' }

/** The screens gone through from home; the last one is shown. */
export interface Way {
  readonly way: readonly Screen[]
  /** `of`: the organisation whose screens they are, where that is to be another than the one that is shown. */
  setWay(way: readonly Screen[], of?: string): void
  /** Has the screen that is shown read from its beginning, for it has other contacts now. */
  beginAnew(): void
}

/**
 * Keeps the way through the screens. A card stays the one of its reader's situation, whoever's contacts are shown; but `ben`
 * is somebody else in another organisation, so screens of its people, roles and things are none of the way any more.
 */
export function useWay(start: Screen | undefined, organisation: string | undefined): Way {
  const [kept, setKept] = useState<{ readonly way: readonly Screen[]; readonly of: string | undefined }>({
    way: start ? [home, start] : [home],
    of: organisation,
  })
  const way = useMemo(
    () => (kept.of === organisation ? kept.way : kept.way.filter((screen) => !('id' in screen))),
    [kept, organisation],
  )
  return {
    way,
    setWay: (next, of = organisation) => setKept({ way: next, of }),
    beginAnew: () => setKept((current) => ({ ...current, way: [...current.way] })),
  }
}
