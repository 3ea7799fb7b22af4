import type { Rolebook } from '@rolebook/model'

/** One id for each human being, whatever entries they have: the first of them. */
export type HumanOf = (person: string) => string

/**
 * Finds entries that are the same human being: by `same-as`, or by one e-mail address. Never by name, for two people of
 * one name are ordinary; nor by a shared mailbox, which is one that a contact point, a group or an organisation has.
 */
export function findHumans({ people = new Map(), contactPoints = new Map() }: Rolebook): HumanOf {
  const sameAs = new Map<string, string>()
  const humanOf: HumanOf = (person) => {
    let human = person
    for (let next = sameAs.get(human); next !== undefined; next = sameAs.get(human)) human = next
    return human
  }
  const join = (one: string, other: string) => {
    const [first, second] = [humanOf(one), humanOf(other)]
    if (first !== second) sameAs.set(second, first)
  }
  const shared = new Set<string>()
  for (const { email } of contactPoints.values()) if (email !== undefined) shared.add(email.toLowerCase())
  for (const { kind = 'person', email } of people.values())
    if (kind !== 'person' && email !== undefined) shared.add(email.toLowerCase())
  const byAddress = new Map<string, string>()
  for (const [id, { kind = 'person', email, sameAs: other }] of people) {
    if (other !== undefined && people.has(other)) join(other, id)
    const address = email?.toLowerCase()
    if (kind !== 'person' || address === undefined || shared.has(address)) continue
    const earlier = byAddress.get(address)
    if (earlier === undefined) byAddress.set(address, id)
    else join(earlier, id)
  }
  return humanOf
}
