import type { InOwnLanguages } from '@rolebook/model'
import type { Actions, View } from '../view.ts'
import { Icon } from './icon.tsx'

interface CopyButtonProps {
  readonly view: View
  readonly text: string
  readonly children: string
  /** What is copied, for people who only hear the button: `Copy the number of Security desk`. */
  readonly label?: string
  /** Beside what it copies, its icon says enough, and its words only show where there is room. */
  readonly compact?: boolean
}

/**
 * Copies a text and shows in place whether that worked; the screen announces it. Where nothing may be copied, plain
 * text that looks the same.
 */
export function CopyButton({ view, text, children, label, compact = false }: CopyButtonProps) {
  const { copied, copy } = view.actions
  const look = compact ? 'button copy' : 'button'
  if (!copy) {
    return (
      <span class={`${look} inert`}>
        <Icon name="copy" />
        <span class={compact ? 'spare' : undefined}>{children}</span>
      </span>
    )
  }
  const outcome = copied?.text === text ? copied : undefined
  const words = outcome === undefined ? children : outcomeInWords(view, outcome)
  return (
    <button
      type="button"
      class={look}
      aria-label={outcome === undefined ? label : undefined}
      title={outcome === undefined ? label : undefined}
      onClick={() => copy(text)}
    >
      <Icon name={outcome?.done ? 'done' : 'copy'} />
      <span class={compact && outcome?.done !== false ? 'spare' : undefined}>{words}</span>
    </button>
  )
}

/** Says how copying went; empty as long as nothing was copied. */
export function outcomeInWords({ say }: View, outcome: Actions['copied']): string {
  return outcome === undefined ? '' : say(outcome.done ? texts.done : texts.failed)
}

const texts = {
  done: { en: 'Copied', de: 'Kopiert', fr: 'Copié' } satisfies InOwnLanguages<string>,
  failed: {
    en: 'Please select and copy it',
    de: 'Bitte markieren und kopieren',
    fr: 'Veuillez le sélectionner et le copier',
  } satisfies InOwnLanguages<string>,
}
