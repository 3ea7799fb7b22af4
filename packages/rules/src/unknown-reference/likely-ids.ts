import { type Kind, nearest } from '@rolebook/model'
import { peopleByName, rolesByTitle } from '../indexes.ts'
import type { RuleContext } from '../rule.ts'
import { lettersOf } from '../texts/name-letters.ts'

/** Guesses which id was meant by one that leads nowhere. */
export interface LikelyIds {
  /** The id of the only thing whose name or title is written exactly like this. */
  withName(name: string, kinds: readonly Kind[]): string | undefined
  nearestTo(id: string, kinds: readonly Kind[]): string | undefined
}

/** Looks among the ids of a file and of the catalogue; roles of both tiers may be pointed to. */
export function likelyIds(context: RuleContext): LikelyIds {
  const { ids } = context
  return {
    withName(name, wanted) {
      const found = idsNamed(context, name).filter((id) => ids.kindsOf(id).some((kind) => wanted.includes(kind)))
      return found.length === 1 ? found[0] : undefined
    },
    nearestTo: (id, wanted) => nearest(id, ids.ofKinds(wanted)),
  }
}

function idsNamed({ model, lookUp }: RuleContext, name: string): readonly string[] {
  const { people, sites, contactPoints, assets, policies } = model.rolebook
  const hasIt = (texts: object = {}) => Object.values(texts).includes(name)
  return [
    ...lookUp(peopleByName, lettersOf(name)).filter((id) => people?.get(id)?.name === name),
    ...[...(sites ?? [])].flatMap(([id, site]) => (site.name === name ? [id] : [])),
    ...[...(contactPoints ?? [])].flatMap(([id, point]) => (hasIt(point.name) ? [id] : [])),
    ...[...(assets ?? [])].flatMap(([id, asset]) => (hasIt(asset.title) ? [id] : [])),
    ...[...(policies ?? [])].flatMap(([id, policy]) => (hasIt(policy.title) ? [id] : [])),
    ...lookUp(rolesByTitle, name),
  ]
}
