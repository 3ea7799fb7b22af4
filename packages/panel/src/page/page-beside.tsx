import { useLateFile } from '../controls/late-file.ts'
import type { PageBeside } from '../panel-host.ts'
import type { View } from '../view.ts'

const loadAsset = () => import('./asset-of-page.tsx')

/** The policy or asset to which the page beside the panel belongs; what draws it is loaded where an organisation has any. */
export function PageBesideCard({ view, page }: { view: View; page: PageBeside }) {
  const { assets, policies } = view.model.rolebook
  const asset = useLateFile(loadAsset, (assets ?? policies) !== undefined)
  return asset ? <asset.AssetOfPage view={view} page={page} /> : null
}
