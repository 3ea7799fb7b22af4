import type { Conflict } from '@rolebook/language-service'

/** A sign that something conflicts, told by its shape and not only by its colour. The text beside it says what. */
export function ConflictMark({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  const gravest = gravestOf(conflicts)
  if (gravest === '') return null
  return (
    <span class={`mark ${gravest}`} aria-hidden="true">
      {signs[gravest]}
    </span>
  )
}

/** The severity of the gravest conflict, as a class name; empty where there is none. */
export function gravestOf(conflicts: readonly Conflict[]): Conflict['severity'] | '' {
  return order.find((severity) => conflicts.some((conflict) => conflict.severity === severity)) ?? ''
}

const order = ['error', 'warning', 'info', 'hint'] as const

const signs = { error: '✕', warning: '▲', info: 'i', hint: 'i' } as const satisfies Record<Conflict['severity'], string>
