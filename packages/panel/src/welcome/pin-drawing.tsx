import type { Welcome } from '../panel-host.ts'

/**
 * The icon to press in each browser's list of extensions: a pin in Chrome, an eye in Edge, a cogwheel with a menu in
 * Firefox.
 */
const signs: Readonly<Record<NonNullable<Welcome['pinIn']>, string>> = {
  chrome: 'M9 4h6l-.6 6 2.6 3H7l2.6-3ZM12 13v7',
  edge: 'M3 12c4-7 14-7 18 0-4 7-14 7-18 0Zm9-2.8a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6Z',
  firefox:
    'M12 8.6a3.4 3.4 0 1 1 0 6.8 3.4 3.4 0 0 1 0-6.8ZM12 3v3m0 12v3M3 12h3m12 0h3M5.6 5.6l2.2 2.2m8.4 8.4 2.2 2.2m0-12.8-2.2 2.2m-8.4 8.4-2.2 2.2',
}

const puzzlePiece =
  'M9.5 5.5a2.2 2.2 0 0 1 4.4 0V7H18v4.2h1.2a2.2 2.2 0 0 1 0 4.4H18V20h-4.3v-1.3a2.1 2.1 0 0 0-4.2 0V20H5V7h4.5Z'

/** The end of a toolbar with the list of extensions below it; what is to be pressed stands out. The words beside it say it all. */
export function PinDrawing({ pinIn }: { pinIn: NonNullable<Welcome['pinIn']> }) {
  return (
    <svg class="pin-drawing" viewBox="0 0 220 104" aria-hidden="true" focusable="false">
      <path class="ground" d="M8 4h204a6 6 0 0 1 6 6v28H2V10a6 6 0 0 1 6-6Z" />
      <path class="part" d="M22 13h128a8 8 0 0 1 0 16H22a8 8 0 0 1 0-16Z" />
      <Sign outline={puzzlePiece} x={168} y={9} />
      <path class="ground" d="M64 48h142a5 5 0 0 1 5 5v40a5 5 0 0 1-5 5H64a5 5 0 0 1-5-5V53a5 5 0 0 1 5-5Z" />
      <path class="mark" d="M72 62h22v22H72Z" />
      <text x="102" y="78">
        Rolebook
      </text>
      <Sign outline={signs[pinIn]} x={178} y={61} />
    </svg>
  )
}

function Sign({ outline, x, y }: { outline: string; x: number; y: number }) {
  return (
    <g class="to-press" transform={`translate(${x} ${y})`}>
      <circle cx="12" cy="12" r="16" />
      <path d={outline} />
    </g>
  )
}
