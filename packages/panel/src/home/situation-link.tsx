import type { SituationEntry } from '@rolebook/model'
import { ScreenLink } from '../controls/screen-link.tsx'
import { tell } from '../controls/told.ts'
import type { View } from '../view.ts'

interface SituationLinkProps {
  readonly view: View
  readonly situation: SituationEntry
  /** Whether Enter in the search field opens it. */
  readonly marked?: boolean
}

/** A situation in a list; opens its card. */
export function SituationLink({ view, situation, marked = false }: SituationLinkProps) {
  const { text, lang } = tell(view, situation.title, situation.id)
  return (
    <ScreenLink view={view} to={{ name: 'card', situation: situation.id }} marked={marked}>
      <span lang={lang} dir="auto">
        {text}
      </span>
    </ScreenLink>
  )
}
