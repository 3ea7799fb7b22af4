import type { InOwnLanguages } from '@rolebook/model'
import { ScreenRow } from '../controls/screen-row.tsx'
import { ShowMore, useShortened } from '../controls/shortened.tsx'
import { assignmentInWords } from '../role/role-note.ts'
import type { View } from '../view.ts'
import { rolesOfPerson } from './roles-of-person.ts'

/** A screen has room for so many roles of one person. */
const mostRoles = 24

/** The roles somebody holds or deputises for; each leads to its own screen. */
export function RolesHeld({ view, person }: { view: View; person: string }) {
  const { model, at, say } = view
  const list = useShortened(rolesOfPerson(model, person, at), mostRoles)
  return (
    <section aria-labelledby="roles-held">
      <h2 id="roles-held">{say(texts.title)}</h2>
      {list.total === 0 && <p>{say(texts.none)}</p>}
      <ul class="rows">
        {list.shown.map(({ role, assignment }, place) => (
          <li key={`${role.id} ${place}`}>
            <ScreenRow
              view={view}
              to={{ name: 'role', id: role.id }}
              beside={[assignment ? assignmentInWords(view, assignment) : say(texts.deputy)]}
            />
          </li>
        ))}
      </ul>
      <ShowMore view={view} list={list} />
    </section>
  )
}

const texts = {
  title: { en: 'Roles', de: 'Rollen', fr: 'Rôles' } satisfies InOwnLanguages<string>,
  none: {
    en: 'No role of their own.',
    de: 'Keine eigene Rolle.',
    fr: 'Aucun rôle propre.',
  } satisfies InOwnLanguages<string>,
  deputy: { en: 'deputy', de: 'Stellvertretung', fr: 'suppléance' } satisfies InOwnLanguages<string>,
}
