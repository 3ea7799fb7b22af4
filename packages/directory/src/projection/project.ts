import {
  type CatalogueStructure,
  type Contact,
  type ContactGroup,
  camelCase,
  type Fields,
  type Form,
  hasLeft,
  type Instant,
  idsNamedIn,
  isLongId,
  ofMembers,
  type Rolebook,
  rolebookShape,
  type Shape,
  type Situation,
} from '@rolebook/model'
import { isSeenBy, leaves, type Readership, recordIsSeenBy } from './visibility.ts'

/** For whom a projection is made, and when: somebody whose last day is over at that instant is not in it. */
export interface ProjectionOptions {
  readonly visibility: Readership
  readonly at: Instant
  /** The catalogue that readers lay the projection over. */
  readonly catalogue: Pick<CatalogueStructure, 'situations'>
}

/**
 * The part of a rolebook that an audience may see, as a rolebook again, so that the very same questions can be asked of
 * it. Only what `leaves` lets pass is in it. Ids of whoever is left out disappear with them: from holders, deputies,
 * covers and contacts; a contact that loses all stays as one that reaches nobody, for another would be a wrong one. What
 * is of a member stays for staff as its id.
 */
export function projectRolebook(rolebook: Rolebook, { visibility, at, catalogue }: ProjectionOptions): Rolebook {
  const projection = new Projection(visibility, hiddenIds(rolebook, visibility, at))
  const projected = projection.project(rolebookShape, rolebook, '') as Rolebook
  return withdrawSituations(withdrawAssets(projected, rolebook), rolebook, catalogue)
}

/**
 * Ids of the contacts that reach nobody in a projection because all they name was left out, or all who hold the roles
 * they name: situations, `default-contact`.
 */
export function emptiedContacts({ situations, organisation, roles }: Rolebook): readonly string[] {
  const isEmptied = (contact: Contact | undefined): boolean =>
    contact?.of.flatMap((step) => (typeof step === 'string' ? [step] : step.of)).every(isDeserted) === true
  const isDeserted = (id: string): boolean => {
    const { heldBy, deputies } = roles?.get(id) ?? {}
    return heldBy?.length === 0 && !deputies?.length
  }
  const emptied = [...(situations ?? [])].filter(([, { contact }]) => isEmptied(contact)).map(([id]) => id)
  return isEmptied(organisation?.defaultContact) ? [...emptied, 'default-contact'] : emptied
}

/** An asset whose own owners were all left out would seem to be of whoever owns the rest. So it goes as well. */
function withdrawAssets(projection: Rolebook, { roles: all }: Rolebook): Rolebook {
  const { assets, roles } = projection
  const [owned, shown] = [all, roles].map(
    (some) =>
      new Set([...(some?.values() ?? [])].flatMap(({ heldBy = [] }) => heldBy.flatMap((held) => held.for ?? []))),
  )
  const kept = [...(assets ?? [])].filter(([id]) => !owned?.has(id) || shown?.has(id))
  return assets && kept.length < assets.size ? { ...projection, assets: new Map(kept) } : projection
}

/**
 * A situation of the catalogue that was left out would come back with the catalogue's words and another contact. So it
 * stays by its id, marked as not to be shown. One of the organisation's own leaves no trace.
 */
function withdrawSituations(
  projection: Rolebook,
  { situations: all }: Rolebook,
  catalogue: Pick<CatalogueStructure, 'situations'>,
): Rolebook {
  const { situations: shown } = projection
  const withdrawn = catalogue.situations.filter(({ id }) => all?.has(id) && !shown?.has(id))
  if (withdrawn.length === 0) return projection
  const marked = withdrawn.map(({ id }): [string, Situation] => [id, { visible: 'isms' }])
  return { ...projection, situations: new Map([...(shown ?? []), ...marked]) }
}

