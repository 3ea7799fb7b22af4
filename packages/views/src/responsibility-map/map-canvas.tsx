import type { OwnLanguage } from '@rolebook/model'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { themeColours } from '../maps/colours.ts'
import { directionOf } from '../maps/roving-focus.ts'
import type { NodeKey } from './map-graph.ts'
import type { MapLayout, PlacedNode } from './map-layout.ts'
import { Box, Lines } from './map-picture.tsx'
import { texts } from './map-texts.ts'
import { neighbourOf } from './neighbour.ts'
import { type PanAndZoom, usePanAndZoom } from './pan-and-zoom.ts'

interface MapCanvasProps {
  readonly layout: MapLayout
  readonly language: OwnLanguage
  readonly chosen: NodeKey | undefined
  readonly joined: ReadonlySet<NodeKey> | undefined
  /** A box in words, for those who do not see it. */
  readonly say: (placed: PlacedNode) => string
  readonly choose: (key: NodeKey | undefined) => void
  /** Shows the duties of a role. */
  readonly unfold: (role: string) => void
}

/** How far a key moves the picture, in pixels, and by which factor it scales it. */
const step = 80
const growth = 1.25

/** The picture to move around in: boxes that can be chosen, over the lines that join them. */
export function MapCanvas({ layout, language, chosen, joined, say, choose, unfold }: MapCanvasProps) {
  const window = useRef<HTMLDivElement>(null)
  const { viewport, zoom, move, fit, reveal } = usePanAndZoom(window, layout)
  const [focused, setFocused] = useState<NodeKey>()
  const reachable = focused !== undefined && layout.byKey.has(focused) ? focused : layout.nodes[0]?.node.key

  const drawn = useRef(layout)
  useLayoutEffect(() => {
    // what the reader looks at stays where it is when duties are unfolded or the text changes
    const anchor = chosen ?? focused ?? layout.nodes[0]?.node.key ?? ''
    const [before, now] = [drawn.current.byKey.get(anchor), layout.byKey.get(anchor)]
    if (before && now) move((before.x - now.x) * viewport.scale, (before.y - now.y) * viewport.scale)
    drawn.current = layout
  }, [layout])

  const goTo = ({ node }: PlacedNode) =>
    window.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(node.key)}"]`)?.focus({ preventScroll: true })
  const press = (event: KeyboardEvent, placed: PlacedNode) => {
    const { node } = placed
    const direction = directionOf(event)
    const moved = event.shiftKey ? moves[event.key] : undefined
    if (event.key === '+' || event.key === '=') zoom(growth)
    else if (event.key === '-') zoom(1 / growth)
    else if (event.key === '0') fit()
    else if (event.key === 'Escape') choose(undefined)
    else if (moved) move(...moved)
    else if (direction === 'right' && node.kind === 'role' && !node.isExpanded) unfold(node.role.id)
    else if (direction) goTo(neighbourOf(layout, placed, direction))
    else return
    event.preventDefault()
  }
  const { x, y, scale } = viewport
  return (
    <div class="map-canvas">
      <ZoomButtons {...{ language, zoom, fit }} />
      <p id="map-keys" class="visually-hidden">
        {texts.keys[language]}
      </p>
      <div class="window" ref={window}>
        <div
          class={joined ? 'sheet with-choice' : 'sheet'}
          style={{ transform: `translate(${x}px, ${y}px) scale(${scale})` }}
        >
          <svg width={layout.width} height={layout.height} aria-hidden="true">
            <Lines layout={layout} colours={themeColours} joined={joined} />
          </svg>
          {layout.nodes.map((placed) => {
            const { node, width, height } = placed
            const isApart = joined !== undefined && !joined.has(node.key)
            return (
              <button
                key={node.key}
                type="button"
                class={isApart ? 'box apart' : 'box'}
                data-key={node.key}
                style={{ left: `${placed.x}px`, top: `${placed.y}px`, width: `${width}px`, height: `${height}px` }}
                tabIndex={node.key === reachable ? 0 : -1}
                aria-pressed={node.key === chosen}
                aria-describedby={node.key === reachable ? 'map-keys' : undefined}
                onClick={() => choose(node.key === chosen ? undefined : node.key)}
                onFocus={() => {
                  setFocused(node.key)
                  reveal(placed)
                }}
                onKeyDown={(event) => press(event, placed)}
              >
                <span class="visually-hidden">{say(placed)}</span>
                <svg width={width} height={height} aria-hidden="true">
                  <Box
                    placed={{ ...placed, x: 0, y: 0 }}
                    language={language}
                    colours={themeColours}
                    isFaded={isApart}
                    isChosen={node.key === chosen}
                  />
                </svg>
              </button>
            )
          })}
        </div>
      </div>
    </div>
  )
}

function ZoomButtons({ language, zoom, fit }: Pick<PanAndZoom, 'zoom' | 'fit'> & { readonly language: OwnLanguage }) {
  return (
    <fieldset class="zoom">
      <legend class="visually-hidden">{texts.picture[language]}</legend>
      <button type="button" class="map-button" aria-label={texts.zoomOut[language]} onClick={() => zoom(1 / growth)}>
        −
      </button>
      <button type="button" class="map-button" aria-label={texts.zoomIn[language]} onClick={() => zoom(growth)}>
        +
      </button>
      <button type="button" class="map-button" onClick={fit}>
        {texts.fit[language]}
      </button>
    </fieldset>
  )
}

/** How far the arrow keys move the picture, in pixels. */
const moves: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [step, 0],
  ArrowRight: [-step, 0],
  ArrowUp: [0, step],
  ArrowDown: [0, -step],
}
