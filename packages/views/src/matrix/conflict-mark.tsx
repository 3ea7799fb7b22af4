import type { Conflict } from '@rolebook/language-service'

/** A sign that something conflicts here, by its shape and not by its colour alone; what it is, the words beside it say. */
export function ConflictMark({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  const gravest = gravestOf(conflicts)
  if (gravest === '') return null
  return (
    <span class={`mark ${gravest}`} aria-hidden="true">
      {signs[gravest]}
    </span>
  )
}

/** How grave the gravest conflict is, as the name of a class; empty where there is none. */
export function gravestOf(conflicts: readonly Conflict[]): Conflict['severity'] | '' {
  return order.find((severity) => conflicts.some((conflict) => conflict.severity === severity)) ?? ''
}

const order = ['error', 'warning', 'info', 'hint'] as const

const signs = { error: '✕', warning: '▲', info: 'i', hint: 'i' } as const satisfies Record<Conflict['severity'], string>
