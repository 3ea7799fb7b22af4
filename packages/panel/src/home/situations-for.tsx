import type { InOwnLanguages, SituationEntry } from '@rolebook/model'
import { ShowMore, useShortened } from '../controls/shortened.tsx'
import type { View } from '../view.ts'
import { SituationLink } from './situation-link.tsx'
import { situationsShown } from './situations-shown.ts'

/** How many situations a screen has room for. */
const mostSituations = 24

/** When to turn to a role or a contact point: the situations that name it, not those that lead to it by default. */
export function SituationsFor({ view, contact }: { view: View; contact: string }) {
  const leading = situationsShown(view.model).filter((situation) => leadsTo(situation, contact))
  const list = useShortened(leading, mostSituations)
  if (leading.length === 0) return null
  return (
    <section aria-labelledby="situations-for">
      <h2 id="situations-for">{view.say(texts.title)}</h2>
      <ul class="rows">
        {list.shown.map((situation) => (
          <li key={situation.id}>
            <SituationLink view={view} situation={situation} />
          </li>
        ))}
      </ul>
      <ShowMore view={view} list={list} />
    </section>
  )
}

function leadsTo({ contact, contactFrom }: SituationEntry, id: string): boolean {
  if (contactFrom === 'default') return false
  // behind the role that the catalogue names comes the default contact
  const steps = contactFrom === 'catalogue' ? contact?.of.slice(0, 1) : contact?.of
  return steps?.some((step) => (typeof step === 'string' ? step === id : step.of.includes(id))) === true
}

const texts = {
  title: {
    en: 'When to turn to them',
    de: 'Wann Sie sich dorthin wenden',
    fr: 'Quand s’y adresser',
  } satisfies InOwnLanguages<string>,
}
