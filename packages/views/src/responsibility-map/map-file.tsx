import type { ResponsibilityMap } from '@rolebook/language-service'
import { PictureSheet } from '../maps/picture-sheet.tsx'
import { LinkLine } from './link-line.tsx'
import type { MapLink } from './map-graph.ts'
import type { PlacedNode } from './map-layout.ts'
import { Box, Lines, type MapDrawingProps, Mark } from './map-picture.tsx'
import { linkNames, texts } from './map-texts.ts'

/* All in pixels. */
const headHeight = 92
const narrowest = 920
const legendStep = 175

interface MapFileProps extends MapDrawingProps {
  readonly map: ResponsibilityMap
  readonly kinds: readonly MapLink['kind'][]
  readonly say: (placed: PlacedNode) => string
}

/** The map as a picture of its own: with a title, what the lines mean, and each box in words. */
export function MapFile({ map, kinds, say, ...drawing }: MapFileProps) {
  const { layout, language, colours, joined } = drawing
  const columns = Math.max(1, Math.floor((Math.max(narrowest, layout.width) - 24) / legendStep))
  const rows = Math.ceil((kinds.length + 2) / columns)
  const top = headHeight + (rows - 1) * 20
  const [width, height] = [Math.max(narrowest, layout.width), top + layout.height]
  const placeInLegend = (index: number) =>
    `translate(${12 + (index % columns) * legendStep} ${66 + Math.floor(index / columns) * 20})`
  return (
    <PictureSheet
      organisation={map.organisation}
      title={texts.title[language]}
      figure={texts.figure[language](map.people.length, map.roles.length, map.duties.length)}
      sentences={layout.nodes.map(say)}
      margin={12}
      {...{ width, height, language, colours }}
    >
      {kinds.map((kind, index) => (
        <g key={kind} transform={placeInLegend(index)}>
          <LinkLine kind={kind} d="M0 8H30" colours={colours} isStrong={false} />
          <text x={36} y={12} fill={colours.text}>
            {linkNames[kind][language]}
          </text>
        </g>
      ))}
      {([true, false] as const).map((isFinding, index) => (
        <g key={String(isFinding)} transform={placeInLegend(kinds.length + index)}>
          <g transform="translate(9 2)">
            <Mark isFinding={isFinding} colours={colours} />
          </g>
          <text x={36} y={12} fill={colours.text}>
            {texts[isFinding ? 'finding' : 'alone'][language]}
          </text>
        </g>
      ))}
      <g transform={`translate(0 ${top})`}>
        <Lines layout={layout} colours={colours} joined={joined} />
        {layout.nodes.map((placed) => (
          <g key={placed.node.key}>
            <title>{say(placed)}</title>
            <Box
              placed={placed}
              language={language}
              colours={colours}
              isFaded={joined !== undefined && !joined.has(placed.node.key)}
              isChosen={false}
            />
          </g>
        ))}
      </g>
    </PictureSheet>
  )
}
