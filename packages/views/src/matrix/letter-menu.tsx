import type { MatrixCell } from '@rolebook/language-service'
import { type InOwnLanguages, type Letter, letters, type OwnLanguage } from '@rolebook/model'
import { useEffect, useRef } from 'preact/hooks'
import { initialOf, letterOfKey } from './typed-letters.ts'

interface LetterMenuProps {
  readonly label: string
  readonly language: OwnLanguage
  readonly cell: MatrixCell | undefined
  /** Where the cell is on screen. */
  readonly beside: DOMRect
  toggle(letter: Letter): void
  reset: (() => void) | undefined
  goToText: (() => void) | undefined
  close(): void
}

/** The four letters in words, over the cell they are for. One is taken by its key, by arrows and Enter, or by the mouse. */
export function LetterMenu(props: LetterMenuProps) {
  const { language, cell, beside } = props
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { current } = menu
    if (!current) return
    const { width, height } = current.getBoundingClientRect()
    current.style.left = `${Math.max(0, Math.min(beside.left, innerWidth - width - 8))}px`
    const below = beside.bottom + 2
    current.style.top = `${below + height > innerHeight ? Math.max(0, beside.top - height - 2) : below}px`
    current.querySelector<HTMLElement>('button')?.focus()
  }, [beside])
  const onKeyDown = (event: KeyboardEvent) => {
    const letter = letterOfKey(event.key)
    const step = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key]
    if (letter && !event.ctrlKey && !event.metaKey && !event.altKey) props.toggle(letter)
    else if (event.key === 'Escape' || event.key === 'Tab') props.close()
    else if (step !== undefined) moveFocus(menu.current, step)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node && menu.current?.contains(relatedTarget))) props.close()
  }
  return (
    <div
      ref={menu}
      role="menu"
      class="menu"
      aria-label={props.label}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onFocusOut={onFocusOut}
    >
      {letters.map((letter) => (
        <button
          key={letter}
          type="button"
          role="menuitemcheckbox"
          aria-checked={cell?.letters.includes(letter) === true}
          tabIndex={-1}
          onClick={() => props.toggle(letter)}
        >
          <span class="tick" aria-hidden="true">
            {cell?.letters.includes(letter) ? '✓' : ''}
          </span>
          <span class="letter">{initialOf(letter)}</span> {texts[letter][language]}
        </button>
      ))}
      {props.reset && (
        <button type="button" role="menuitem" tabIndex={-1} onClick={props.reset}>
          <span class="tick" /> <span class="letter" /> {texts.reset[language]}
        </button>
      )}
      {props.goToText && (
        <button type="button" role="menuitem" tabIndex={-1} onClick={props.goToText}>
          <span class="tick" /> <span class="letter" /> {texts.goToText[language]}
        </button>
      )}
    </div>
  )
}

function moveFocus(menu: HTMLElement | null, step: number): void {
  const items = [...(menu?.querySelectorAll<HTMLElement>('button') ?? [])]
  const at = items.findIndex((item) => item.matches(':focus'))
  if (Number.isFinite(step)) items.at((at + step) % items.length)?.focus()
  else items.at(step < 0 ? 0 : -1)?.focus()
}

const texts = {
  accountable: {
    en: 'Accountable: answers for it',
    de: 'Rechenschaftspflichtig: steht dafür ein',
    fr: 'En répond',
  },
  responsible: { en: 'Responsible: does it', de: 'Zuständig: tut es', fr: 'Réalise' },
  consulted: { en: 'Consulted: is asked before', de: 'Wird vorher gefragt', fr: 'Est consulté avant' },
  informed: { en: 'Informed: is told', de: 'Wird informiert', fr: 'Est informé' },
  reset: { en: 'As in the catalogue', de: 'Wie im Katalog', fr: 'Comme dans le catalogue' },
  goToText: { en: 'Go to the text', de: 'Zum Text', fr: 'Aller au texte' },
} satisfies Record<string, InOwnLanguages<string>>
