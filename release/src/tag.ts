import { isExampleId, sayExampleId, settleFirst } from './add-on-id.ts'

/** What a GitHub workflow was started for, and what would be released. */
export interface Candidate {
  /** `tag` for a release; anything else publishes nothing. */
  readonly type: string | undefined
  readonly name: string | undefined
  /** The version that all packages have. */
  readonly version: string
  /** The id that the add-on would have in Firefox. */
  readonly addOnId: string
}

/** Why a tag must not be released, in sentences. */
export function obstaclesTo({ type, name, version, addOnId }: Candidate): readonly string[] {
  if (type !== 'tag') return []
  const wanted = `v${version}`
  return [
    ...(name === wanted
      ? []
      : [`The tag is ${name}, and the packages are of version ${version}: the tag has to be ${wanted}.`]),
    ...(isExampleId(addOnId) ? [`${sayExampleId(addOnId)} ${settleFirst}`] : []),
  ]
}
