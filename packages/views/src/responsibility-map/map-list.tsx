import type { ResponsibilityMap } from '@rolebook/language-service'
import { type InWordsProps, PersonInWords, RoleInWords } from './in-words.tsx'
import { texts } from './map-texts.ts'

/** How many of each kind are listed; the text is a quicker place to look for one among more. */
const mostListed = 300

/** Everything the picture shows, in words: people with their roles, and roles with their people and duties. */
export function MapList({ map, ...props }: InWordsProps & { readonly map: ResponsibilityMap }) {
  const { language } = props
  return (
    <div class="map-list">
      <section aria-labelledby="list-people">
        <h2 id="list-people">{texts.people[language]}</h2>
        <ul>
          {map.people.slice(0, mostListed).map((person) => (
            <li key={person.id} id={`listed-person:${person.id}`} tabIndex={-1}>
              <h3>{person.name}</h3>
              <PersonInWords person={person} {...props} />
            </li>
          ))}
        </ul>
        {map.people.length > mostListed && <p>{texts.listCut[language](map.people.length - mostListed)}</p>}
      </section>
      <section aria-labelledby="list-roles">
        <h2 id="list-roles">{texts.roles[language]}</h2>
        <ul>
          {map.roles.slice(0, mostListed).map((role) => (
            <li key={role.id} id={`listed-role:${role.id}`} tabIndex={-1}>
              <h3>{role.title}</h3>
              <RoleInWords role={role} {...props} />
            </li>
          ))}
        </ul>
        {map.roles.length > mostListed && <p>{texts.listCut[language](map.roles.length - mostListed)}</p>}
      </section>
    </div>
  )
}
