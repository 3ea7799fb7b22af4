import type { OwnLanguage } from '@rolebook/model'
import { themeColours } from '../maps/colours.ts'
import { LinkLine } from './link-line.tsx'
import type { MapLink } from './map-graph.ts'
import { Mark } from './map-picture.tsx'
import { linkNames, texts } from './map-texts.ts'

interface MapLegendProps {
  readonly kinds: readonly MapLink['kind'][]
  readonly language: OwnLanguage
}

/** Explains the lines on screen, and the marks. */
export function MapLegend({ kinds, language }: MapLegendProps) {
  return (
    <ul class="map-legend" aria-label={texts.legend[language]}>
      {kinds.map((kind) => (
        <li key={kind}>
          <svg width="34" height="10" viewBox="0 0 34 10" aria-hidden="true">
            <LinkLine kind={kind} d="M1 5H33" colours={themeColours} isStrong={false} />
          </svg>
          {linkNames[kind][language]}
        </li>
      ))}
      {([true, false] as const).map((isFinding) => (
        <li key={String(isFinding)}>
          <svg class="mark" viewBox="0 0 12 12" aria-hidden="true">
            <Mark isFinding={isFinding} colours={themeColours} />
          </svg>
          {texts[isFinding ? 'finding' : 'alone'][language]}
        </li>
      ))}
    </ul>
  )
}
