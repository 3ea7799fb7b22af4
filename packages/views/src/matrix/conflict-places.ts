import type { Matrix } from '@rolebook/language-service'
import type { Line } from './lines.ts'
import type { Place } from './place.ts'

/** The places with conflicts, in reading order: those of the head, then those of each line shown. */
export function conflictPlaces({ columns }: Matrix, lines: readonly Line[]): readonly Place[] {
  const heads = columns.filter(({ conflicts }) => conflicts.length > 0).map(({ id }) => ({ duty: undefined, role: id }))
  return [
    ...heads,
    ...lines.flatMap((line): Place[] => {
      if (line.kind !== 'duty') return []
      const { id, conflicts, cells } = line.row
      const roles = columns.filter((column) => (cells[column.id]?.conflicts.length ?? 0) > 0)
      return [
        ...(conflicts.length > 0 ? [{ duty: id, role: undefined }] : []),
        ...roles.map((column) => ({ duty: id, role: column.id })),
      ]
    }),
  ]
}
