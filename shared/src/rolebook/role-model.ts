import type { Catalogue, CatalogueResponsibility, CatalogueRole } from '../catalogue/catalogue.ts'
import type { Assignment, Responsibility, Role, Rolebook } from '../format/rolebook-format.ts'
import { isLongId, splitLongId } from '../members/long-id.ts'
import { besideMembers, ofMembers } from '../members/with-members.ts'
import type { LocalText } from '../text/local-text.ts'
import type { Duration } from '../time/duration.ts'
import { readDuration } from '../time/duration.ts'
import type { PlainDate } from '../time/plain-date.ts'
import { type Clocks, createClocks } from '../time/zone.ts'
import type { Path } from '../yaml/node.ts'
import { type SituationEntry, situationEntries } from './situation-entry.ts'

/**
 * The rolebook laid over the catalogue: every role, responsibility and situation that holds for this organisation, with
 * what the file says winning over what the catalogue says. Rules, hovers, trees, cards and the command line all ask this.
 */
export interface RoleModel {
  readonly rolebook: Rolebook
  readonly catalogue: Catalogue
  /**
   * Roles of tier 1, second-tier roles that the file names, and the organisation's own, in that order. Those that members
   * write down are found by long ids, and not gone through.
   */
  readonly roles: ReadonlyMap<string, RoleEntry>
  readonly responsibilities: ReadonlyMap<string, ResponsibilityEntry>
  readonly situations: ReadonlyMap<string, SituationEntry>
  /** The clocks of its zones, made as they are asked for and kept from model to model. */
  readonly clocks: Clocks
}

export interface RoleEntry {
  readonly id: string
  readonly title: LocalText
  readonly summary: LocalText | undefined
  /** `undefined` for a role of the organisation's own. */
  readonly catalogue: CatalogueRole | undefined
  /** Where the file speaks of it; `undefined` where only the catalogue or the rolebook of a member does. */
  readonly path: Path | undefined
  /** What the file says; empty where it says nothing. */
  readonly role: Role
  readonly heldBy: readonly Assignment[]
  readonly deputies: readonly string[]
  /** Everybody holds it without being listed. */
  readonly everybody: boolean
}

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

/**
 * Lays a rolebook over the catalogue. Pure; costs a pass over both. Given the model of the same rolebook before an edit,
 * entries whose text did not change are the very same objects again, so that whoever compares them need not look inside.
 */
export function createRoleModel(rolebook: Rolebook, catalogue: Catalogue, previous?: RoleModel): RoleModel {
  const before = previous?.catalogue === catalogue ? previous : undefined
  const sameRoles = before && before.rolebook.roles === rolebook.roles
  const sameDuties = sameRoles && before.rolebook.responsibilities === rolebook.responsibilities
  const sameSituations =
    sameRoles &&
    before.rolebook.situations === rolebook.situations &&
    before.rolebook.organisation === rolebook.organisation
  const roles = sameRoles ? before.roles : roleEntries(rolebook, catalogue, before?.roles)
  return {
    rolebook,
    catalogue,
    roles,
    responsibilities: sameDuties
      ? before.responsibilities
      : responsibilityEntries(rolebook, catalogue, roles, before?.responsibilities),
    situations: sameSituations ? before.situations : situationEntries(rolebook, catalogue),
    clocks: before?.clocks ?? createClocks(),
  }
}

/** Responsibilities in which a role has a letter, in model order, with all its letters. */
export function partsOf(
  model: RoleModel,
  role: string,
): readonly { readonly responsibility: ResponsibilityEntry; readonly letters: readonly Letter[] }[] {
  const parts = []
  for (const responsibility of model.responsibilities.values()) {
    const held = letters.filter((letter) => responsibility[letter].includes(role))
    if (held.length > 0) parts.push({ responsibility, letters: held })
  }
  return parts
}

