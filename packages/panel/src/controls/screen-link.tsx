import type { ComponentChildren } from 'preact'
import type { Screen } from '../panel-host.ts'
import type { View } from '../view.ts'
import { Icon } from './icon.tsx'

interface ScreenLinkProps {
  readonly view: View
  readonly to: Screen
  /** Whether Enter in the search field opens it. */
  readonly marked?: boolean
  readonly children: ComponentChildren
}

/** A row of a list that leads to another screen, and takes the keyboard again on the way back. */
export function ScreenLink({ view, to, marked = false, children }: ScreenLinkProps) {
  return (
    <button
      type="button"
      class={marked ? 'row marked' : 'row'}
      data-leads-to={placeOf(to)}
      onClick={() => view.actions.show(to)}
    >
      {children}
      <Icon name="next" />
    </button>
  )
}

/** Tells screens apart: `card-lost-device`, `my-part`. */
export function placeOf(screen: Screen): string {
  if ('id' in screen) return `${screen.name}-${screen.id}`
  return 'situation' in screen ? `card-${screen.situation}` : screen.name
}
