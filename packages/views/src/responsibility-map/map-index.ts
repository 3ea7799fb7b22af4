import type { DutyOnMap, PersonOnMap, ResponsibilityMap, RoleOnMap } from '@rolebook/language-service'

/** The map by id, and what is joined with each role. */
export interface MapIndex {
  readonly people: ReadonlyMap<string, PersonOnMap>
  readonly roles: ReadonlyMap<string, RoleOnMap>
  readonly duties: ReadonlyMap<string, DutyOnMap>
  dutiesOf(role: string): readonly { readonly duty: DutyOnMap; readonly how: string }[]
  peopleOf(role: string): readonly { readonly person: PersonOnMap; readonly how: string }[]
}

export function createIndex({ people, roles, duties }: ResponsibilityMap): MapIndex {
  const dutiesByRole = new Map<string, { duty: DutyOnMap; how: string }[]>()
  for (const duty of duties) for (const { role, how } of duty.roles) add(dutiesByRole, role, { duty, how })
  const peopleByRole = new Map<string, { person: PersonOnMap; how: string }[]>()
  for (const person of people) for (const { role, how } of person.carries) add(peopleByRole, role, { person, how })
  return {
    people: new Map(people.map((person) => [person.id, person])),
    roles: new Map(roles.map((role) => [role.id, role])),
    duties: new Map(duties.map((duty) => [duty.id, duty])),
    dutiesOf: (role) => dutiesByRole.get(role) ?? [],
    peopleOf: (role) => peopleByRole.get(role) ?? [],
  }
}

function add<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
