import { type Kind, nearest, type RolebookDocument, type RoleModel } from '@rolebook/model'

/** Every id that means something in a rolebook: those of the file, and those of the catalogue. */
export interface KnownIds {
  isKnown(id: string, kinds: readonly Kind[]): boolean
  /** What an id is, the file's own word before the catalogue's. */
  kindOf(id: string): Kind | undefined
  /** The id whose name or title is written exactly so, if there is only one. */
  withName(name: string, kinds: readonly Kind[]): string | undefined
  nearestTo(id: string, kinds: readonly Kind[]): string | undefined
}

/** Gathers the ids of a document and of the catalogue it is laid over; roles of both tiers may be pointed to. */
export function knownIds({ definitions }: RolebookDocument, model: RoleModel): KnownIds {
  const { roles, responsibilities, situations } = model.catalogue.structure
  const kinds = new Map<string, Set<Kind>>()
  const add = (id: string, kind: Kind) => {
    const known = kinds.get(id)
    if (known) known.add(kind)
    else kinds.set(id, new Set([kind]))
  }
  for (const { id, kind } of definitions) add(id, kind)
  for (const { id } of roles) add(id, 'role')
  for (const { id } of responsibilities) add(id, 'responsibility')
  for (const { id } of situations) add(id, 'situation')
  const isKnown = (id: string, wanted: readonly Kind[]) => wanted.some((kind) => kinds.get(id)?.has(kind))
  let names: ReadonlyMap<string, readonly string[]> | undefined
  return {
    isKnown,
    kindOf: (id) => kinds.get(id)?.values().next().value,
    withName(name, wanted) {
      names ??= idsByName(model)
      const ids = names.get(name)?.filter((id) => isKnown(id, wanted)) ?? []
      return ids.length === 1 ? ids[0] : undefined
    },
    nearestTo: (id, wanted) =>
      nearest(
        id,
        [...kinds.keys()].filter((known) => isKnown(known, wanted)),
      ),
  }
}

function idsByName({ rolebook, roles }: RoleModel): ReadonlyMap<string, readonly string[]> {
  const { people, sites, contactPoints, assets } = rolebook
  const byName = new Map<string, string[]>()
  const add = (name: string, id: string) => {
    const ids = byName.get(name)
    if (ids) ids.push(id)
    else byName.set(name, [id])
  }
  for (const [id, { name = '' }] of [...(people ?? []), ...(sites ?? [])]) add(name, id)
  for (const [id, { name = {} }] of contactPoints ?? []) for (const text of new Set(Object.values(name))) add(text, id)
  for (const [id, { title = {} }] of [...(assets ?? []), ...roles]) {
    for (const text of new Set(Object.values(title))) add(text, id)
  }
  return byName
}
