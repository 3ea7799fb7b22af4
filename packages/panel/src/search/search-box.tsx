import type { InOwnLanguages } from '@rolebook/model'
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Icon } from '../controls/icon.tsx'
import type { View } from '../view.ts'

interface SearchBoxProps {
  readonly view: View
  readonly words: string
  readonly onWords: (words: string) => void
  readonly takesFocus: boolean
  /** What stands below the field unless something was found. */
  readonly children: ComponentChildren
}

type FindingFile = typeof import('./finding.tsx')

/** Shorter than this nothing can be told apart, so everything stays on screen. */
const shortestQuery = 2

/**
 * The search field and what it finds; everything while nothing is searched for or found. Enter opens the first match;
 * arrow keys walk from the field through the rows and back.
 */
export function SearchBox({ view, words, onWords, takesFocus, children }: SearchBoxProps) {
  const { model, language, say } = view
  const box = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  /** Enter was pressed before there was anything to search with. */
  const isWanted = useRef(false)
  const [file, setFile] = useState<FindingFile>()
  const query = words.trim()
  const typing = query !== ''
  // made with the first letter, so that it is there with the second
  const find = useMemo(
    () => (typing ? file?.createFinder(model, language) : undefined),
    [typing, file, model, language],
  )
  const searching = find !== undefined && query.length >= shortestQuery
  const found = useMemo(() => (searching ? find(query) : []), [searching, find, query])
  const [best] = found

  useEffect(() => {
    // the number to call is on screen first; without the search the situations are there all the same
    import('./finding.tsx').then(setFile, () => undefined)
  }, [])

  useLayoutEffect(() => {
    if (takesFocus) field.current?.focus()
  }, [takesFocus])

  useEffect(() => {
    const element = box.current
    element?.addEventListener('keydown', moveFocus)
    return () => element?.removeEventListener('keydown', moveFocus)
  })

  function moveFocus(event: KeyboardEvent): void {
    const stops = [...(box.current?.querySelectorAll<HTMLElement>('input, [data-leads-to]') ?? [])]
    const here = stops.indexOf(event.target as HTMLElement)
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && here >= 0) {
      event.preventDefault()
      stops[here + step]?.focus()
    } else if (event.key === 'Escape' && words !== '') {
      event.preventDefault()
      onWords('')
      field.current?.focus()
    } else if (event.key === 'Enter' && event.target === field.current) {
      event.preventDefault()
      if (best) view.actions.show(best)
      else isWanted.current = !file
    }
  }

  useEffect(() => {
    if (!isWanted.current || !file) return
    isWanted.current = false
    if (best) view.actions.show(best)
  }, [file, best])

  return (
    <div class="finder" ref={box}>
      <search>
        <label for="what-happened">{say(texts.label)}</label>
        <div class="field">
          <Icon name="search" />
          <input
            ref={field}
            id="what-happened"
            type="search"
            autocomplete="off"
            spellcheck={false}
            enterkeyhint="go"
            maxLength={200}
            placeholder={say(texts.hint)}
            aria-describedby={view.heed}
            value={words}
            onInput={(event) => onWords(event.currentTarget.value)}
          />
        </div>
        <p class="outcome" role="status">
          {file && searching && <file.Outcome view={view} query={query} found={found} />}
        </p>
      </search>
      {file && best ? <file.Findings key={query} view={view} found={found} /> : children}
    </div>
  )
}

const texts = {
  label: { en: 'What happened?', de: 'Was ist passiert?', fr: 'Que s’est-il passé ?' } satisfies InOwnLanguages<string>,
  hint: {
    en: 'For example “lost my phone”, or a name',
    de: 'Zum Beispiel „Handy weg“, oder ein Name',
    fr: 'Ex. : « téléphone perdu », ou un nom',
  } satisfies InOwnLanguages<string>,
}
