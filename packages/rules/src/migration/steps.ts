import type { Edit } from '@rolebook/model'

/** Leads from one format of the file to the next. `migrate` writes the marker. */
export interface MigrationStep {
  readonly from: string
  readonly to: string
  /** The edits to a text of the previous format, so that comments and layout stay. Pure. */
  edits(text: string): readonly Edit[]
}

/** All steps there are. So far there is only one format, so none is needed. */
export const migrationSteps: readonly MigrationStep[] = []