/** "Small" is what the rules go easier on: fewer than 50 people, or `size: small`. */
export function isSmall({ organisation }: Rolebook): boolean {
  return organisation?.size === 'small' || (organisation?.size === undefined && (organisation?.headcount ?? 50) < 50)
}

/** The title of a role, also of one that the file only points to; its id where it has no other. */
export function titleOfRole({ roles, catalogue }: RoleModel, id: string): LocalText {
  return roles.get(id)?.title ?? catalogue.texts.roles.get(splitLongId(id).id)?.title ?? { '': id }
}

function roleEntries(
  rolebook: Rolebook,
  catalogue: Catalogue,
  before: ReadonlyMap<string, RoleEntry> | undefined,
): ReadonlyMap<string, RoleEntry> {
  const written = rolebook.roles ?? new Map<string, Role>()
  const entries = new Map<string, RoleEntry>()
  const add = (id: string) => {
    const earlier = before?.get(id)
    entries.set(id, earlier?.role === (written.get(id) ?? unwritten) ? earlier : roleEntry(id, written, catalogue))
  }
  for (const { id, tier } of catalogue.structure.roles) if (tier === 1 || written.has(id)) add(id)
  for (const id of written.keys()) if (!entries.has(id)) add(id)
  return besideMembers(entries, rolesOfMembers(written, catalogue, before), before) ?? entries
}

/** What members write down of their roles; the very same map as long as it says the same. */
function rolesOfMembers(
  written: ReadonlyMap<string, Role>,
  catalogue: Catalogue,
  before: ReadonlyMap<string, RoleEntry> | undefined,
): ReadonlyMap<string, RoleEntry> {
  const [roles, earlier] = [ofMembers(written), ofMembers(before)]
  const isSame = earlier.size === roles.size && [...roles].every(([id, role]) => earlier.get(id)?.role === role)
  if (isSame) return earlier
  return new Map([...roles.keys()].map((id) => [id, roleEntry(id, written, catalogue)]))
}

/** What the file says of something that only the catalogue has. */
const unwritten = {}

function roleEntry(id: string, written: ReadonlyMap<string, Role>, catalogue: Catalogue): RoleEntry {
  const own = written.get(id)
  const role: Role = own ?? unwritten
  const meaning = splitLongId(id).id
  const known = catalogue.byId.roles.get(meaning)
  const texts = catalogue.texts.roles.get(meaning)
  return {
    id,
    title: role.title ?? texts?.title ?? { '': id },
    summary: role.summary ?? texts?.summary,
    catalogue: known,
    path: own && !isLongId(id) ? ['roles', id] : undefined,
    role,
    heldBy: role.heldBy ?? [],
    deputies: role.deputies ?? [],
    everybody: known?.everybody === true,
  }
}

/** Where the file speaks of a responsibility: in its own section, or under the role whose duty it is. */
interface WrittenResponsibility {
  readonly written: Responsibility
  readonly path: Path
  readonly role: string | undefined
}

function responsibilityEntries(
  rolebook: Rolebook,
  catalogue: Catalogue,
  roles: ReadonlyMap<string, RoleEntry>,
  before: ReadonlyMap<string, ResponsibilityEntry> | undefined,
): ReadonlyMap<string, ResponsibilityEntry> {
  const places = writtenResponsibilities(rolebook, roles)
  const entries = new Map<string, ResponsibilityEntry>()
  const add = (id: string, place: WrittenResponsibility | undefined, known: CatalogueResponsibility | undefined) => {
    const earlier = before?.get(id)
    const isSame = earlier?.written === (place?.written ?? unwritten) && isAt(earlier, place)
    entries.set(id, isSame && earlier ? earlier : responsibilityEntry(id, place, catalogue, known))
  }
  for (const known of catalogue.structure.responsibilities) {
    const place = places.get(known.id)
    if (place || isInForce(known, roles)) add(known.id, place, known)
  }
  for (const [id, place] of places) if (!entries.has(id)) add(id, place, undefined)
  return entries
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
