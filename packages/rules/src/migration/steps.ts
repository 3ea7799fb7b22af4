import type { Edit } from '@rolebook/model'

/** From one format of the file to the next. The marker is written by whoever takes the step. */
export interface MigrationStep {
  readonly from: string
  readonly to: string
  /** What changes in a text of the format before: edits, so that comments and layout stay. Pure. */
  edits(text: string): readonly Edit[]
}

/** All steps there are. So far there is one format, and none is needed. */
export const migrationSteps: readonly MigrationStep[] = []
