import type { Concern } from '@rolebook/language-service'
import type { OwnLanguage } from '@rolebook/model'
import type { Colours } from '../maps/colours.ts'
import { fitText } from '../maps/fit-text.ts'
import { LinkLine } from './link-line.tsx'
import { concernsOf, type MapNode, type NodeKey } from './map-graph.ts'
import type { MapLayout, PlacedNode } from './map-layout.ts'
import { shortConcern, texts } from './map-texts.ts'

export interface MapDrawingProps {
  readonly layout: MapLayout
  readonly language: OwnLanguage
  readonly colours: Colours
  /** The boxes that stand out; `undefined` where nothing is chosen, and so nothing is faded. */
  readonly joined: ReadonlySet<NodeKey> | undefined
}

/** The lines, which lie below the boxes. */
export function Lines({ layout, colours, joined }: Omit<MapDrawingProps, 'language'>) {
  return (
    <g fill="none">
      {layout.links.map((link) => {
        const [from, to] = [layout.byKey.get(link.from), layout.byKey.get(link.to)]
        if (!from || !to) return null
        const isJoined = joined === undefined || (joined.has(link.from) && joined.has(link.to))
        return (
          <g
            key={`${link.from} ${link.to}`}
            class={isJoined ? undefined : 'apart'}
            opacity={isJoined ? undefined : '0.15'}
          >
            <LinkLine
              kind={link.kind}
              d={curve(from, to)}
              colours={colours}
              isStrong={joined !== undefined && isJoined}
            />
          </g>
        )
      })}
    </g>
  )
}

interface BoxProps extends Pick<MapDrawingProps, 'language' | 'colours'> {
  readonly placed: PlacedNode
  readonly isFaded: boolean
  readonly isChosen: boolean
}

/** By how much bold letters are wider than the ordinary ones whose widths `fitText` estimates. */
const bold = 1.12

/** One box: its name, a note, and in words what makes it stand out. */
export function Box({ placed: { node, x, y, width, height }, language, colours, isFaded, isChosen }: BoxProps) {
  const concerns = concernsOf(node)
  const outline = outlineOf(concerns, colours)
  const [name, note] = linesOf(node, language)
  const quiet = isFaded ? colours.quiet : colours.text
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect
        width={width}
        height={height}
        rx={corners[node.kind]}
        fill={colours.ground}
        stroke={(isChosen && colours.accent) || (isFaded && colours.line) || outline.stroke}
        stroke-width={isChosen ? 3 : outline.width}
        stroke-dasharray={isEmpty(node) ? '5 4' : undefined}
        stroke-opacity={isFaded ? '0.4' : undefined}
      />
      <text x={12} y={21} font-size="13" font-weight={node.kind === 'duty' ? undefined : 'bold'} fill={quiet}>
        {fitText(name, width - 24, node.kind === 'duty' ? 13 : 13 * bold)}
      </text>
      <text x={12} y={37} font-size="11" fill={colours.quiet}>
        {fitText(note, width - 24, 11)}
      </text>
      {concerns.map((concern, index) => (
        <g key={concern.kind} transform={`translate(12 ${43 + index * 16})`}>
          <Mark isFinding={concern.isFinding} colours={colours} />
          <text x={16} y={10} font-size="11" fill={quiet}>
            {fitText(shortConcern(node, concern, language), width - 40, 11)}
          </text>
        </g>
      ))}
    </g>
  )
}

/** How round the corners of a box are, in pixels. */
const corners: Readonly<Record<MapNode['kind'], number>> = { person: 14, role: 4, duty: 0 }

/** The outline of a box that is neither chosen nor faded. */
function outlineOf(concerns: readonly Concern[], { wanting, text, line }: Colours) {
  if (concerns.some(({ isFinding }) => isFinding)) return { stroke: wanting, width: 3 }
  return concerns.length > 0 ? { stroke: text, width: 2 } : { stroke: line, width: 1 }
}

/** A filled triangle for a finding, an outlined one for a mere fact. In a square of 12. */
export function Mark({ isFinding, colours }: { readonly isFinding: boolean; readonly colours: Colours }) {
  return (
    <path
      d="M6 1 11.5 11H.5z"
      fill={isFinding ? colours.wanting : colours.ground}
      stroke={isFinding ? colours.wanting : colours.text}
      stroke-width="1.2"
    />
  )
}

function linesOf(node: MapNode, language: OwnLanguage): readonly [string, string] {
  if (node.kind === 'duty') return [node.duty.id, node.duty.text]
  if (node.kind === 'person') {
    const { name, title, hasLeft, answersFor } = node.person
    const answers = answersFor === 0 ? [] : [texts.answersFor[language](answersFor)]
    return [name, [...(hasLeft ? [texts.hasLeft[language]] : answers), ...(title === '' ? [] : [title])].join(' · ')]
  }
  const { title, answersFor, isEmpty: isVacant } = node.role
  const counts = [texts.dutyCount[language](node.duties), texts.answersFor[language](answersFor)]
  return [
    `${node.duties > 0 ? (node.isExpanded ? '▾ ' : '▸ ') : ''}${title}`,
    [...(isVacant ? [texts.nobody[language]] : []), ...counts].join(' · '),
  ]
}

function isEmpty(node: MapNode): boolean {
  return node.kind === 'role' && node.role.isEmpty
}

/** From the middle of the right side to the middle of the left one. */
function curve(from: PlacedNode, to: PlacedNode): string {
  const [x1, y1] = [from.x + from.width, from.y + from.height / 2]
  const [x2, y2] = [to.x, to.y + to.height / 2]
  const middle = (x1 + x2) / 2
  return `M${round(x1)} ${round(y1)}C${round(middle)} ${round(y1)} ${round(middle)} ${round(y2)} ${round(x2)} ${round(y2)}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
