import type { OwnLanguage } from '@rolebook/model'
import type { ComponentChildren } from 'preact'
import type { Colours } from './colours.ts'

interface PictureSheetProps {
  readonly organisation: string
  /** What is drawn. */
  readonly title: string
  /** What it comes to, below the title. */
  readonly figure: string
  /** Each thing on it in words, for whoever cannot see it. */
  readonly sentences: readonly string[]
  readonly width: number
  readonly height: number
  /** How far title and figure stand from the left. */
  readonly margin: number
  readonly language: OwnLanguage
  readonly colours: Colours
  readonly children: ComponentChildren
}

/** The sheet on which a map is drawn to be kept: with a title, on a ground of its own, and all of it in words. */
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
