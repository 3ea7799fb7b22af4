import type {
  Catalogue,
  CatalogueLanguage,
  CatalogueResponsibility,
  CatalogueRole,
  Wording,
} from '../catalogue/catalogue.ts'
import type { Assignment, Responsibility, Role, Rolebook } from '../format/rolebook-format.ts'
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
  /** Roles of tier 1, second-tier roles that the file names, and the organisation's own, in that order. */
  readonly roles: ReadonlyMap<string, RoleEntry>
  readonly responsibilities: ReadonlyMap<string, ResponsibilityEntry>
  readonly situations: ReadonlyMap<string, SituationEntry>
  /** The clocks of its zones, made as they are asked for and kept as long as the model. */
  readonly clocks: Clocks
}

export interface RoleEntry {
  readonly id: string
  readonly title: LocalText
  readonly summary: LocalText | undefined
  /** `undefined` for a role of the organisation's own. */
  readonly catalogue: CatalogueRole | undefined
  /** Where the file speaks of it; `undefined` where only the catalogue does. */
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
  /** The role whose duty it is: the one that answers for it, else the first that does it. */
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

/** Lays a rolebook over the catalogue. Pure; costs a pass over both. */
export function createRoleModel(rolebook: Rolebook, catalogue: Catalogue): RoleModel {
  const roles = roleEntries(rolebook, catalogue)
  return {
    rolebook,
    catalogue,
    roles,
    responsibilities: responsibilityEntries(rolebook, catalogue, roles),
    situations: situationEntries(rolebook, catalogue),
    clocks: createClocks(),
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

/** One text in each language the catalogue was loaded in. */
export function wordings(catalogue: Catalogue, pick: (wording: Wording) => string | undefined): LocalText {
  const texts: Record<string, string> = {}
  for (const [language, wording] of Object.entries(catalogue.wordings) as [CatalogueLanguage, Wording][]) {
    const text = pick(wording)
    if (text !== undefined) texts[language] = text
  }
  return texts
}

function roleEntries(rolebook: Rolebook, catalogue: Catalogue): ReadonlyMap<string, RoleEntry> {
  const written = rolebook.roles ?? new Map<string, Role>()
  const entries = new Map<string, RoleEntry>()
  const known = new Map(catalogue.structure.roles.map((role) => [role.id, role]))
  const ids = [
    ...catalogue.structure.roles.filter(({ id, tier }) => tier === 1 || written.has(id)).map(({ id }) => id),
    ...[...written.keys()].filter((id) => !known.has(id)),
  ]
  for (const id of ids) {
    const role: Role = written.get(id) ?? {}
    const fromCatalogue = known.get(id)
    const title = wordings(catalogue, (wording) => wording.roles[id]?.title)
    const summary = wordings(catalogue, (wording) => wording.roles[id]?.summary)
    entries.set(id, {
      id,
      title: role.title ?? (fromCatalogue ? title : { '': id }),
      summary: role.summary ?? (fromCatalogue ? summary : undefined),
      catalogue: fromCatalogue,
      path: written.has(id) ? ['roles', id] : undefined,
      role,
      heldBy: role.heldBy ?? [],
      deputies: role.deputies ?? [],
      everybody: fromCatalogue?.everybody === true,
    })
  }
  return entries
}

function responsibilityEntries(
  rolebook: Rolebook,
  catalogue: Catalogue,
  roles: ReadonlyMap<string, RoleEntry>,
): ReadonlyMap<string, ResponsibilityEntry> {
  const written = rolebook.responsibilities ?? new Map<string, Responsibility>()
  const entries = new Map<string, ResponsibilityEntry>()
  for (const known of catalogue.structure.responsibilities) {
    if (known.tier === 2 && !written.has(known.id) && roles.get(known.role)?.path === undefined) continue
    // second-tier duties of the eight roles come with the second tier, not with the role
    if (known.tier === 2 && !written.has(known.id) && roles.get(known.role)?.catalogue?.tier === 1) continue
    entries.set(
      known.id,
      responsibilityEntry(
        known.id,
        written.get(known.id),
        ['responsibilities', known.id],
        catalogue,
        known,
        known.role,
      ),
    )
  }
  for (const [id, own] of written) {
    if (!entries.has(id))
      entries.set(id, responsibilityEntry(id, own, ['responsibilities', id], catalogue, undefined, undefined))
  }
  for (const {
    id: role,
    role: { responsibilities },
  } of roles.values()) {
    for (const [id, own] of responsibilities ?? []) {
      if (!entries.has(id))
        entries.set(
          id,
          responsibilityEntry(id, own, ['roles', role, 'responsibilities', id], catalogue, undefined, role),
        )
    }
  }
  return entries
}

function responsibilityEntry(
  id: string,
  own: Responsibility | undefined,
  path: Path,
  catalogue: Catalogue,
  known: CatalogueResponsibility | undefined,
  owner: string | undefined,
): ResponsibilityEntry {
  const written = own ?? {}
  const accountable = written.accountable ?? (known ? [known.accountable] : [])
  const responsible = written.responsible ?? known?.responsible ?? []
  const text =
    written.text ?? (known ? wordings(catalogue, (wording) => wording.responsibilities[id]?.text) : { '': id })
  return {
    id,
    text,
    why: known && wordings(catalogue, (wording) => wording.responsibilities[id]?.why),
    covers: written.covers ?? known?.covers.map(({ reference }) => reference) ?? [],
    role: owner ?? accountable[0] ?? responsible[0],
    catalogue: known,
    standsFor: known ? id : written.standsFor,
    accountable,
    responsible,
    consulted: written.consulted ?? known?.consulted ?? [],
    informed: written.informed ?? known?.informed ?? [],
    every: written.every ?? (known?.every === undefined ? undefined : readDuration(known.every)),
    lastDone: written.lastDone,
    path: own ? path : undefined,
    written,
    notApplicable: written.notApplicable,
  }
}
