import {
  type HolderState,
  hasLeft,
  holdersAt,
  type InOwnLanguages,
  nameIn,
  type RoleEntry,
  visibleText,
} from '@rolebook/model'
import { ScreenRow } from '../controls/screen-row.tsx'
import { ShowMore, useShortened } from '../controls/shortened.tsx'
import { dutiesOfRoles } from '../duties/duties-of-roles.ts'
import { DutiesOfRoles } from '../duties/duty-list.tsx'
import { SituationsFor } from '../home/situations-for.tsx'
import { PolicyList } from '../policy/policy-list.tsx'
import { Answering } from '../reach/answering.tsx'
import type { View } from '../view.ts'
import { assignmentInWords, vacancyInWords } from './role-note.ts'

/** A role in plain words: what it is for, who answers for it now, who holds it, when to turn to it, and its duties. */
export function RoleScreen({ view, id }: { view: View; id: string }) {
  const { model, language, at, say } = view
  const role = model.roles.get(id)
  if (!role) return null
  const { summary } = role
  const { authority } = role.role
  const vacancy = vacancyInWords(view, role)
  return (
    <>
      {summary && <p>{visibleText(nameIn(model, summary, '', language))}</p>}
      {role.everybody ? (
        <p class="hint">{say(texts.everybody)}</p>
      ) : (
        <section class="first-contact" aria-labelledby="answering">
          <h2 id="answering">{say(texts.reach)}</h2>
          {vacancy !== undefined && <p>{vacancy}</p>}
          <Answering view={view} id={id} />
        </section>
      )}
      <Holders view={view} role={role} />
      <SituationsFor view={view} contact={id} />
      <section aria-labelledby="duties">
        <h2 id="duties">{say(texts.duties)}</h2>
        <DutiesOfRoles view={view} duties={dutiesOfRoles(model, [id], at)} />
      </section>
      <PolicyList view={view} of={{ owner: id }} />
      {authority && (
        <section aria-labelledby="authority">
          <h2 id="authority">{say(texts.authority)}</h2>
          <p>{visibleText(nameIn(model, authority, '', language))}</p>
        </section>
      )}
    </>
  )
}

/** A screen has room for so many people of one role. */
const mostHolders = 24

/** Of these a contact list that is some days old may still tell. */
const isOver: ReadonlySet<HolderState> = new Set<HolderState>(['ended', 'left', 'unknown'])

/** Everybody who holds the role, or will, or deputises, there or not; nobody who did and does no more. */
function Holders({ view, role }: { view: View; role: RoleEntry }) {
  const { model, at, say } = view
  const { rolebook } = model
  const people = [
    ...holdersAt(model, role.id, at)
      .filter(({ state }) => !isOver.has(state))
      .map(({ id, assignment, state }) => ({ id, beside: assignmentInWords(view, assignment, state === 'not-yet') })),
    ...role.deputies
      .filter((id) => {
        const person = rolebook.people?.get(id)
        return person && !hasLeft(rolebook, person, at)
      })
      .map((id) => ({ id, beside: say(texts.deputy) })),
  ]
  const list = useShortened(people, mostHolders)
  if (people.length === 0) return null
  return (
    <section aria-labelledby="holders">
      <h2 id="holders">{say(texts.holders)}</h2>
      <ul class="rows">
        {list.shown.map(({ id, beside }, place) => (
          <li key={`${id} ${place}`}>
            <ScreenRow view={view} to={{ name: 'person', id }} beside={[beside]} />
          </li>
        ))}
      </ul>
      <ShowMore view={view} list={list} />
    </section>
  )
}

const texts = {
  everybody: {
    en: 'Everyone who works here has this role.',
    de: 'Diese Rolle haben alle, die hier arbeiten.',
    fr: 'Toutes les personnes qui travaillent ici ont ce rôle.',
  } satisfies InOwnLanguages<string>,
  reach: {
    en: 'Who answers now',
    de: 'Wer sich jetzt meldet',
    fr: 'Qui répond maintenant',
  } satisfies InOwnLanguages<string>,
  holders: { en: 'Who holds this role', de: 'Wer diese Rolle hat', fr: 'Titulaires' } satisfies InOwnLanguages<string>,
  deputy: { en: 'deputy', de: 'Stellvertretung', fr: 'suppléance' } satisfies InOwnLanguages<string>,
  duties: {
    en: 'What this role does',
    de: 'Was diese Rolle tut',
    fr: 'Ce que fait ce rôle',
  } satisfies InOwnLanguages<string>,
  authority: {
    en: 'What it may decide',
    de: 'Was sie entscheiden darf',
    fr: 'Ce qu’il peut décider',
  } satisfies InOwnLanguages<string>,
}
