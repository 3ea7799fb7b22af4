import { type Known, viewAt } from '@rolebook/directory'
import type { Instant, OwnLanguage } from '@rolebook/model'
import type { Brand, Company, PanelState } from '@rolebook/panel'
import type { Managed } from '../membership/records.ts'
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
  const directory = kept?.current?.directory
  if (!source || !view || !directory) {
    const notice = explanations?.explainNothing(snapshot, language)
    return { kind: 'not-joined', mayJoin: mayUseJoinCode(managed), ...(notice !== undefined && { notice }) }
  }
  const { rolebook, changedSince, issued, expires, checked } = view
  const refusal = explanations?.explainRefusal(snapshot, language)
  const companies = companiesOf(company?.group ?? kept)
  return {
    kind: 'joined',
    organisation: directory.organisation,
    rolebook,
    notices: explanations?.explainBanners(snapshot, now, language) ?? [],
    changedSince,
    issuedAt: issued,
    expiresAt: expires,
    checkedAt: checked,
    trust: source.by,
    ...(source.by === 'policy' && managed && wishesOf(managed)),
    ...(refusal !== undefined && { refusal }),
    members: membersOf(kept),
    ...((companies.length > 1 || company) && {
      group: { companies, ...(company && company.state !== 'gone' && { chosen: company.organisation }) },
    }),
  }
}

/** The group first, under the name it gives itself, then its members under the names that it gives them. */
function companiesOf({ current }: Known): readonly Company[] {
  if (!current) return []
  const { organisation, members, issued } = current.directory
  const own = { organisation, name: current.directory.rolebookAt(issued).organisation?.name ?? organisation }
  return [own, ...[...members.values()].map(({ name, trust }) => ({ organisation: trust.organisation, name }))]
}

/** By the ids that the shown directory has for them. */
function membersOf({ current }: Known): ReadonlyMap<string, Company> {
  const members = [...(current?.directory.members ?? [])]
  return new Map(
    members.map(
      ([
        id,
        {
          name,
          trust: { organisation },
        },
      ]) => [id, { organisation, name }],
    ),
  )
}

/** Whether somebody may join by a join code of their own. */
export function mayUseJoinCode(managed: Managed | undefined): boolean {
  return managed === undefined || managed.preferences.allowJoinCode === true
}

/** What administrators want of the panel. It is about their own organisation, and no other. */
function wishesOf({ preferences, problems }: Managed) {
  const { reportAddress, situationsFirst, logo, colour } = preferences
  const isWeakIn = (view: 'light' | 'dark') => problems.some(({ code }) => code === `too-weak-in-${view}`)
  const brand: Brand = {
    ...(logo !== undefined && { logo }),
    ...(colour !== undefined && !isWeakIn('light') && { colourInLight: colour }),
    ...(colour !== undefined && !isWeakIn('dark') && { colourInDark: colour }),
  }
  return {
    brand,
    ...(reportAddress !== undefined && { reportTo: reportAddress }),
    ...(situationsFirst && { situationsFirst }),
  }
}
