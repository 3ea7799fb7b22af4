import type { CoverageEntry } from '@rolebook/language-service'
import type { Colours } from '../maps/colours.ts'

export interface StateSignProps {
  readonly state: CoverageEntry['state']
  readonly colours: Colours
}

/** The sign of a state, in a square of 16: each has its own shape, so that colour is only an aid. */
export function StateSign({ state, colours }: StateSignProps) {
  const colour = colourOf(state, colours)
  switch (state) {
    case 'covered':
      return (
        <g>
          <circle cx="8" cy="8" r="7" fill={colour} />
          <path d="M4.5 8.2 7 10.7l4.5-5" fill="none" stroke={colours.ground} stroke-width="1.8" />
        </g>
      )
    case 'in-part':
      return (
        <g>
          <circle cx="8" cy="8" r="6.2" fill="none" stroke={colour} stroke-width="1.6" />
          <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill={colour} />
        </g>
      )
    case 'vacant':
      return <circle cx="8" cy="8" r="6.2" fill="none" stroke={colour} stroke-width="1.8" stroke-dasharray="3.2 1.8" />
    case 'open':
      return (
        <g>
          <path d="M8 1 15.2 14.5H.8z" fill={colour} />
          <path d="M8 5.8v4.4M8 11.6v1.5" fill="none" stroke={colours.ground} stroke-width="1.6" />
        </g>
      )
    case 'not-applicable':
      return <path d="M3 8h10" fill="none" stroke={colour} stroke-width="2" />
  }
}

/** The colour of a state. */
export function colourOf(state: CoverageEntry['state'], colours: Colours): string {
  return {
    covered: colours.good,
    'in-part': colours.middling,
    vacant: colours.wanting,
    open: colours.bad,
    'not-applicable': colours.quiet,
  }[state]
}
