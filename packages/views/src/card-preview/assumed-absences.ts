import { absenceAt, type Instant, type Person, type Rolebook, wallClockAt, zoneOf } from '@rolebook/model'

/** Somebody who may be called, and whether they are away at the moment of the preview, by the text. */
export interface Callable {
  readonly id: string
  readonly name: string
  readonly isAway: boolean
}

/** Everybody who holds a role, deputises or covers for somebody, by name: absences of others change no card. */
export function callablePeople(rolebook: Rolebook, at: Instant): readonly Callable[] {
  const { people = new Map<string, Person>(), roles } = rolebook
  const named = [
    ...[...(roles?.values() ?? [])].flatMap(({ heldBy = [], deputies = [] }) => [
      ...heldBy.map(({ who }) => who),
      ...deputies,
    ]),
    ...[...people.values()].flatMap(({ away = [] }) => away.map(({ cover }) => cover)),
  ]
  return [...new Set(named)]
    .flatMap((id): Callable[] => {
      const person = id === undefined ? undefined : people.get(id)
      if (id === undefined || !person) return []
      return [{ id, name: person.name ?? id, isAway: absenceAt(rolebook, person, at) !== undefined }]
    })
    .sort((one, other) => one.name.localeCompare(other.name))
}

/** The rolebook as if some people were away on the day of an instant, covered only by their deputies. */
export function assumeAway(rolebook: Rolebook, ids: ReadonlySet<string>, at: Instant): Rolebook {
  if (ids.size === 0 || !rolebook.people) return rolebook
  const people = [...rolebook.people].map(([id, person]): [string, Person] => {
    if (!ids.has(id) || absenceAt(rolebook, person, at)) return [id, person]
    const { date } = wallClockAt(at, zoneOf(rolebook, person))
    return [id, { ...person, away: [...(person.away ?? []), { from: date, until: date }] }]
  })
  return { ...rolebook, people: new Map(people) }
}
