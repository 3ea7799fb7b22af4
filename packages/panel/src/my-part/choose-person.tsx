import { hasLeft, type InOwnLanguages, visibleText } from '@rolebook/model'
import { createSearch } from '@rolebook/model/search'
import { useMemo, useState } from 'preact/hooks'
import { Icon } from '../controls/icon.tsx'
import { aboutPerson } from '../person/person-screen.tsx'
import type { View } from '../view.ts'

interface ChoosePersonProps {
  readonly view: View
  /** Whether the person chosen before is no longer in the rolebook. */
  readonly isGone: boolean
  readonly onChoose: (id: string) => void
}

/** How many people are listed; where there are more, another letter of the name tells them apart. */
const mostPeople = 8

/** Finds the reader by their name among thousands; Enter chooses the first. What is typed is kept nowhere. */
export function ChoosePerson({ view, isGone, onChoose }: ChoosePersonProps) {
  const { model, language, at, say } = view
  const { rolebook } = model
  const { people } = rolebook
  const [name, setName] = useState('')
  const typing = name.trim() !== ''
  const search = useMemo(
    () => (typing ? createSearch(model, language, ['person']) : undefined),
    [typing, model, language],
  )
  const found = (search?.find(name) ?? [])
    .map(({ id }) => id)
    .filter((id) => {
      const person = people?.get(id)
      return person && (person.kind ?? 'person') === 'person' && !hasLeft(rolebook, person, at)
    })
    .slice(0, mostPeople)
  const [best] = found
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && best !== undefined) onChoose(best)
    else if (event.key === 'Escape' && name !== '') setName('')
    else return
    event.preventDefault()
    // only once nothing is typed does Escape lead back
    event.stopPropagation()
  }
  return (
    <div class="finder">
      {isGone && <p>{say(texts.gone)}</p>}
      <search>
        <label for="your-name">{say(texts.label)}</label>
        <div class="field">
          <Icon name="search" />
          <input
            id="your-name"
            type="search"
            autocomplete="off"
            spellcheck={false}
            enterkeyhint="go"
            maxLength={200}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
        </div>
        <p class="outcome" role="status">
          {typing && (best === undefined ? say(texts.nobody) : say(texts.found)(found.length))}
        </p>
      </search>
      {found.length > 0 && (
        <ul class="rows">
          {found.map((id) => (
            <li key={id}>
              <button type="button" class={id === best ? 'row marked' : 'row'} onClick={() => onChoose(id)}>
                <span>
                  {visibleText(people?.get(id)?.name ?? id)}
                  <span class="beside">{` ${visibleText(aboutPerson(view, id))}`}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const texts = {
  label: { en: 'Your name', de: 'Ihr Name', fr: 'Votre nom' } satisfies InOwnLanguages<string>,
  gone: {
    en: 'Whom you chose is no longer in the contact list. Please choose again.',
    de: 'Wen Sie gewählt hatten, steht nicht mehr in der Kontaktliste. Bitte wählen Sie noch einmal.',
    fr: 'La personne choisie n’est plus dans la liste de contacts. Veuillez choisir de nouveau.',
  } satisfies InOwnLanguages<string>,
  nobody: {
    en: 'Nobody of that name is in the contact list. What everyone does stands below.',
    de: 'Niemand dieses Namens steht in der Kontaktliste. Was alle tun, steht unten.',
    fr: 'Personne de ce nom ne figure dans la liste de contacts. Ce que chacun fait se trouve ci-dessous.',
  } satisfies InOwnLanguages<string>,
  found: {
    en: (count) => (count === 1 ? '1 match. Enter chooses it.' : `${count} matches. Enter chooses the first.`),
    de: (count) => (count === 1 ? '1 Treffer. Enter wählt ihn.' : `${count} Treffer. Enter wählt den ersten.`),
    fr: (count) => (count === 1 ? '1 résultat. Entrée le choisit.' : `${count} résultats. Entrée choisit le premier.`),
  } satisfies InOwnLanguages<(count: number) => string>,
}
