import {
  type Catalogue,
  type Instant,
  isReadWhole,
  type OwnLanguage,
  type PlacedFile,
  placeInFiles,
  type RolebookDocument,
} from '@rolebook/model'
import { type Configuration, check, type Finding } from '@rolebook/rules'

/** When and how a rolebook is looked at that is to be approved. */
export interface ApprovalOptions {
  readonly catalogue: Catalogue
  readonly now: Instant
  readonly language: OwnLanguage
  readonly configuration?: Configuration
}

/**
 * What keeps a rolebook from being approved: its errors, but for those of the approval before, which this one mends; or
 * that some of it could not be read, which nobody would have approved. `undefined` where nothing does.
 */
export function obstacleToApproval(
  document: RolebookDocument,
  options: ApprovalOptions,
): { readonly errors: readonly Finding[] } | 'not-whole' | undefined {
  const errors = check(document, options).filter(({ severity, path }) => severity === 'error' && path[0] !== 'approved')
  if (errors.length > 0) return { errors }
  return isReadWhole(document) ? undefined : 'not-whole'
}

/** The file that states the approval already; else the one that includes the others. */
export function fileOfApproval<File extends PlacedFile>({
  document,
  files,
}: {
  readonly document: RolebookDocument
  readonly files: readonly File[]
}): File {
  const there = document.rangeOf(['approved'], 'key')
  const file = (there && placeInFiles(files, there)?.file) ?? files[0]
  if (!file) throw new RangeError('A rolebook has at least one file.')
  return file
}
