import {
  absenceAt,
  hasLeft,
  type InOwnLanguages,
  nameIn,
  type Person,
  visibleContact,
  visibleText,
  waysOfPerson,
} from '@rolebook/model'
import { Answering } from '../reach/answering.tsx'
import { WayButtons } from '../reach/way-buttons.tsx'
import type { View } from '../view.ts'
import { Absences } from './absences.tsx'
import { RolesHeld } from './roles-held.tsx'

/** Somebody: how to reach them or whoever stands in for them, when they are away, and which roles they have. */
export function PersonScreen({ view, id }: { view: View; id: string }) {
  const { model, at, say } = view
  const person = model.rolebook.people?.get(id)
  if (!person) return null
  const about = aboutPerson(view, id)
  const { rolebook } = model
  // whoever has left comes back from no absence
  const isOfUs = !hasLeft(rolebook, person, at)
  return (
    <>
      {about !== '' && (
        <p>
          <bdi>{visibleText(about)}</bdi>
        </p>
      )}
      <section class="first-contact" aria-labelledby="answering">
        <h2 id="answering">{say(texts.reach)}</h2>
        <Answering view={view} id={id} />
        {isOfUs && <Absences view={view} person={person} />}
        {isOfUs && absenceAt(rolebook, person, at) && <ForLater view={view} person={person} id={id} />}
      </section>
      <RolesHeld view={view} person={id} />
    </>
  )
}

/** Where to write to somebody who is away, whose own number would ring in vain. */
function ForLater({ view, person, id }: { view: View; person: Person; id: string }) {
  const ways = { ...waysOfPerson(person), phone: undefined }
  if (!ways.mail?.link && !ways.chat) return null
  return (
    <>
      <p class="how">{view.say(texts.later)}</p>
      <WayButtons view={view} ways={ways} name={visibleContact(person.name ?? id)} />
    </>
  )
}

/** What somebody does and where, in one line: `HR manager · Berlin practice`. */
export function aboutPerson({ model, language }: View, id: string): string {
  const { people, sites } = model.rolebook
  const { title, site } = people?.get(id) ?? {}
  const place = site === undefined ? undefined : sites?.get(site)?.name
  return [title && nameIn(model, title, '', language), place].filter(Boolean).join(' · ')
}

const texts = {
  later: {
    en: 'For when they are back:',
    de: 'Für die Zeit danach:',
    fr: 'Pour son retour\u00a0:',
  } satisfies InOwnLanguages<string>,
  reach: {
    en: 'How to reach them',
    de: 'So erreichbar',
    fr: 'Comment joindre cette personne',
  } satisfies InOwnLanguages<string>,
}