function hiddenIds(rolebook: Rolebook, audience: Readership, at: Instant): ReadonlySet<string> {
  const hidden = new Set<string>()
  for (const [id, person] of [...(rolebook.people ?? []), ...ofMembers(rolebook.people)]) {
    if (!recordIsSeenBy(audience, 'people', person) || hasLeft(rolebook, person, at)) hidden.add(id)
  }
  for (const [id, contactPoint] of [...(rolebook.contactPoints ?? []), ...ofMembers(rolebook.contactPoints)]) {
    if (!recordIsSeenBy(audience, 'contactPoints', contactPoint)) hidden.add(id)
  }
  for (const [id, situation] of rolebook.situations ?? []) {
    if (!recordIsSeenBy(audience, 'situations', situation)) hidden.add(id)
  }
  // whoever has not joined the group learns nothing of its members
  if (audience !== 'staff') for (const id of idsNamedIn(rolebookShape, rolebook)) if (isLongId(id)) hidden.add(id)
  if (!isSeenBy(audience, leaves[''].assets)) for (const id of rolebook.assets?.keys() ?? []) hidden.add(id)
  return hidden
}

/** One walk over the format, its values and the table at once. */
class Projection {
  readonly #audience: Readership
  readonly #hidden: ReadonlySet<string>

  constructor(audience: Readership, hidden: ReadonlySet<string>) {
    this.#audience = audience
    this.#hidden = hidden
  }

  project({ form }: Shape<unknown>, value: unknown, record: string): unknown {
    switch (form.is) {
      case 'record':
        return this.#projectRecord(form.fields, form.shorthand, value as Readonly<Record<string, unknown>>, record)
      case 'map':
        return this.#projectMap(form, value as ReadonlyMap<string, unknown>, record)
      case 'list':
        return this.#projectList(form.of, value as readonly unknown[], record)
      case 'reference':
        return this.#hidden.has(value as string) ? undefined : value
      case 'contact':
        return this.#projectContact(value as Contact)
      default:
        return value
    }
  }

  #projectRecord(
    fields: Fields,
    shorthand: string | undefined,
    value: Readonly<Record<string, unknown>>,
    record: string,
  ): Readonly<Record<string, unknown>> | undefined {
    if (!recordIsSeenBy(this.#audience, record, value)) return undefined
    const projected: Record<string, unknown> = {}
    for (const [key, shape] of Object.entries(fields)) {
      const name = camelCase(key)
      const found = value[name]
      if (found === undefined || !isSeenBy(this.#audience, leaves[record]?.[name] ?? 'never')) continue
      const kept = this.project(shape, found, record === '' ? name : `${record}.${name}`)
      // an assignment whose person is hidden goes whole, and so does one whose assets are: without them it would be for all
      if (kept === undefined && key === shorthand) return undefined
      if (key === 'for' && isEmptyList(kept) && !isEmptyList(found)) return undefined
      if (kept !== undefined) projected[name] = kept
    }
    return projected
  }

  #projectMap(
    { kind, of }: Extract<Form, { is: 'map' }>,
    entries: ReadonlyMap<string, unknown>,
    record: string,
  ): ReadonlyMap<string, unknown> {
    const projected = new Map<string, unknown>()
    for (const [id, entry] of entries) {
      // somebody hidden may be called like a language
      const isHidden = kind !== 'language' && this.#hidden.has(id)
      const kept = isHidden ? undefined : this.project(of, entry, record)
      if (kept !== undefined) projected.set(id, kept)
    }
    return projected
  }

  #projectList(of: Shape<unknown>, items: readonly unknown[], record: string): readonly unknown[] {
    return items.map((item) => this.project(of, item, record)).filter((item) => item !== undefined)
  }

  #projectContact({ how, of }: Contact): Contact {
    const isSeen = (id: string): boolean => !this.#hidden.has(id)
    const steps = of.flatMap((step): readonly (string | ContactGroup)[] => {
      if (typeof step === 'string') return isSeen(step) ? [step] : []
      const seen = step.of.filter(isSeen)
      return seen.length === 0 ? [] : [{ how: step.how, of: seen }]
    })
    return { how, of: steps }
  }
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
