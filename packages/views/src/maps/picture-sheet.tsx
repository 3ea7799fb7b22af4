import type { OwnLanguage } from '@rolebook/model'
import type { ComponentChildren } from 'preact'
import type { Colours } from './colours.ts'

interface PictureSheetProps {
  readonly organisation: string
  /** The title of the picture. */
  readonly title: string
  /** The summary below the title. */
  readonly figure: string
  /** Everything on it in words, for people who cannot see it. */
  readonly sentences: readonly string[]
  readonly width: number
  readonly height: number
  /** The left margin of title and figure. */
  readonly margin: number
  readonly language: OwnLanguage
  readonly colours: Colours
  readonly children: ComponentChildren
}

/** The sheet for a map that is saved: with a title and a background, and with everything in words. */
export function PictureSheet({ width, height, margin, language, colours, ...said }: PictureSheetProps) {
  const title = [said.organisation, said.title].filter((part) => part !== '').join(' – ')
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
      <desc id="description">{[said.figure, ...said.sentences].join('\n')}</desc>
      <rect width={width} height={height} fill={colours.ground} />
      <text x={margin} y={32} font-size="18" font-weight="bold" fill={colours.text}>
        {title}
      </text>
      <text x={margin} y={52} font-size="12" fill={colours.text}>
        {said.figure}
      </text>
      {said.children}
    </svg>
  )
}
