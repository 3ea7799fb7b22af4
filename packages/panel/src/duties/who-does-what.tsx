import { type InOwnLanguages, nameIn, type RoleEntry } from '@rolebook/model'
import { ScreenRow } from '../controls/screen-row.tsx'
import { ShowMore, useShortened } from '../controls/shortened.tsx'
import { holdersInWords } from '../role/role-note.ts'
import type { View } from '../view.ts'
import { dutiesOfRoles } from './duties-of-roles.ts'
import { DutyList } from './duty-list.tsx'

/** How many roles the screen has room for, beside what everybody does. */
const mostRoles = 88

/** Every role in plain words with whoever holds it, after what everybody does. */
export function WhoDoesWhat({ view }: { view: View }) {
  const { model, at, say } = view
  const roles = [...model.roles.values()]
  const everybody = roles.filter((role) => role.everybody)
  const list = useShortened(
    roles.filter((role) => !role.everybody),
    mostRoles,
  )
  return (
    <>
      {everybody.map(({ id }) => (
        <section key={id} aria-labelledby="everybody">
          <h2 id="everybody">{say(texts.everybody)}</h2>
          <DutyList view={view} duties={dutiesOfRoles(model, [id], at).own} most={12} />
        </section>
      ))}
      <section aria-labelledby="roles">
        <h2 id="roles">{say(texts.roles)}</h2>
        <ul class="rows told">
          {list.shown.map((role) => (
            <li key={role.id}>
              <ScreenRow
                view={view}
                to={{ name: 'role', id: role.id }}
                beside={[summaryOf(view, role), holdersInWords(view, role)]}
              />
            </li>
          ))}
        </ul>
        <ShowMore view={view} list={list} />
      </section>
    </>
  )
}

/** What the role is for, in one sentence. */
function summaryOf({ model, language }: View, { summary }: RoleEntry): string | undefined {
  return summary && nameIn(model, summary, '', language)
}

const texts = {
  everybody: { en: 'Everyone', de: 'Alle', fr: 'Tout le monde' } satisfies InOwnLanguages<string>,
  roles: { en: 'Roles', de: 'Rollen', fr: 'Rôles' } satisfies InOwnLanguages<string>,
}
