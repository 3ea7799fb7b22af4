import type { CoverageEntry, CoverageMap } from '@rolebook/language-service'
import type { OwnLanguage } from '@rolebook/model'
import type { Colours } from '../maps/colours.ts'
import { fitText } from '../maps/fit-text.ts'
import { PictureSheet } from '../maps/picture-sheet.tsx'
import { shortState } from './coverage-groups.tsx'
import { stateNames, states, texts } from './coverage-texts.ts'
import { colourOf, StateSign } from './state-sign.tsx'

/* All in pixels. */
const columns = 7
const tile = { width: 172, height: 74, gap: 8 }
const margin = 24
const headHeight = 86
const titleHeight = 40
const width = 2 * margin + columns * (tile.width + tile.gap) - tile.gap

export interface CoveragePictureProps {
  readonly map: CoverageMap
  readonly language: OwnLanguage
  readonly colours: Colours
}

/** The whole map as one picture. */
export function CoveragePicture({ map, language, colours }: CoveragePictureProps) {
  const groups = placeGroups(map)
  const last = groups.at(-1)
  const height = (last ? last.top + last.height : headHeight) + margin
  return (
    <PictureSheet
      organisation={map.organisation}
      title={texts.title[language]}
      figure={texts.figure[language](map.covered, map.of, map.inPart)}
      sentences={map.groups.flatMap(({ entries }) => entries.map(({ sentence }) => sentence))}
      {...{ width, height, margin, language, colours }}
    >
      <defs>
        <pattern id="gap" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 4h8" stroke={colours.bad} stroke-opacity="0.25" stroke-width="2" />
        </pattern>
      </defs>
      {states.map((state, index) => (
        <g key={state} transform={`translate(${margin + index * 180} 66)`}>
          <StateSign state={state} colours={colours} />
          <text x={22} y={12} font-size="12" fill={colours.text}>
            {stateNames[state][language]}
          </text>
        </g>
      ))}
      {groups.map(({ group, top }) => (
        <g key={group.theme} transform={`translate(${margin} ${top})`}>
          <text y={26} font-size="14" font-weight="bold" fill={colours.text}>
            {group.number} {group.title}
          </text>
          {group.entries.map((entry, index) => (
            <g
              key={entry.id}
              transform={`translate(${(index % columns) * (tile.width + tile.gap)} ${titleHeight + Math.floor(index / columns) * (tile.height + tile.gap)})`}
            >
              <Tile entry={entry} language={language} colours={colours} />
            </g>
          ))}
        </g>
      ))}
    </PictureSheet>
  )
}

interface TileProps {
  readonly entry: CoverageEntry
  readonly language: OwnLanguage
  readonly colours: Colours
}

function Tile({ entry, language, colours }: TileProps) {
  const colour = colourOf(entry.state, colours)
  const isDashed = entry.state === 'vacant' || entry.state === 'not-applicable'
  return (
    <g>
      <title>{entry.sentence}</title>
      <rect
        width={tile.width}
        height={tile.height}
        rx="4"
        fill={entry.state === 'open' ? 'url(#gap)' : colours.ground}
        stroke={colour}
        stroke-dasharray={isDashed ? '4 3' : undefined}
      />
      {(entry.state === 'covered' || entry.state === 'in-part') && (
        <path
          d={`M3 2v${tile.height - 4}`}
          stroke={colour}
          stroke-width="5"
          stroke-dasharray={entry.state === 'in-part' ? '5 4' : undefined}
        />
      )}
      <g transform={`translate(${tile.width - 24} 7)`}>
        <StateSign state={entry.state} colours={colours} />
      </g>
      <text x={12} y={20} font-size="12" font-weight="bold" fill={colours.text}>
        {entry.id}
      </text>
      {fitText(entry.title, tile.width - 20, 11, 2).map((line, index) => (
        <text key={line} x={12} y={36 + index * 13} font-size="11" fill={colours.text}>
          {line}
        </text>
      ))}
      <text x={12} y={66} font-size="11" fill={colours.quiet}>
        {fitText(entry.who || shortState(entry, language), tile.width - 20, 11)}
      </text>
    </g>
  )
}

function placeGroups({ groups }: CoverageMap) {
  let top = headHeight
  return groups.map((group) => {
    const rows = Math.ceil(group.entries.length / columns)
    const placed = { group, top, height: titleHeight + rows * (tile.height + tile.gap) }
    top += placed.height
    return placed
  })
}
