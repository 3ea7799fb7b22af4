import type { ComponentChildren } from 'preact'
import type { View } from '../view.ts'
import { Icon, type IconName } from './icon.tsx'

interface LinkButtonProps {
  readonly view: View
  /** A link that passed the model's list of schemes. */
  readonly link: string
  readonly icon: IconName
  /** What it does and with whom, for people who only hear it: `Call Security desk`. */
  readonly label: string
  readonly strong?: boolean
  readonly children: ComponentChildren
}

/** A link that the host opens. Where links lead nowhere, as in the example, it is plain text that looks the same. */
export function LinkButton({ view, link, icon, label, strong = false, children }: LinkButtonProps) {
  const { open } = view.actions
  const look = strong ? 'button strong' : 'button'
  if (!open) {
    return (
      <span class={`${look} inert`}>
        <Icon name={icon} />
        {children}
      </span>
    )
  }
  return (
    <a
      class={look}
      href={link}
      aria-label={label}
      onClick={(event) => {
        event.preventDefault()
        open(link)
      }}
    >
      <Icon name={icon} />
      {children}
    </a>
  )
}
