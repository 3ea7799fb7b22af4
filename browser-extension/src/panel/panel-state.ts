import { type Kept, viewAt } from '@rolebook/directory'
import type { Instant, OwnLanguage } from '@rolebook/model'
import type { Company, PanelState } from '@rolebook/panel'
import { needsWarning, type Snapshot } from '../membership/snapshot.ts'

/** The sentences for what is wrong, once they are loaded. */
export type Explanations = typeof import('./explanations.ts')

/** Whether there is anything to explain; where there is not, the panel does without the sentences for it. */
export function needsExplaining(snapshot: Snapshot, now: Instant): boolean {
  const isJoinedInVain = snapshot.source !== undefined && snapshot.kept?.current === undefined
  return isJoinedInVain || needsWarning(snapshot, now)
}

/** What the panel shows of what is kept, at an instant. Only a directory that was verified becomes a card. */
export function panelStateAt(
  snapshot: Snapshot,
  now: Instant,
  language: OwnLanguage,
  explanations?: Explanations,
): PanelState {
  const { source, managed, kept, company } = snapshot
  const view = kept && viewAt(kept, now)
  if (!source || !view) {
    const notice = explanations?.explainNothing(snapshot, language)
    return { kind: 'not-joined', mayJoin: managed === undefined, ...(notice !== undefined && { notice }) }
  }
  const { rolebook, changedSince, issued, expires, checked } = view
  const refusal = explanations?.explainRefusal(snapshot, language)
  const companies = companiesOf(company?.group ?? kept)
  return {
    kind: 'joined',
    rolebook,
    notices: explanations?.explainBanners(snapshot, now, language) ?? [],
    changedSince,
    issuedAt: issued,
    expiresAt: expires,
    checkedAt: checked,
    trust: source.by,
    ...(managed?.reportAddress !== undefined && { reportTo: managed.reportAddress }),
    ...(refusal !== undefined && { refusal }),
    ...((companies.length > 1 || company) && {
      group: { companies, ...(company && company.state !== 'gone' && { chosen: company.organisation }) },
    }),
  }
}

/** The group first, under the name it gives itself, then its members under the names that it gives them. */
function companiesOf({ current }: Kept): readonly Company[] {
  if (!current) return []
  const { organisation, members, issued } = current.directory
  const own = { organisation, name: current.directory.rolebookAt(issued).organisation?.name ?? organisation }
  return [own, ...[...members.values()].map(({ name, trust }) => ({ organisation: trust.organisation, name }))]
}
