import { nameIn, type SituationEntry } from '@rolebook/model'
import type { TargetedKeyboardEvent } from 'preact'
import { Icon } from '../controls/icon.tsx'
import type { View } from '../view.ts'

interface SituationLinkProps {
  readonly view: View
  readonly situation: SituationEntry
  /** Whether Enter in the search field opens it. */
  readonly marked?: boolean
  readonly onKeyDown?: (event: TargetedKeyboardEvent<HTMLElement>) => void
}

/** A situation in a list; opens its card. */
export function SituationLink({ view, situation, marked = false, onKeyDown }: SituationLinkProps) {
  return (
    <button
      type="button"
      class={marked ? 'situation marked' : 'situation'}
      data-situation={situation.id}
      onClick={() => view.actions.show({ name: 'card', situation: situation.id })}
      {...(onKeyDown && { onKeyDown })}
    >
      <span>{nameIn(view.model, situation.title, situation.id, view.language)}</span>
      <Icon name="next" />
    </button>
  )
}
