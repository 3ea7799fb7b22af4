import type { Catalogue, CatalogueResponsibility } from '../catalogue/catalogue.ts'
import { differenceBetween, PersistentMap } from '../collections/persistent-map.ts'
import type { Responsibility, Role, Rolebook } from '../format/rolebook-format.ts'
import { ownOf } from '../members/with-members.ts'
import type { Steps } from '../steps.ts'
import type { LocalText } from '../text/local-text.ts'
import { type Duration, readDuration } from '../time/duration.ts'
import type { PlainDate } from '../time/plain-date.ts'
import type { Path } from '../yaml/node.ts'
import type { RoleEntry } from './role-model.ts'

export type Letter = 'accountable' | 'responsible' | 'consulted' | 'informed'

/** The letters of RACI, strongest first. */
export const letters = ['accountable', 'responsible', 'consulted', 'informed'] as const satisfies readonly Letter[]

export interface ResponsibilityEntry extends Readonly<Record<Letter, readonly string[]>> {
  readonly id: string
  readonly text: LocalText
  /** Why the clauses ask for it; only the catalogue's own have it. */
  readonly why: LocalText | undefined
  /** Clauses and controls. */
  readonly covers: readonly string[]
  /** The role whose duty it is: by the catalogue, or by where it stands; else who answers for it, else who does it first. */
  readonly role: string | undefined
  readonly catalogue: CatalogueResponsibility | undefined
  /** The catalogue's id that rules treat it as: its own, or what `stands-for` says. */
  readonly standsFor: string | undefined
  readonly every: Duration | undefined
  readonly lastDone: PlainDate | undefined
  /** Where the file speaks of it. */
  readonly path: Path | undefined
  /** What the file says of it; empty where it says nothing. */
  readonly written: Responsibility
  readonly notApplicable: Responsibility['notApplicable']
}

/** What the file says of a responsibility that only the catalogue has. */
const unwritten = {}

/** Where the file speaks of a responsibility: in its own section, or under the role whose duty it is. */
interface WrittenResponsibility {
  readonly written: Responsibility
  readonly path: Path
  readonly role: string | undefined
}

/** How many entries are made in one step. */
const inAStep = 256

/** All responsibilities: those of the catalogue that are in force, then the organisation's own. */
export function* responsibilityEntries(
  rolebook: Rolebook,
  catalogue: Catalogue,
  roles: ReadonlyMap<string, RoleEntry>,
  before: Before | undefined,
): Steps<ReadonlyMap<string, ResponsibilityEntry>> {
  const known = before?.responsibilities
  const changed = before && changedPlaces(rolebook, before)
  if (changed && known instanceof PersistentMap)
    return known.with(
      [...changed].map(([id, place]) => [id, responsibilityEntry(id, place, catalogue, known.get(id)?.catalogue)]),
    )
  const places = writtenResponsibilities(rolebook, roles)
  const entries = new Map<string, ResponsibilityEntry>()
  const add = (id: string, place: WrittenResponsibility | undefined, ours: CatalogueResponsibility | undefined) => {
    const earlier = known?.get(id)
    const isSame = earlier?.written === (place?.written ?? unwritten) && isAt(earlier, place)
    entries.set(id, isSame && earlier ? earlier : responsibilityEntry(id, place, catalogue, ours))
  }
  for (const ours of catalogue.structure.responsibilities) {
    const place = places.get(ours.id)
    if (place || isInForce(ours, roles)) add(ours.id, place, ours)
  }
  for (const [id, place] of places) {
    if (entries.size % inAStep === 0) yield
    if (!entries.has(id)) add(id, place, undefined)
  }
  return PersistentMap.of(entries)
}

/** The model of the same rolebook before an edit. */
interface Before {
  readonly rolebook: Rolebook
  readonly responsibilities: ReadonlyMap<string, ResponsibilityEntry>
}

/**
 * The responsibilities whose text in the file changed while they stayed in place; `undefined` where some came or went,
 * alone or with their roles, so that all have to be looked at.
 */
