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

/** When and how a rolebook that is to be approved is checked. */
export interface ApprovalOptions {
  readonly catalogue: Catalogue
  readonly now: Instant
  readonly language: OwnLanguage
  readonly configuration?: Configuration
}

/**
 * What keeps a rolebook from being approved: its errors, except those of the previous approval, which this one mends;
 * or that some of it could not be read, so that nobody would know what they approve. `undefined` where nothing does.
 */
export function obstacleToApproval(
  document: RolebookDocument,
  options: ApprovalOptions,
): { readonly errors: readonly Finding[] } | 'not-whole' | undefined {
  const errors = check(document, options).filter(({ severity, path }) => severity === 'error' && path[0] !== 'approved')
  if (errors.length > 0) return { errors }
  return isReadWhole(document) ? undefined : 'not-whole'
}

/** The file that already states the approval; else the main file, which includes the others. */
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
