import type { InOwnLanguages, Policy } from '@rolebook/model'
import { SituationLink } from '../home/situation-link.tsx'
import { situationsShown } from '../home/situations-shown.ts'
import type { View } from '../view.ts'

/** The situations in which a policy helps, as far as staff see them. */
export function PolicySituations({ view, policy: { situations = [] } }: { view: View; policy: Policy }) {
  const helped = situationsShown(view.model).filter(({ id }) => situations.includes(id))
  if (helped.length === 0) return null
  return (
    <section aria-labelledby="policy-situations">
      <h2 id="policy-situations">{view.say(title)}</h2>
      <ul class="rows">
        {helped.map((situation) => (
          <li key={situation.id}>
            <SituationLink view={view} situation={situation} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const title: InOwnLanguages<string> = { en: 'Where it helps', de: 'Wobei sie hilft', fr: 'Quand elle est utile' }
