import type { SituationEntry } from '@rolebook/model'
import { Icon } from '../controls/icon.tsx'
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
    <button
      type="button"
      class={marked ? 'situation marked' : 'situation'}
      data-situation={situation.id}
      onClick={() => view.actions.show({ name: 'card', situation: situation.id })}
    >
      <span lang={lang} dir="auto">
        {text}
      </span>
      <Icon name="next" />
    </button>
  )
}
