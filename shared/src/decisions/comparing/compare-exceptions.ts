import { type Decided, type DecidedRecord, spell } from '../decisions.ts'
import type { ExceptionChange } from './change.ts'
import { changedKeys, isRecord, type Side, type Sides } from './sides.ts'

/**
 * Exceptions that were granted, have ended, or have other terms. The same one is known by its rule and whom it is
 * about.
 */
export function compareExceptions({ before, after }: Sides): readonly ExceptionChange[] {
  const same = new Set(exceptionsOf(before).map(spell))
  const later = exceptionsOf(after).filter((exception) => !same.has(spell(exception)))
  const kept = new Set(exceptionsOf(after).map(spell))
  const earlier = exceptionsOf(before).filter((exception) => !kept.has(spell(exception)))
  const predecessors = [...earlier]
  const changes = later.map((exception): ExceptionChange => {
    const index = predecessors.findIndex((one) => subjectOf(one) === subjectOf(exception))
    const [predecessor] = index === -1 ? [] : predecessors.splice(index, 1)
    return predecessor
      ? { kind: 'exception-changed', ...nameOf(exception), keys: changedKeys(predecessor, exception) }
      : { kind: 'exception-granted', ...nameOf(exception), until: textOf(exception['until']) || undefined }
  })
  return [...changes, ...predecessors.map((one): ExceptionChange => ({ kind: 'exception-ended', ...nameOf(one) }))]
}

function exceptionsOf({ decided: { exceptions } }: Side): readonly DecidedRecord[] {
  const written: readonly Decided[] = Array.isArray(exceptions) ? exceptions : []
  return written.filter(isRecord)
}

function subjectOf({ rule, about }: DecidedRecord): string {
  return spell([rule ?? '', about ?? []])
}

function nameOf({ rule, about }: DecidedRecord): Pick<ExceptionChange, 'rule' | 'about'> {
  const ids: readonly Decided[] = Array.isArray(about) ? about : []
  return { rule: textOf(rule), about: ids.map(textOf) }
}

function textOf(decided: Decided | undefined): string {
  return typeof decided === 'string' ? decided : ''
}
