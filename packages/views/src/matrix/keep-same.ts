import type { Matrix } from '@rolebook/language-service'

/**
 * The matrix, with every row and column that did not change being the same object as before, so that only the others
 * are redrawn.
 */
export function keepSame(before: Matrix | undefined, now: Matrix): Matrix {
  if (!before) return now
  const rows = new Map(before.rows.map((row) => [row.id, row]))
  const columns = before.columns
  return {
    ...now,
    rows: now.rows.map((row) => sameOr(rows.get(row.id), row)),
    columns: sameOr(columns, now.columns),
  }
}

function sameOr<T>(before: T | undefined, now: T): T {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(now) ? before : now
}
