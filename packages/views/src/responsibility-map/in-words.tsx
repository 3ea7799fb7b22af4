import type { Concern, DutyOnMap, Location, PersonOnMap, RoleOnMap } from '@rolebook/language-service'
import type { OwnLanguage } from '@rolebook/model'
import type { ComponentChildren } from 'preact'
import { themeColours } from '../maps/colours.ts'
import { keyOf, type NodeKey } from './map-graph.ts'
import type { MapIndex } from './map-index.ts'
import { Mark } from './map-picture.tsx'
import { texts } from './map-texts.ts'

export interface InWordsProps {
  readonly index: MapIndex
  readonly language: OwnLanguage
  readonly choose: (key: NodeKey) => void
  readonly show: (place: Location) => void
}

/** A person: what they carry, role by role, and what makes them stand out. */
export function PersonInWords({ person, ...props }: InWordsProps & { readonly person: PersonOnMap }) {
  const { index, language } = props
  const all = index.duties.size
  return (
    <>
      {person.title !== '' && <p>{person.title}</p>}
      <Concerns of={person.concerns} />
      {person.answersFor > 0 && <p>{texts.answersForOf[language](person.answersFor, all)}</p>}
      <ul class="words">
        {person.carries.map(({ role, how }) => (
          <li key={`${role} ${how}`}>
            <Named to={keyOf('role', role)} {...props}>
              {index.roles.get(role)?.title ?? role}
            </Named>
            , {how}
          </li>
        ))}
      </ul>
      <ShowInText place={person.place} of={person.name} {...props} />
    </>
  )
}

/** A role: who holds it, and its duties. */
export function RoleInWords({ role, ...props }: InWordsProps & { readonly role: RoleOnMap }) {
  const { index, language } = props
  const people = index.peopleOf(role.id)
  const duties = index.dutiesOf(role.id)
  return (
    <>
      <p>{role.filling}</p>
      <Concerns of={role.concerns} />
      {people.length > 0 && (
        <ul class="words" aria-label={texts.people[language]}>
          {people.map(({ person, how }) => (
            <li key={`${person.id} ${how}`}>
              <Named to={keyOf('person', person.id)} {...props}>
                {person.name}
              </Named>
              , {how}
            </li>
          ))}
        </ul>
      )}
      {duties.length === 0 && <p>{texts.noDuties[language]}</p>}
      {duties.length > 0 && (
        <ul class="words" aria-label={texts.duties[language]}>
          {duties.map(({ duty, how }) => (
            <li key={duty.id}>
              <b>{duty.id}</b> {duty.text} <span class="how">({how})</span>
            </li>
          ))}
        </ul>
      )}
      <ShowInText place={role.place} of={role.title} {...props} />
    </>
  )
}

/** A duty: which roles answer for it and work on it. */
export function DutyInWords({ duty, ...props }: InWordsProps & { readonly duty: DutyOnMap }) {
  const { index } = props
  return (
    <>
      <p>{duty.text}</p>
      <ul class="words">
        {duty.roles.map(({ role, how }) => (
          <li key={role}>
            <Named to={keyOf('role', role)} {...props}>
              {index.roles.get(role)?.title ?? role}
            </Named>
            , {how}
          </li>
        ))}
      </ul>
      <ShowInText place={duty.place} of={duty.id} {...props} />
    </>
  )
}

function Concerns({ of }: { readonly of: readonly Concern[] }) {
  if (of.length === 0) return null
  return (
    <ul class="concerns">
      {of.map(({ kind, isFinding, sentence }) => (
        <li key={kind}>
          <svg class="mark" viewBox="0 0 12 12" aria-hidden="true">
            <Mark isFinding={isFinding} colours={themeColours} />
          </svg>
          {sentence}
        </li>
      ))}
    </ul>
  )
}

interface NamedProps extends InWordsProps {
  readonly to: NodeKey
  readonly children: ComponentChildren
}

function Named({ to, choose, children }: NamedProps) {
  return (
    <button type="button" class="link" onClick={() => choose(to)}>
      {children}
    </button>
  )
}

interface ShowInTextProps extends InWordsProps {
  readonly place: Location | undefined
  readonly of: string
}

function ShowInText({ place, of, language, show }: ShowInTextProps) {
  if (!place) return null
  return (
    <button type="button" class="map-button" onClick={() => show(place)}>
      {texts.show[language]}
      <span class="visually-hidden"> {of}</span>
    </button>
  )
}
