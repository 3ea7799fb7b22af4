import type { Colours } from '../maps/colours.ts'
import type { MapLink } from './map-graph.ts'

interface LinkLineProps {
  readonly kind: MapLink['kind']
  readonly d: string
  readonly colours: Colours
  /** Whether it belongs to what somebody has chosen. */
  readonly isStrong: boolean
}

/** A line whose pattern tells its meaning, so that colour is only an aid. */
export function LinkLine({ kind, d, colours, isStrong }: LinkLineProps) {
  const { width, dashes, colour } = looks[kind]
  return (
    <path
      d={d}
      fill="none"
      stroke={isStrong ? colours.accent : colours[colour]}
      stroke-width={isStrong ? width + 0.8 : width}
      stroke-dasharray={dashes}
      stroke-linecap={kind === 'stand-in' ? 'round' : undefined}
    />
  )
}

const looks: Readonly<
  Record<MapLink['kind'], { readonly width: number; readonly dashes?: string; readonly colour: keyof Colours }>
> = {
  holder: { width: 1.8, colour: 'text' },
  deputy: { width: 1.3, dashes: '6 4', colour: 'quiet' },
  'stand-in': { width: 2.4, dashes: '0.5 5', colour: 'wanting' },
  future: { width: 1.3, dashes: '12 4 2 4', colour: 'quiet' },
  former: { width: 1, dashes: '2 4', colour: 'line' },
  accountable: { width: 2.6, colour: 'text' },
  responsible: { width: 1, colour: 'quiet' },
}
