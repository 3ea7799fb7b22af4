import type { ResponsibilityMap } from '@rolebook/language-service'
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
  const title = [map.organisation, texts.title[language]].filter((part) => part !== '').join(' – ')
  const figure = texts.figure[language](map.people.length, map.roles.length, map.duties.length)
  const columns = Math.max(1, Math.floor((Math.max(narrowest, layout.width) - 24) / legendStep))
  const rows = Math.ceil((kinds.length + 2) / columns)
  const top = headHeight + (rows - 1) * 20
  const [width, height] = [Math.max(narrowest, layout.width), top + layout.height]
  const placeInLegend = (index: number) =>
    `translate(${12 + (index % columns) * legendStep} ${66 + Math.floor(index / columns) * 20})`
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-labelledby="title description"
      font-family="sans-serif"
      font-size="11"
      xml:lang={language}
    >
      <title id="title">{title}</title>
      <desc id="description">{[figure, ...layout.nodes.map(say)].join('\n')}</desc>
      <rect width={width} height={height} fill={colours.ground} />
      <text x={12} y={30} font-size="18" font-weight="bold" fill={colours.text}>
        {title}
      </text>
      <text x={12} y={50} font-size="12" fill={colours.text}>
        {figure}
      </text>
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
    </svg>
  )
}