function changedPlaces(
  { roles = new Map(), responsibilities = new Map() }: Rolebook,
  before: Before,
): ReadonlyMap<string, WrittenResponsibility> | undefined {
  const { roles: rolesBefore = new Map(), responsibilities: dutiesBefore = new Map() } = before.rolebook
  const duties = differenceBetween<Responsibility>(dutiesBefore, responsibilities)
  const ofRoles = differenceBetween<Role>(ownOf(rolesBefore), ownOf(roles))
  if (duties.reordered || ofRoles.reordered) return undefined
  const places = new Map<string, WrittenResponsibility>()
  for (const id of duties.changed) {
    const written = responsibilities.get(id)
    if (written) places.set(id, { written, path: ['responsibilities', id], role: undefined })
  }
  for (const role of ofRoles.changed) {
    const own = differenceBetween(
      rolesBefore.get(role)?.responsibilities ?? new Map(),
      roles.get(role)?.responsibilities ?? new Map(),
    )
    if (own.reordered) return undefined
    for (const id of own.changed) {
      const written = roles.get(role)?.responsibilities?.get(id)
      const place = written && { written, path: ['roles', role, 'responsibilities', id], role }
      // of two that have the same id only the first counts
      const entry = before.responsibilities.get(id)
      if (place && entry && isAt(entry, place)) places.set(id, place)
    }
  }
  return places
}

/** Whether an entry stands where it is written now: in its own section, or below the same role. */
function isAt({ path }: ResponsibilityEntry, place: WrittenResponsibility | undefined): boolean {
  return path?.length === place?.path.length && path?.[1] === place?.path[1]
}

/** Of two that have the same id the first counts, as everywhere. */
function writtenResponsibilities(
  { responsibilities }: Rolebook,
  roles: ReadonlyMap<string, RoleEntry>,
): ReadonlyMap<string, WrittenResponsibility> {
  const places = new Map<string, WrittenResponsibility>()
  for (const [id, written] of responsibilities ?? [])
    places.set(id, { written, path: ['responsibilities', id], role: undefined })
  for (const { id: role, role: own } of roles.values()) {
    for (const [id, written] of own.responsibilities ?? [])
      if (!places.has(id)) places.set(id, { written, path: ['roles', role, 'responsibilities', id], role })
  }
  return places
}

/** The first tier always is; a second-tier role that the file names brings its duties, one of the eight roles does not. */
function isInForce({ tier, role }: CatalogueResponsibility, roles: ReadonlyMap<string, RoleEntry>): boolean {
  const entry = roles.get(role)
  return tier === 1 || (entry?.path !== undefined && entry.catalogue?.tier === 2)
}

function responsibilityEntry(
  id: string,
  place: WrittenResponsibility | undefined,
  catalogue: Catalogue,
  known: CatalogueResponsibility | undefined,
): ResponsibilityEntry {
  const written: Responsibility = place?.written ?? unwritten
  const texts = known && catalogue.texts.responsibilities.get(id)
  const accountable = written.accountable ?? (known ? [known.accountable] : [])
  const responsible = written.responsible ?? known?.responsible ?? []
  // A role that gets two letters keeps the stronger; only A and R go together.
  const consulted = without(written.consulted ?? known?.consulted ?? [], accountable, responsible)
  const informed = without(written.informed ?? known?.informed ?? [], accountable, responsible, consulted)
  return {
    id,
    text: written.text ?? texts?.text ?? { '': id },
    why: texts?.why,
    covers: written.covers ?? known?.covers.map(({ reference }) => reference) ?? [],
    role: known?.role ?? place?.role ?? accountable[0] ?? responsible[0],
    catalogue: known,
    standsFor: known ? id : written.standsFor,
    accountable,
    responsible,
    consulted,
    informed,
    every: written.every ?? (known?.every === undefined ? undefined : readDuration(known.every)),
    lastDone: written.lastDone,
    path: place?.path,
    written,
    notApplicable: written.notApplicable,
  }
}

function without(roles: readonly string[], ...stronger: readonly (readonly string[])[]): readonly string[] {
  const isStronger = (role: string) => stronger.some((others) => others.includes(role))
  return roles.some(isStronger) ? roles.filter((role) => !isStronger(role)) : roles
}
