import type { DecidedRecord } from '../decisions.ts'
import type { Change } from './change.ts'
import { compareContact, compareRest } from './compare-entries.ts'
import { changedKeys, isRecord, type Side, type Sides } from './sides.ts'

/** What holds for the whole organisation, and what stands at the top level beside it. */
export function compareOrganisation({ before, after }: Sides): readonly Change[] {
  const top = changedKeys(before.decided, after.decided)
  const had = before.model.rolebook
  const has = after.model.rolebook
  const keys = changedKeys(organisationOf(before), organisationOf(after))
  // `organisation: {}` says nothing, but somebody wrote it
  const others = top.filter((key) => !(sections.has(key) || (key === 'organisation' && keys.length > 0)))
  const path = ['organisation'] as const
  return [
    ...(top.includes('catalogue')
      ? [{ kind: 'catalogue-changed', before: had.catalogue, after: has.catalogue } as const]
      : []),
    ...(keys.includes('default-contact')
      ? compareContact([...path, 'default-contact'], had.organisation?.defaultContact, has.organisation?.defaultContact)
      : []),
    ...compareRest(path, keys, 'name', ['default-contact']),
    ...(others.length > 0 ? [{ kind: 'changed', path: [], keys: others } as const] : []),
  ]
}

/** Compared elsewhere, or above. */
const sections: ReadonlySet<string> = new Set([
  'catalogue',
  'roles',
  'responsibilities',
  'situations',
  'assets',
  'policies',
  'people',
  'contact-points',
  'sites',
  'exceptions',
])

function organisationOf({ decided: { organisation } }: Side): DecidedRecord | undefined {
  return isRecord(organisation) ? organisation : undefined
}
