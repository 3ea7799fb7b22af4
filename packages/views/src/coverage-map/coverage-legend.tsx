import type { CoverageMap } from '@rolebook/language-service'
import type { OwnLanguage } from '@rolebook/model'
import { useState } from 'preact/hooks'
import { themeColours } from '../maps/colours.ts'
import type { CoverageFilter } from './coverage-filter.ts'
import { stateNames, states, texts } from './coverage-texts.ts'
import { StateSign } from './state-sign.tsx'

/** How many roles, and how many people, the legend lists before somebody asks for all. */
const fewest = 12

interface CoverageLegendProps {
  readonly map: CoverageMap
  readonly filter: CoverageFilter
  readonly language: OwnLanguage
  readonly change: (filter: CoverageFilter) => void
}

/** Explains the signs, and lists the roles and people whose tiles can be made to stand out. */
export function CoverageLegend({ map, filter, language, change }: CoverageLegendProps) {
  const count = (state: string) =>
    map.groups.reduce((sum, { entries }) => sum + entries.filter((entry) => entry.state === state).length, 0)
  return (
    <div class="coverage-legend">
      <ul class="states" aria-label={texts.states[language]}>
        {states.map((state) => (
          <li key={state}>
            <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
              <StateSign state={state} colours={themeColours} />
            </svg>
            {stateNames[state][language]} <b>{count(state)}</b>
          </li>
        ))}
      </ul>
      <Chips kind="role" title={texts.roles[language]} of={map.roles} {...{ filter, language, change }} />
      <Chips kind="person" title={texts.people[language]} of={map.people} {...{ filter, language, change }} />
    </div>
  )
}

interface ChipsProps extends Omit<CoverageLegendProps, 'map'> {
  readonly kind: 'role' | 'person'
  readonly title: string
  readonly of: CoverageMap['roles']
}

function Chips({ kind, title, of, filter, language, change }: ChipsProps) {
  const [all, setAll] = useState(false)
  const { about } = filter
  const isOn = (id: string) => about?.kind === kind && about.id === id
  if (of.length === 0) return null
  return (
    <fieldset class="chips">
      <legend>{title}</legend>
      {of
        .filter(({ id }, index) => all || index < fewest || isOn(id))
        .map(({ id, name, count }) => (
          <button
            key={id}
            type="button"
            class="chip"
            aria-pressed={isOn(id)}
            onClick={() => change({ ...filter, about: isOn(id) ? undefined : { kind, id } })}
          >
            {name} <span class="count">{count}</span>
          </button>
        ))}
      {of.length > fewest && !all && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {texts.all[language](of.length)}
        </button>
      )}
    </fieldset>
  )
}
