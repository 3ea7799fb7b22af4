import type { CoverageEntry, CoverageMap } from '@rolebook/language-service'
import type { OwnLanguage } from '@rolebook/model'
import { useRef, useState } from 'preact/hooks'
import { themeColours } from '../maps/colours.ts'
import { directionOf, neighbourIn } from '../maps/roving-focus.ts'
import { type CoverageFilter, isGap, standsOut } from './coverage-filter.ts'
import { stateNames, texts } from './coverage-texts.ts'
import { StateSign } from './state-sign.tsx'

interface CoverageGroupsProps {
  readonly groups: CoverageMap['groups']
  readonly filter: CoverageFilter
  readonly chosen: string | undefined
  readonly language: OwnLanguage
  readonly choose: (entry: CoverageEntry) => void
}

/** The tiles by clause and theme. Tab leads to one of them, arrow keys from there to the others. */
export function CoverageGroups({ groups, filter, chosen, language, choose }: CoverageGroupsProps) {
  const place = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState<string>()
  const seen = groups
    .map((group) => ({
      ...group,
      entries: group.entries.filter((entry) => !filter.gapsOnly || isGap(entry)),
      all: group.entries,
    }))
    .filter(({ entries }) => entries.length > 0)
  const ids = seen.flatMap(({ entries }) => entries.map(({ id }) => id))
  const reachable = focused !== undefined && ids.includes(focused) ? focused : ids[0]

  const move = (event: KeyboardEvent) => {
    const direction = directionOf(event)
    const here = event.target instanceof Element ? event.target.closest<HTMLElement>('.tile') : null
    if (!direction || !here || !place.current) return
    event.preventDefault()
    neighbourIn([...place.current.querySelectorAll<HTMLElement>('.tile')], here, direction).focus()
  }
  if (seen.length === 0) return <p class="no-gaps">{texts.noGaps[language]}</p>
  return (
    <div ref={place}>
      {seen.map(({ theme, number, title, entries, all }) => (
        <section key={theme} aria-labelledby={`group-${theme}`}>
          <h2 id={`group-${theme}`}>
            {number} {title}{' '}
            <span class="count">
              {texts.group[language](
                all.filter(({ state }) => state === 'covered').length,
                all.filter(({ state }) => state !== 'not-applicable').length,
              )}
            </span>
          </h2>
          <ul class="tiles" aria-labelledby={`group-${theme}`}>
            {entries.map((entry) => (
              <li key={entry.id}>
                <button
                  type="button"
                  class={classOf(entry, filter)}
                  data-id={entry.id}
                  aria-current={entry.id === chosen ? 'true' : undefined}
                  title={entry.sentence}
                  tabIndex={entry.id === reachable ? 0 : -1}
                  onFocus={() => setFocused(entry.id)}
                  onKeyDown={move}
                  onClick={() => choose(entry)}
                >
                  <span class="visually-hidden">{entry.sentence}</span>
                  <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
                    <StateSign state={entry.state} colours={themeColours} />
                  </svg>
                  <span class="tile-id" aria-hidden="true">
                    {entry.id}
                  </span>
                  <span class="tile-title" aria-hidden="true">
                    {entry.title}
                  </span>
                  <span class="tile-who" aria-hidden="true">
                    {entry.who || shortState(entry, language)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** The text in place of who answers, where nobody does. */
export function shortState({ state }: CoverageEntry, language: OwnLanguage): string {
  return state === 'not-applicable' ? stateNames[state][language] : texts.nobody[language]
}

function classOf(entry: CoverageEntry, filter: CoverageFilter): string {
  const standing = !filter.about ? '' : standsOut(filter, entry) ? ' outstanding' : ' quiet'
  return `tile ${entry.state}${standing}`
}
