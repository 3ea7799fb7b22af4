import { type Catalogue, idFromWords, unusedId } from '@rolebook/model'
import { recogniseRole, titleWithoutBrackets } from './role-titles.ts'

/** A role of the table under the id it gets in the rolebook. */
export interface NamedRole {
  readonly id: string
  readonly title: string
  /** How the title was recognised; `undefined` for a role of the organisation's own. */
  readonly recognised: 'exact' | 'guess' | undefined
  /** The catalogue role that this title names too, but that was given to another title. */
  readonly taken: { readonly role: string; readonly by: string } | undefined
}

/** Ids that have another meaning in a contact. */
const reserved = ['line-manager']

/**
 * Gives every title an id: a catalogue role's where it is recognised, each to only one title and first to those worded
 * like the catalogue; else one made from its words that collides with nothing.
 */
export function nameRoles(titles: readonly string[], catalogue: Catalogue): readonly NamedRole[] {
  const recognised = titles.map((title) => recogniseRole(title, catalogue))
  const ownerOf = new Map<string, number>()
  for (const wantExact of [true, false]) {
    for (const [index, role] of recognised.entries()) {
      if (role && role.exact === wantExact && !ownerOf.has(role.id)) ownerOf.set(role.id, index)
    }
  }
  const { roles, situations } = catalogue.byId
  const used = new Set([...roles.keys(), ...situations.keys(), ...reserved])
  return titles.map((title, index) => {
    const role = recognised[index]
    const owner = role && ownerOf.get(role.id)
    if (role && owner === index)
      return { id: role.id, title, recognised: role.exact ? 'exact' : 'guess', taken: undefined }
    const id = unusedId(idFromWords(titleWithoutBrackets(title), 'role') ?? `role-${index + 1}`, used)
    used.add(id)
    const taken = role && owner !== undefined ? { role: role.id, by: titles[owner] ?? '' } : undefined
    return { id, title, recognised: undefined, taken }
  })
}
