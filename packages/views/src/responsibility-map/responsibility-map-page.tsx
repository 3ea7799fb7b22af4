import type { ResponsibilityMap } from '@rolebook/language-service'
import { useMemo, useState } from 'preact/hooks'
import { paperColours } from '../maps/colours.ts'
import type { MapWish } from '../maps/map-wish.ts'
import { pictureName, writePicture } from '../maps/picture-file.ts'
import type { ViewProps } from '../mount-view.tsx'
import { MapCanvas } from './map-canvas.tsx'
import { MapDetails } from './map-details.tsx'
import { MapFile } from './map-file.tsx'
import { createGraph, joinedWith, type MapGraph, type NodeKey } from './map-graph.ts'
import { createIndex } from './map-index.ts'
import type { PlacedNode } from './map-layout.ts'
import { MapLegend } from './map-legend.tsx'
import { MapList } from './map-list.tsx'
import { linkNames, texts } from './map-texts.ts'
import { type Reading, readReading } from './reading.ts'
import { sayNode } from './say-node.ts'
import { useLayout } from './use-layout.ts'

/** People, roles and duties as a picture, and the same in words. */
export function ResponsibilityMapPage({ host, shown: map }: ViewProps<ResponsibilityMap, MapWish>) {
  const { language } = host
  const [reading, setReading] = useState(() => readReading(host.remembered))
  const [chosen, setChosen] = useState<NodeKey>()
  const read = (next: Reading) => {
    setReading(next)
    host.remember(next)
  }
  const { expanded, asList } = reading
  const index = useMemo(() => createIndex(map), [map])
  const all = useMemo(() => map.roles.map(({ id }) => id), [map])
  const graph = useMemo(() => createGraph(map, new Set(expanded)), [map, expanded])
  const layout = useLayout(graph, !asList, () => read({ ...reading, asList: true }))
  const isThere = chosen !== undefined && layout?.byKey.has(chosen)
  const joined = useMemo(() => (isThere ? joinedWith(graph, chosen) : undefined), [graph, chosen, isThere])

  const say = ({ node }: PlacedNode) => sayNode(node, index, language)
  const unfold = (role: string) => read({ ...reading, expanded: [...expanded, role] })
  const toggle = (role: string) =>
    expanded.includes(role) ? read({ ...reading, expanded: expanded.filter((one) => one !== role) }) : unfold(role)
  const inWords = { index, language, choose: setChosen, show: (place: MapPlace) => host.wish({ kind: 'show', place }) }
  const kinds = kindsOn(graph)
  const isAllExpanded = all.every((role) => expanded.includes(role))
  const { people, roles, duties } = graph.leftOut

  const save = () => {
    if (!layout) return
    const file = <MapFile {...{ map, layout, language, joined, kinds, say }} colours={paperColours} />
    host.wish({ kind: 'save', name: pictureName(map.organisation, texts.title[language]), svg: writePicture(file) })
  }

  return (
    <main class="responsibility-map">
      <header class="map-head">
        <h1>{texts.title[language]}</h1>
        <p>
          {texts.figure[language](map.people.length, map.roles.length, map.duties.length)}{' '}
          {map.withoutRole > 0 && texts.withoutRole[language](map.withoutRole)}
        </p>
        <div class="map-actions">
          <label>
            <input
              type="checkbox"
              checked={isAllExpanded}
              disabled={asList}
              onChange={() => read({ ...reading, expanded: isAllExpanded ? [] : all })}
            />
            {texts.allDuties[language]}
          </label>
          <button
            type="button"
            class="map-button"
            aria-pressed={asList}
            onClick={() => read({ ...reading, asList: !asList })}
          >
            {texts.list[language]}
          </button>
          <button type="button" class="map-button" disabled={!layout} onClick={save}>
            {texts.save[language]}
          </button>
        </div>
      </header>
      {!asList && people + roles + duties > 0 && (
        <p class="left-out">{texts.leftOut[language](people, roles, duties)}</p>
      )}
      {asList ? (
        <MapList map={map} {...inWords} choose={goToListed} />
      ) : (
        <>
          <MapLegend kinds={kinds} language={language} />
          <div class="map-body">
            {layout && <MapCanvas {...{ layout, language, chosen, joined, say, unfold }} choose={setChosen} />}
            <aside class="map-details">
              <MapDetails chosen={chosen} isExpanded={(role) => expanded.includes(role)} toggle={toggle} {...inWords} />
            </aside>
          </div>
        </>
      )}
    </main>
  )
}

type MapPlace = Extract<MapWish, { kind: 'show' }>['place']

/** The kinds of lines there are, in the order of the legend. */
function kindsOn({ links }: MapGraph) {
  const there = new Set(links.map(({ kind }) => kind))
  return (Object.keys(linkNames) as (keyof typeof linkNames)[]).filter((kind) => there.has(kind))
}

/** In the list a name leads to where its own entry stands. */
function goToListed(key: NodeKey): void {
  document.getElementById(`listed-${key}`)?.focus()
}
