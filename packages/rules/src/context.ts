import {
  type Instant,
  type OwnLanguage,
  type PlainDate,
  type RolebookDocument,
  type RoleModel,
  zoneOf,
} from '@rolebook/model'
import { damageOf } from './damage.ts'
import type { Index } from './indexes.ts'
import { createNames } from './names.ts'
import { isBelow } from './reference-places.ts'
import type { RuleContext } from './rule.ts'

/** What rules look at: a document, the rolebook in it laid over the catalogue, and an instant. */
export function createContext(
  document: RolebookDocument,
  model: RoleModel,
  now: Instant,
  language: OwnLanguage,
): RuleContext {
  const days = new Map<string, PlainDate>()
  const tables = new Map<Index, ReadonlyMap<string, readonly string[]>>()
  const damage = damageOf(document)
  return {
    document,
    model,
    now,
    language,
    names: createNames(model, language),
    today(of) {
      const zone = zoneOf(model.rolebook, of)
      const today = days.get(zone) ?? model.clocks(zone).wallClockAt(now).date
      days.set(zone, today)
      return today
    },
    lookUp(index, key) {
      const table = tables.get(index) ?? tableOf(index, model)
      tables.set(index, table)
      return table.get(key) ?? []
    },
    isUnread: (id, path) => damage.mentions(id) || document.problems.some((problem) => isBelow(problem.path, path)),
  }
}

function tableOf(index: Index, model: RoleModel): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>()
  for (const [id, keys] of keysOf(index, model)) {
    for (const key of keys) {
      const ids = table.get(key)
      if (ids) ids.push(id)
      else table.set(key, [id])
    }
  }
  return table
}

function keysOf(
  index: Index,
  { rolebook, roles, responsibilities, situations }: RoleModel,
): readonly (readonly [string, readonly string[]])[] {
  const all = <Entry>(
    entries: ReadonlyMap<string, Entry> | undefined,
    keys: (entry: Entry, id: string) => readonly string[],
  ) => [...(entries ?? [])].map(([id, entry]) => [id, keys(entry, id)] as const)
  switch (index.of) {
    case 'person':
      return all(rolebook.people, index.keysOf)
    case 'contact-point':
      return all(rolebook.contactPoints, index.keysOf)
    case 'site':
      return all(rolebook.sites, index.keysOf)
    case 'role':
      return all(roles, index.keysOf)
    case 'responsibility':
      return all(responsibilities, index.keysOf)
    case 'situation':
      return all(situations, index.keysOf)
  }
}
