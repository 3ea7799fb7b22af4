import { useEffect, useState } from 'preact/hooks'
import type { PageBeside } from '../panel-host.ts'
import type { View } from '../view.ts'

type AssetOfPageFile = typeof import('./asset-of-page.tsx')

/** The asset to which the page beside the panel belongs; what draws it is loaded where an organisation has such pages. */
export function PageBesideCard({ view, page }: { view: View; page: PageBeside }) {
  const [file, setFile] = useState<AssetOfPageFile>()
  const { assets } = view.model.rolebook
  const hasPages = [...(assets?.values() ?? [])].some((asset) => asset.foundAt?.web?.length)
  useEffect(() => {
    // without its file the rest of the panel is as useful as before
    if (hasPages) import('./asset-of-page.tsx').then(setFile, () => undefined)
  }, [hasPages])
  return hasPages && file ? <file.AssetOfPage view={view} page={page} /> : null
}
