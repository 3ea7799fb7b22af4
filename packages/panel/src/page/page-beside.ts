import type { Rolebook } from '@rolebook/model'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { useLateFile } from '../controls/late-file.ts'
import type { PageBeside } from '../panel-host.ts'

export type AssetFile = typeof import('./asset-of-page.tsx')

const loadAsset = () => import('./asset-of-page.tsx')

/** What tells to which policy or asset the page beside the panel belongs. */
export interface AssetOfPage {
  readonly file: AssetFile | undefined
  /** Whether drawing has to wait for it, because it comes above the rest. Never true once something was drawn. */
  readonly isAwaited: boolean
}

/** Loads what tells of the page, where an organisation has such pages. */
export function usePageBeside({ assets, policies }: Rolebook, page: PageBeside | undefined): AssetOfPage {
  // most policies have a page
  const hasPages = policies !== undefined || [...(assets?.values() ?? [])].some(({ foundAt }) => foundAt?.web?.length)
  const { file, isComing } = useLateFile(loadAsset, page !== undefined && hasPages)
  const wasDrawn = useRef(false)
  const isAwaited = isComing && typeof page === 'object' && !wasDrawn.current
  useLayoutEffect(() => {
    if (!isAwaited) wasDrawn.current = true
  })
  return { file, isAwaited }
}
