import type { Catalogue, CatalogueRole } from '../catalogue/catalogue.ts'
import { differenceBetween, PersistentMap } from '../collections/persistent-map.ts'
import type { Assignment, Role, Rolebook } from '../format/rolebook-format.ts'
import { isLongId, splitLongId } from '../members/long-id.ts'
import { besideMembers, ofMembers, ownOf } from '../members/with-members.ts'
import { finish, type Steps } from '../steps.ts'
import type { LocalText } from '../text/local-text.ts'
import { type Clocks, createClocks } from '../time/zone.ts'
import type { Path } from '../yaml/node.ts'
import { type Letter, letters, type ResponsibilityEntry, responsibilityEntries } from './responsibility-entry.ts'
import { type SituationEntry, situationEntries } from './situation-entry.ts'

/**
 * The rolebook laid over the catalogue: every role, responsibility and situation that holds for this organisation, with
 * what the file says winning over what the catalogue says. Rules, hovers, trees, cards and the command line all ask this.
 */
export interface RoleModel {
  readonly rolebook: Rolebook
  readonly catalogue: Catalogue
  /**
   * Roles of tier 1, second-tier roles that the file names, and the organisation's own, in that order. Those of members
   * are found by long ids, but not iterated over.
   */
  readonly roles: ReadonlyMap<string, RoleEntry>
  readonly responsibilities: ReadonlyMap<string, ResponsibilityEntry>
  readonly situations: ReadonlyMap<string, SituationEntry>
  /** The clocks of its time zones, made on demand and kept from model to model. */
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

/**
 * Lays a rolebook over the catalogue. Pure; costs a pass over both. Given the model of the same rolebook before an edit,
 * entries whose text did not change are the very same objects again, so that whoever compares them need not look inside.
 */
export function createRoleModel(rolebook: Rolebook, catalogue: Catalogue, previous?: RoleModel): RoleModel {
  return finish(createRoleModelInSteps(rolebook, catalogue, previous))
}

/** The same in steps, for a large rolebook in which all is new. */
export function* createRoleModelInSteps(
  rolebook: Rolebook,
  catalogue: Catalogue,
  previous?: RoleModel,
): Steps<RoleModel> {
  const before = previous?.catalogue === catalogue ? previous : undefined
  const sameRoles = before && before.rolebook.roles === rolebook.roles
  const roles = sameRoles ? before.roles : yield* roleEntries(rolebook, catalogue, before)
  yield
  const responsibilities = yield* responsibilityEntries(rolebook, catalogue, roles, before)
  yield
  return {
    rolebook,
    catalogue,
    roles,
    responsibilities,
    situations: situationEntries(rolebook, catalogue, before),
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

/** Whether the rules may go easier on an organisation: fewer than 50 people, or `size: small`. */
export function isSmall({ organisation }: Rolebook): boolean {
  return organisation?.size === 'small' || (organisation?.size === undefined && (organisation?.headcount ?? 50) < 50)
}

/** The title of a role, also of one that the file only points to; its id where it has no other. */
export function titleOfRole({ roles, catalogue }: RoleModel, id: string): LocalText {
  return roles.get(id)?.title ?? catalogue.texts.roles.get(splitLongId(id).id)?.title ?? { '': id }
}

function* roleEntries(
  rolebook: Rolebook,
  catalogue: Catalogue,
  before: RoleModel | undefined,
): Steps<ReadonlyMap<string, RoleEntry>> {
  const written = rolebook.roles ?? new Map<string, Role>()
  const own = yield* ownRoleEntries(written, catalogue, before)
  return besideMembers(own, rolesOfMembers(written, catalogue, before?.roles), before?.roles) ?? own
}

/** How many entries are made in one step. */
const inAStep = 256

function* ownRoleEntries(
  written: ReadonlyMap<string, Role>,
  catalogue: Catalogue,
  before: RoleModel | undefined,
): Steps<ReadonlyMap<string, RoleEntry>> {
  const known = before && ownOf(before.roles)
  const change = differenceBetween(ownOf(before?.rolebook.roles ?? new Map<string, Role>()), ownOf(written))
  if (known instanceof PersistentMap && !change.reordered)
    return known.with(change.changed.map((id) => [id, roleEntry(id, written, catalogue)]))
  const entries = new Map<string, RoleEntry>()
  const add = (id: string) => {
    const earlier = known?.get(id)
    entries.set(id, earlier?.role === (written.get(id) ?? unwritten) ? earlier : roleEntry(id, written, catalogue))
  }
  for (const { id, tier } of catalogue.structure.roles) if (tier === 1 || written.has(id)) add(id)
  for (const id of written.keys()) {
    if (entries.size % inAStep === 0) yield
    if (!entries.has(id)) add(id)
  }
  return PersistentMap.of(entries)
}

/** The roles of members; the same map as long as none of them changes. */
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

/** What the file says of a role that only the catalogue has. */
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
