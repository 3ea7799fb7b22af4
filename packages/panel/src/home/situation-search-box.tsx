import type { InOwnLanguages } from '@rolebook/model'
import { createSituationSearch } from '@rolebook/model/search'
import type { ComponentChildren, TargetedKeyboardEvent } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { Icon } from '../controls/icon.tsx'
import type { View } from '../view.ts'
import { SituationLink } from './situation-link.tsx'
import { isShown } from './situations-shown.ts'

interface SituationSearchBoxProps {
  readonly view: View
  readonly words: string
  readonly onWords: (words: string) => void
  readonly takesFocus: boolean
  /** What stands below the field while nothing is searched for. */
  readonly children: ComponentChildren
}

/** Shorter than this nothing can be told apart, so everything stays on screen. */
const shortestQuery = 2
const mostResults = 8

/** The search field and what it finds. Enter opens the first; arrow keys walk through the list and back to the field. */
export function SituationSearchBox({ view, words, onWords, takesFocus, children }: SituationSearchBoxProps) {
  const { model, language, say } = view
  const field = useRef<HTMLInputElement>(null)
  const results = useRef<HTMLUListElement>(null)
  const query = words.trim()
  const searching = query.length >= shortestQuery
  const search = useMemo(
    () => (searching ? createSituationSearch(model, language) : undefined),
    [searching, model, language],
  )
  const found = useMemo(() => search?.find(query).filter(isShown).slice(0, mostResults) ?? [], [search, query])

  useEffect(() => {
    if (takesFocus) field.current?.focus()
  }, [takesFocus])

  function moveFocus(event: TargetedKeyboardEvent<HTMLElement>): void {
    const stops: (HTMLElement | null)[] = [field.current, ...(results.current?.querySelectorAll('button') ?? [])]
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      stops[stops.indexOf(event.currentTarget) + step]?.focus()
    } else if (event.key === 'Escape' && words !== '') {
      event.preventDefault()
      // the panel itself goes back on Escape
      event.stopPropagation()
      onWords('')
      field.current?.focus()
    } else if (event.key === 'Enter' && event.currentTarget === field.current && found[0]) {
      event.preventDefault()
      view.actions.show({ name: 'card', situation: found[0].id })
    }
  }

  return (
    <>
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
            value={words}
            onInput={(event) => onWords(event.currentTarget.value)}
            onKeyDown={moveFocus}
          />
        </div>
        <p class="outcome" role="status">
          {searching && (found.length > 0 ? say(texts.found)(found.length) : say(texts.nothing)(query))}
        </p>
      </search>
      {searching ? (
        <ul class="situations" ref={results}>
          {found.map((situation, place) => (
            <li key={situation.id}>
              <SituationLink view={view} situation={situation} marked={place === 0} onKeyDown={moveFocus} />
            </li>
          ))}
        </ul>
      ) : (
        children
      )}
    </>
  )
}

const texts = {
  label: { en: 'What happened?', de: 'Was ist passiert?', fr: 'Que s’est-il passé ?' } satisfies InOwnLanguages<string>,
  hint: {
    en: 'For example “lost my phone”',
    de: 'Zum Beispiel „Handy weg“',
    fr: 'Par exemple « téléphone perdu »',
  } satisfies InOwnLanguages<string>,
  found: {
    en: (count) => (count === 1 ? '1 match. Enter opens it.' : `${count} matches. Enter opens the first.`),
    de: (count) => (count === 1 ? '1 Treffer. Enter öffnet ihn.' : `${count} Treffer. Enter öffnet den ersten.`),
    fr: (count) => (count === 1 ? '1 résultat. Entrée l’ouvre.' : `${count} résultats. Entrée ouvre le premier.`),
  } satisfies InOwnLanguages<(count: number) => string>,
  nothing: {
    en: (words) => `Nothing found for “${words}”. Try other words, or ask the contact above.`,
    de: (words) => `Nichts gefunden zu „${words}“. Versuchen Sie andere Worte oder fragen Sie den Kontakt oben.`,
    fr: (words) => `Rien trouvé pour « ${words} ». Essayez d’autres mots ou demandez au contact ci-dessus.`,
  } satisfies InOwnLanguages<(words: string) => string>,
}
