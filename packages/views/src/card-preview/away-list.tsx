import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'
import { useState } from 'preact/hooks'
import type { Callable } from './assumed-absences.ts'
import type { Turned } from './remembered.ts'

interface AwayListProps {
  readonly language: OwnLanguage
  readonly people: readonly Callable[]
  /** Ids of those who are taken to be away. */
  readonly away: readonly string[]
  turn(change: Partial<Turned>): void
}

/** With this many people, typing a name is quicker than looking for it. */
const worthFiltering = 12
/** The most people that are listed; the others are found by name. */
const longest = 100

/** Who is away, by the text or as an assumption to try out. Nothing is written into the text. */
export function AwayList({ language, people, away, turn }: AwayListProps) {
  const [filter, setFilter] = useState('')
  if (people.length === 0) return null
  const tried = people.filter(({ id, isAway }) => !isAway && away.includes(id))
  const sought = filter.trim().toLocaleLowerCase(language)
  const found = people.filter(({ name }) => name.toLocaleLowerCase(language).includes(sought))
  return (
    <details class="away">
      <summary>{texts.away[language](tried.length)}</summary>
      <div class="away-people">
        <p>{texts.tried[language]}</p>
        {people.length > worthFiltering && (
          <input
            type="search"
            aria-label={texts.filter[language]}
            placeholder={texts.filter[language]}
            value={filter}
            onInput={({ currentTarget }) => setFilter(currentTarget.value)}
          />
        )}
        <ul>
          {found.slice(0, longest).map(({ id, name, isAway }) => (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  checked={isAway || away.includes(id)}
                  disabled={isAway}
                  onChange={({ currentTarget }) =>
                    turn({ away: currentTarget.checked ? [...away, id] : away.filter((one) => one !== id) })
                  }
                />
                {name}
                {isAway && <span class="quiet"> {texts.written[language]}</span>}
              </label>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}

const texts = {
  away: {
    en: (count) => (count === 0 ? 'Who is away?' : `Taken to be away: ${count}`),
    de: (count) => (count === 0 ? 'Wer ist abwesend?' : `Als abwesend angenommen: ${count}`),
    fr: (count) => (count === 0 ? 'Qui est absent\u202f?' : `Supposés absents\u00a0: ${count}`),
  } satisfies InOwnLanguages<(count: number) => string>,
  tried: {
    en: 'On that day, and only in this preview.',
    de: 'An diesem Tag, und nur in dieser Vorschau.',
    fr: 'Ce jour-là, et seulement dans cet aperçu.',
  } satisfies InOwnLanguages<string>,
  filter: { en: 'Find by name', de: 'Nach Namen suchen', fr: 'Chercher par nom' } satisfies InOwnLanguages<string>,
  written: {
    en: '(away in the text)',
    de: '(im Text abwesend)',
    fr: '(absence inscrite dans le texte)',
  } satisfies InOwnLanguages<string>,
}
