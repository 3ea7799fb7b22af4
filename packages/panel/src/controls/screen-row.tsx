import { visibleText } from '@rolebook/model'
import type { Screen } from '../panel-host.ts'
import type { View } from '../view.ts'
import { ScreenLink } from './screen-link.tsx'
import { titleOfScreen } from './screen-title.ts'

interface ScreenRowProps {
  readonly view: View
  readonly to: Screen
  readonly marked?: boolean
  /** What else to know before one goes there, or what tells it from another of the same name. */
  readonly beside?: readonly (string | undefined)[]
}

/** A row that leads to a screen, by its title. */
export function ScreenRow({ view, to, marked = false, beside = [] }: ScreenRowProps) {
  const { text, lang } = titleOfScreen(view, to)
  const lines = beside.flatMap((line) => line || [])
  return (
    <ScreenLink view={view} to={to} marked={marked}>
      <span>
        <span lang={lang} dir="auto">
          {visibleText(text)}
        </span>
        {lines.map((line) => (
          <span key={line} class="beside">
            {' '}
            <bdi>{visibleText(line)}</bdi>
          </span>
        ))}
      </span>
    </ScreenLink>
  )
}
