import { visibleText } from '@rolebook/model'
import { titleOfScreen } from '../controls/screen-title.ts'
import type { View } from '../view.ts'
import { PolicyFacts } from './policy-facts.tsx'
import { PolicySituations } from './policy-situations.tsx'

/** A policy: what it says and whom to ask, and the situations in which it helps. */
export function PolicyScreen({ view, id }: { view: View; id: string }) {
  const policy = view.model.rolebook.policies?.get(id)
  if (!policy) return null
  const { text: title } = titleOfScreen(view, { name: 'policy', id })
  return (
    <>
      <section class="first-contact" aria-label={visibleText(title)}>
        <PolicyFacts view={view} id={id} policy={policy} />
      </section>
      <PolicySituations view={view} policy={policy} />
    </>
  )
}
