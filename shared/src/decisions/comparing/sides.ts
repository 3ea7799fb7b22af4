import type { RoleModel } from '../../rolebook/role-model.ts'
import { type Decided, type DecidedRecord, decisionsOf, spell } from '../decisions.ts'

/** One of two states that are compared: what it says, and what was decided in it. */
export interface Side {
  readonly model: RoleModel
  readonly decided: DecidedRecord
}

export interface Sides {
  readonly before: Side
  readonly after: Side
}

/** What was decided in a model, ready to be compared. */
export function sideOf(model: RoleModel): Side {
  return { model, decided: decisionsOf(model.rolebook) }
}

/** The entries of a section by id, as decided. */
export function entriesOf({ decided }: Side, section: string): ReadonlyMap<string, DecidedRecord> {
  const entries = decided[section]
  return new Map(isRecord(entries) ? Object.entries(entries).filter(isEntry) : [])
}

/** The keys under which two records differ, in alphabetical order; all keys of the other where one is missing. */
export function changedKeys(before: DecidedRecord = {}, after: DecidedRecord = {}): readonly string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].filter((key) => spell(before[key]) !== spell(after[key])).sort()
}

/** The ids of both sides, those of the newer first and in its order. */
export function idsOfBoth(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): readonly string[] {
  return [...new Set([...after.keys(), ...before.keys()])]
}

/** Whether what was decided is a record with keys, not a text, a list or nothing. */
export function isRecord(decided: Decided | undefined): decided is DecidedRecord {
  return typeof decided === 'object' && !Array.isArray(decided)
}

function isEntry(entry: [string, Decided]): entry is [string, DecidedRecord] {
  return isRecord(entry[1])
}
