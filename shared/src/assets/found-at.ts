import type { Rolebook } from '../format/rolebook-format.ts'
import { compareExactness, coversPage, readPage, readPagePattern } from './page-pattern.ts'

/** The id of the asset to which a web page belongs: of several, the one with the most exact pattern. */
export function assetOfPage({ assets }: Rolebook, address: string): string | undefined {
  const page = readPage(address)
  if (!page) return undefined
  const covering = [...(assets ?? [])].flatMap(([id, asset]) =>
    (asset.foundAt?.web ?? []).flatMap((text) => {
      const pattern = readPagePattern(text)
      return pattern && coversPage(pattern, page) ? [{ id, pattern }] : []
    }),
  )
  // of equally exact patterns the first in the file wins, because sorting is stable
  return covering.sort((one, other) => compareExactness(one.pattern, other.pattern))[0]?.id
}

/** The id of the policy that is read at the address of a web page, by host and path like patterns. */
export function policyOfPage({ policies }: Rolebook, address: string): string | undefined {
  const page = readPage(address)
  if (!page) return undefined
  return [...(policies ?? [])].find(([, { web = '' }]) => {
    // a star in an address is only a star
    const pattern = web.includes('*') ? undefined : readPagePattern(web)
    return pattern && coversPage(pattern, page)
  })?.[0]
}

/** A file pattern and the asset that is found there. */
export interface FilePattern {
  readonly asset: string
  readonly glob: string
}

/**
 * All file patterns, the most exact first: the one that says most in plain letters. Which of them covers a file only its
 * host can tell, for each editor has its own way of reading them.
 */
export function filePatternsOf({ assets }: Rolebook): readonly FilePattern[] {
  const patterns = [...(assets ?? [])].flatMap(([asset, { foundAt }]) =>
    (foundAt?.files ?? []).map((glob) => ({ asset, glob })),
  )
  return patterns.sort((one, other) => plainLength(other.glob) - plainLength(one.glob))
}

function plainLength(glob: string): number {
  return glob.replace(/[*?]/g, '').length
}
