import { strFromU8, unzipSync } from 'fflate'

/** The version that a manifest in an archive names. Throws if the archive is not whole. */
export function versionIn(archive: Uint8Array, manifest: string): string {
  const file = unzipSync(archive, { filter: ({ name }) => name === manifest })[manifest]
  if (file === undefined) throw new Error(`The archive has no ${manifest}.`)
  return JSON.parse(strFromU8(file)).version
}
