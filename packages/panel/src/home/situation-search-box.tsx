import type { InOwnLanguages } from '@rolebook/model'
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Icon } from '../controls/icon.tsx'
import { tell } from '../controls/told.ts'
import type { View } from '../view.ts'
import { SituationLink } from './situation-link.tsx'
import { isShown } from './situations-shown.ts'

interface SituationSearchBoxProps {
  readonly view: View
  readonly words: string
  readonly onWords: (words: string) => void
  readonly takesFocus: boolean
  /** What stands below the field unless something was found. */
  readonly children: ComponentChildren
}

type SearchFile = typeof import('@rolebook/model/search')

/** Shorter than this nothing can be told apart, so everything stays on screen. */
const shortestQuery = 2
const mostResults = 8

/**
 * The search field and what it finds; everything while nothing is searched for or found. Enter opens the first match;
 * arrow keys walk from the field through the situations and back.
 */
export function SituationSearchBox({ view, words, onWords, takesFocus, children }: SituationSearchBoxProps) {
  const { model, language, say } = view
  const box = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  /** Enter was pressed before there was anything to search with. */
  const isWanted = useRef(false)
  const [file, setFile] = useState<SearchFile>()
  const query = words.trim()
  const searching = file !== undefined && query.length >= shortestQuery
  const search = useMemo(
    () => (searching ? file.createSituationSearch(model, language) : undefined),
    [searching, file, model, language],
  )
  const found = useMemo(() => search?.find(query).filter(isShown).slice(0, mostResults) ?? [], [search, query])
  const [best] = found
  const title = best && tell(view, best.title, best.id)

  useEffect(() => {
    // the number to call is on screen first; without the search the situations are there all the same
    import('@rolebook/model/search').then(setFile, () => undefined)
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
    const stops = [...(box.current?.querySelectorAll<HTMLElement>('input, [data-situation]') ?? [])]
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
      if (best) view.actions.show({ name: 'card', situation: best.id })
      else isWanted.current = !file
    }
  }

  useEffect(() => {
    if (!isWanted.current || !file) return
    isWanted.current = false
    if (best) view.actions.show({ name: 'card', situation: best.id })
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
          {searching && (title ? say(texts.found)(found.length) : say(texts.nothing)(query))}
          {/* whoever cannot see the list hears what Enter opens */}
          {title && (
            <span class="unseen" lang={title.lang}>
              {` ${title.text}`}
            </span>
          )}
        </p>
      </search>
      {found.length > 0 ? (
        <ul class="situations">
          {found.map((situation) => (
            <li key={situation.id}>
              <SituationLink view={view} situation={situation} marked={situation === best} />
            </li>
          ))}
        </ul>
      ) : (
        children
      )}
    </div>
  )
}

const texts = {
  label: { en: 'What happened?', de: 'Was ist passiert?', fr: 'Que s’est-il passé ?' } satisfies InOwnLanguages<string>,
  hint: {
    en: 'For example “lost my phone”',
    de: 'Zum Beispiel „Handy weg“',
    fr: 'Ex. : « téléphone perdu »',
  } satisfies InOwnLanguages<string>,
  found: {
    en: (count) => (count === 1 ? '1 match. Enter opens it.' : `${count} matches. Enter opens the first.`),
    de: (count) => (count === 1 ? '1 Treffer. Enter öffnet ihn.' : `${count} Treffer. Enter öffnet den ersten.`),
    fr: (count) => (count === 1 ? '1 résultat. Entrée l’ouvre.' : `${count} résultats. Entrée ouvre le premier.`),
  } satisfies InOwnLanguages<(count: number) => string>,
  nothing: {
    en: (words) => `Nothing found for “${words}”. Try other words, or ask the contact above.`,
    de: (words) => `Nichts gefunden zu „${words}“. Versuchen Sie andere Wörter, oder fragen Sie den Kontakt oben.`,
    fr: (words) => `Rien trouvé pour « ${words} ». Essayez d’autres mots, ou demandez au contact ci-dessus.`,
  } satisfies InOwnLanguages<(words: string) => string>,
}
