import { type Catalogue, isId } from '@rolebook/model'
import { fold } from '../table/fold.ts'
import { recogniseRole, titleWithoutBrackets } from './role-titles.ts'

/** A role of the table under the id it gets in the rolebook. */
export interface NamedRole {
  readonly id: string
  readonly title: string
  /** What a title was recognised by; `undefined` for a role of the organisation's own. */
  readonly recognised: 'exact' | 'guess' | undefined
  /** The catalogue's role that the title also names and another title has got. */
  readonly taken: { readonly role: string; readonly by: string } | undefined
}

/** Ids that mean something else in a contact. */
const reserved = ['line-manager']
/** Words that other YAML readers take for something else than text. */
const readOtherwise = /^(?:y|n|yes|no|on|off|true|false|null)$/

/**
 * Gives every title an id: the catalogue's where it is recognised, to one title each and first to those worded like the
 * catalogue, else one made of its words that collides with nothing.
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
    const id = unusedId(idFrom(title) ?? `role-${index + 1}`, used)
    used.add(id)
    const taken = role && owner !== undefined ? { role: role.id, by: titles[owner] ?? '' } : undefined
    return { id, title, recognised: undefined, taken }
  })
}

/** Lower-case words with hyphens; `undefined` for a title without Latin letters. */
function idFrom(title: string): string | undefined {
  const words = fold(titleWithoutBrackets(title))
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
  if (words === '') return undefined
  const id = /^\d/.test(words) || readOtherwise.test(words) ? `role-${words}` : words
  return isId(id, 'role') ? id : undefined
}

function unusedId(wanted: string, used: ReadonlySet<string>): string {
  if (!used.has(wanted)) return wanted
  for (let count = 2; ; count += 1) if (!used.has(`${wanted}-${count}`)) return `${wanted}-${count}`
}
