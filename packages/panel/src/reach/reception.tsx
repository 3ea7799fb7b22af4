import { answerAt, describeReach, type Reach, visibleText, waysOf } from '@rolebook/model'
import type { View } from '../view.ts'
import { ReachBlock } from './reach-block.tsx'

const reception: Reach = { kind: 'reception' }

/**
 * Reception at the reader's site. As long as the site is not known, the reception of each site where somebody is there
 * now.
 */
export function Reception({ view, best }: { view: View; best: boolean }) {
  const desks = receptionsNow(view)
  if (desks.length === 0) return <ReachBlock view={view} reach={reception} best={best} />
  return (
    <div class={best ? 'receptions best' : 'receptions'}>
      <p class="name">{describeReach(view.model, reception, view.language, view.at).name}</p>
      {desks.map(({ site, reach }) => (
        <div key={site}>
          <p class="how">{visibleText(site)}</p>
          <ReachBlock view={view} reach={reach} />
        </div>
      ))}
    </div>
  )
}

/** The reception of each site that is there now and has a number. */
export function receptionsNow({ model, at }: View): readonly { readonly site: string; readonly reach: Reach }[] {
  return [...(model.rolebook.sites ?? [])].flatMap(([id, site]) => {
    const reach = answerAt(model, site.reception, at, { site: id }).lines[0]?.reaches[0]
    return reach && waysOf(reach).phone ? [{ site: site.name ?? id, reach }] : []
  })
}
