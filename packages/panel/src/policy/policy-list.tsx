import { type InOwnLanguages, nameIn, type Policy } from '@rolebook/model'
import { ScreenRow } from '../controls/screen-row.tsx'
import { ShowMore, useShortened } from '../controls/shortened.tsx'
import type { View } from '../view.ts'

/** Which policies are listed: those that help in a situation, or those that a role looks after. */
export type PoliciesWanted = { readonly situation: string } | { readonly owner: string }

/** A screen has room for so many policies beside what else stands there. */
const mostPolicies = 12

/** The policies that help in a situation, or that a role looks after, each with what it says. Nothing where there are none. */
export function PolicyList({ view, of }: { view: View; of: PoliciesWanted }) {
  const { model, language, say } = view
  const wanted = [...(model.rolebook.policies ?? [])].filter(([, policy]) => isWanted(policy, of))
  const list = useShortened(wanted, mostPolicies)
  if (wanted.length === 0) return null
  return (
    <section class="told" aria-labelledby="policies">
      <h2 id="policies">{say('owner' in of ? texts.owned : texts.helping)}</h2>
      <ul class="rows">
        {list.shown.map(([id, { summary }]) => (
          <li key={id}>
            <ScreenRow
              view={view}
              to={{ name: 'policy', id }}
              beside={[summary && nameIn(model, summary, '', language)]}
            />
          </li>
        ))}
      </ul>
      <ShowMore view={view} list={list} />
    </section>
  )
}

function isWanted({ situations, owner }: Policy, of: PoliciesWanted): boolean {
  return 'owner' in of ? owner === of.owner : situations?.includes(of.situation) === true
}

const texts = {
  helping: {
    en: 'Policies on this',
    de: 'Richtlinien dazu',
    fr: 'Politiques à ce sujet',
  } satisfies InOwnLanguages<string>,
  owned: {
    en: 'Policies it looks after',
    de: 'Richtlinien, die sie betreut',
    fr: 'Politiques dont il a la charge',
  } satisfies InOwnLanguages<string>,
}
