import type { CoverageEntry, CoverageMap } from '@rolebook/language-service'
import { useRef, useState } from 'preact/hooks'
import { paperColours } from '../maps/colours.ts'
import type { MapWish } from '../maps/map-wish.ts'
import { pictureName, writePicture } from '../maps/picture-file.ts'
import type { ViewProps } from '../mount-view.tsx'
import { CoverageDetails } from './coverage-details.tsx'
import { type CoverageFilter, isGap, readFilter, standsOut } from './coverage-filter.ts'
import { CoverageGroups } from './coverage-groups.tsx'
import { CoverageLegend } from './coverage-legend.tsx'
import { CoveragePicture } from './coverage-picture.tsx'
import { texts } from './coverage-texts.ts'

/** Every clause and control as a tile, and who answers for it. */
export function CoverageMapPage({ host, shown: map }: ViewProps<CoverageMap, MapWish>) {
  const { language } = host
  const [filter, setFilter] = useState(() => readFilter(host.remembered))
  const [chosen, setChosen] = useState<string>()
  const groups = useRef<HTMLDivElement>(null)
  const entries = map.groups.flatMap((group) => group.entries)
  const entry = entries.find(({ id }) => id === chosen)

  const change = (next: CoverageFilter) => {
    setFilter(next)
    host.remember(next)
  }
  const choose = (next: CoverageEntry) => {
    setChosen(next.id)
    const place = next.coverings.find((covering) => covering.place)?.place
    // a gap leads nowhere until its reader has chosen how to close it
    if (place && !isGap(next)) host.wish({ kind: 'show', place })
  }
  const close = () => {
    setChosen(undefined)
    groups.current?.querySelector<HTMLElement>(`[data-id="${chosen}"]`)?.focus()
  }
  const save = () => {
    const svg = writePicture(<CoveragePicture map={map} language={language} colours={paperColours} />)
    host.wish({ kind: 'save', name: pictureName(map.organisation, texts.title[language]), svg })
  }
  const name = filter.about && [...map.roles, ...map.people].find(({ id }) => id === filter.about?.id)?.name
  const outstanding = entries.filter((one) => standsOut(filter, one)).length

  return (
    <main class="coverage-map">
      <header class="map-head">
        <h1>{texts.title[language]}</h1>
        <p>{texts.figure[language](map.covered, map.of, map.inPart)}</p>
        <div class="map-actions">
          <label>
            <input
              type="checkbox"
              checked={filter.gapsOnly}
              onChange={() => change({ ...filter, gapsOnly: !filter.gapsOnly })}
            />
            {texts.gapsOnly[language]}
          </label>
          <button type="button" class="map-button" onClick={save}>
            {texts.save[language]}
          </button>
        </div>
      </header>
      <CoverageLegend map={map} filter={filter} language={language} change={change} />
      <p role="status" class="visually-hidden">
        {name && `${name}: ${outstanding}`}
      </p>
      <div class={entry ? 'coverage-body with-details' : 'coverage-body'}>
        <div ref={groups}>
          <CoverageGroups groups={map.groups} filter={filter} chosen={chosen} language={language} choose={choose} />
        </div>
        {entry && (
          <CoverageDetails
            key={entry.id}
            entry={entry}
            language={language}
            takesFocus={isGap(entry)}
            show={(place) => host.wish({ kind: 'show', place })}
            close={close}
          />
        )}
      </div>
    </main>
  )
}
