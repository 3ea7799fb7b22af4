import { hasLeft, type InOwnLanguages, type OwnLanguage } from '@rolebook/model'
import { listOf, personName, roleTitle, say, type View } from '../place/view.ts'
import type { Choice } from './dialogue.ts'

/** Choices for everybody who is still with the organisation, in an order and with details that the caller gives. */
export function choosePeople(
  view: View,
  { isFirst = () => false, detail, except = [] }: PeopleChoice = {},
): readonly Choice[] {
  const { rolebook } = view.model
  const ids = [...(rolebook.people ?? [])]
    .filter(([id, person]) => !except.includes(id) && !hasLeft(rolebook, person, view.now))
    .map(([id]) => id)
  return [...ids.filter(isFirst), ...ids.filter((id) => !isFirst(id))].map((id) => choiceOf(view, id, detail?.(id)))
}

export interface PeopleChoice {
  readonly isFirst?: (id: string) => boolean
  readonly detail?: (id: string) => string | undefined
  readonly except?: readonly string[]
}

/** The choice for a person. */
export function choiceOf(view: View, id: string, detail?: string): Choice {
  const title = view.model.rolebook.people?.get(id)?.title
  const description = title ? `${id} · ${say(view, title, id)}` : id
  return { answer: id, label: personName(view, id), description, ...(detail === undefined ? {} : { detail }) }
}

/** The roles that somebody holds, in words; `undefined` where there is none. */
export function rolesHeld(view: View, person: string): string | undefined {
  const held = [...view.model.roles.values()].filter(({ heldBy }) => heldBy.some(({ who }) => who === person))
  return held.length === 0
    ? undefined
    : listOf(
        view,
        held.map(({ id }) => roleTitle(view, id)),
      )
}

/** Says that there is nobody to choose. */
export function nobodyThere(language: OwnLanguage): string {
  return nobody[language]
}

const nobody: InOwnLanguages<string> = {
  en: 'Nobody stands under “people” yet who could be chosen. Add a person first.',
  de: 'Unter „people“ steht noch niemand, der gewählt werden könnte. Fügen Sie zuerst eine Person hinzu.',
  fr: 'Personne ne figure encore sous «\u202fpeople\u202f» qui puisse être choisi. Ajoutez d’abord une personne.',
}
