import { type Kind, nearest, type RoleModel } from '@rolebook/model'
import type { Ids } from '../incremental/id-ledger.ts'

/** Which id was meant by one that leads nowhere. */
export interface LikelyIds {
  /** The id whose name or title is written exactly so, if there is only one. */
  withName(name: string, kinds: readonly Kind[]): string | undefined
  nearestTo(id: string, kinds: readonly Kind[]): string | undefined
}

/** Looks among the ids of a file and of the catalogue; roles of both tiers may be pointed to. */
export function likelyIds(ids: Ids, model: RoleModel): LikelyIds {
  const isOf = (id: string, wanted: readonly Kind[]) => ids.kindsOf(id).some((kind) => wanted.includes(kind))
  let names: ReadonlyMap<string, readonly string[]> | undefined
  return {
    withName(name, wanted) {
      names ??= idsByName(model)
      const found = names.get(name)?.filter((id) => isOf(id, wanted)) ?? []
      return found.length === 1 ? found[0] : undefined
    },
    nearestTo: (id, wanted) =>
      nearest(
        id,
        ids.all().filter((known) => isOf(known, wanted)),
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
