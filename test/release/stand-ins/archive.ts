import { strFromU8, unzipSync } from 'fflate'

/** The version that a manifest in an archive names. Throws where it is no whole archive. */
export function versionIn(archive: Uint8Array, manifest: string): string {
  const file = unzipSync(archive, { filter: ({ name }) => name === manifest })[manifest]
  if (file === undefined) throw new Error(`The archive has no ${manifest}.`)
  return JSON.parse(strFromU8(file)).version
}
