import {
  hasLeft,
  type InOwnLanguages,
  type Instant,
  nameIn,
  type OwnLanguage,
  type RoleModel,
  visibleText,
} from '@rolebook/model'
import { createSearch } from '@rolebook/model/search'
import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import { actingFor } from '../card/roles-told.ts'
import { placeOf } from '../controls/screen-link.tsx'
import { ScreenRow } from '../controls/screen-row.tsx'
import { titleOfScreen } from '../controls/screen-title.ts'
import { ShowMore, useShortened } from '../controls/shortened.tsx'
import { isShown } from '../home/situations-shown.ts'
import type { Screen } from '../panel-host.ts'
import type { View } from '../view.ts'
import type { Searching } from './searching.ts'

/** A screen to which words lead. */
export type Finding = Exclude<Screen, { name: 'home' | 'who-does-what' | 'my-part' } | { name: 'report' }>

/**
 * Makes the search over everything staff may see: words lead to screens, best first. Whoever has left since the contact list
 * was made is not among them. What is asked is kept nowhere.
 */
export function createFinder(model: RoleModel, language: OwnLanguage) {
  const search = createSearch(model, language)
  const { rolebook, situations } = model
  return (query: string, at: Instant): readonly Finding[] =>
    search.find(query).flatMap(({ kind, id }): Finding[] => {
      if (kind !== 'situation') {
        const person = kind === 'person' ? rolebook.people?.get(id) : undefined
        return person && hasLeft(rolebook, person, at) ? [] : [{ name: kind, id }]
      }
      const situation = situations.get(id)
      return situation && isShown(situation) ? [{ name: 'card', situation: id }] : []
    })
}

interface KeysProps {
  readonly view: View
  readonly searching: Searching
  /** What holds the field and all rows below it. */
  readonly box: RefObject<HTMLElement | null>
  /** Whether Enter was pressed before there was anything to search with. */
  readonly isWanted: { current: boolean }
}

/** Enter opens the best match; arrow keys walk from the field through the rows and back; Escape empties the field. */
export function Keys({ view, searching: { words, setWords, found = [] }, box, isWanted }: KeysProps) {
  const [best] = found
  // at once, so that a quick Enter opens what the last letter found
  useLayoutEffect(() => {
    if (isWanted.current && best) view.actions.show(best)
    isWanted.current = false
    const element = box.current
    const onKeyDown = (event: KeyboardEvent) => {
      const stops = [...(element?.querySelectorAll<HTMLElement>('input, [data-leads-to]') ?? [])]
      const here = stops.indexOf(event.target as HTMLElement)
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      if (step !== undefined && here >= 0) stops[here + step]?.focus()
      else if (event.key === 'Escape' && words !== '') {
        setWords('')
        stops[0]?.focus()
      } else if (event.key === 'Enter' && here === 0) {
        if (best) view.actions.show(best)
      } else return
      event.preventDefault()
    }
    element?.addEventListener('keydown', onKeyDown)
    return () => element?.removeEventListener('keydown', onKeyDown)
  })
  return null
}

interface FindingsProps {
  readonly view: View
  readonly found: readonly Finding[]
}

/** Says how much was found; whoever cannot see the list hears what Enter opens. */
export function Outcome({ view, found, words }: FindingsProps & { readonly words: string }) {
  const [best] = found
  if (!best) return <>{view.say(texts.nothing)(words.trim())}</>
  const { text, lang } = titleOfScreen(view, best)
  return (
    <>
      {view.say(texts.found)(found.length)}
      <span class="unseen" lang={lang}>
        {` ${visibleText(text)}`}
      </span>
    </>
  )
}

/** What was found, in groups: the one with the best match first. */
export function Findings({ view, found }: FindingsProps) {
  const list = useShortened(found)
  const groups = new Map<Finding['name'], readonly Finding[]>()
  for (const screen of list.shown) groups.set(screen.name, [...(groups.get(screen.name) ?? []), screen])
  return (
    <>
      {[...groups].map(([name, screens]) => (
        <section key={name} aria-labelledby={`found-${name}`}>
          <h2 id={`found-${name}`} class="urgency">
            {view.say(headings[name])}
          </h2>
          <ul class="rows">
            {screens.map((screen) => (
              <li key={placeOf(screen)}>
                <ScreenRow view={view} to={screen} marked={screen === found[0]} beside={[besideOf(view, screen)]} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <ShowMore view={view} list={list} />
    </>
  )
}

/** What tells somebody or something found from another of the same name. */
function besideOf(view: View, screen: Finding): string | undefined {
  const { model, language, at } = view
  const { people, assets } = model.rolebook
  if (screen.name === 'person') {
    const title = people?.get(screen.id)?.title
    return title && nameIn(model, title, '', language)
  }
  if (screen.name === 'role') return [...actingFor(model, screen.id, at)].map(([id, { name }]) => name ?? id).join(', ')
  return screen.name === 'asset' ? assets?.get(screen.id)?.classification : undefined
}

const headings = {
  card: { en: 'Situations', de: 'Situationen', fr: 'Situations' },
  role: { en: 'Roles', de: 'Rollen', fr: 'Rôles' },
  'contact-point': { en: 'Contact points', de: 'Kontaktstellen', fr: 'Points de contact' },
  person: { en: 'People', de: 'Personen', fr: 'Personnes' },
  policy: { en: 'Policies', de: 'Richtlinien', fr: 'Politiques' },
  asset: { en: 'Assets', de: 'Werte (Assets)', fr: 'Actifs' },
} satisfies Record<Finding['name'], InOwnLanguages<string>>

const texts = {
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
