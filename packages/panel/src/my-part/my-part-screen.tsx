import { useLateFile } from '../controls/late-file.ts'
import type { SelfKeeper } from '../panel-host.ts'
import type { View } from '../view.ts'

const loadMyPart = () => import('./my-part.tsx')

/** The reader's own part; what draws it is loaded where there is a place to keep who they are. */
export function MyPartScreen({ view, self }: { view: View; self: SelfKeeper }) {
  const file = useLateFile(loadMyPart, true)
  return file ? <file.MyPart view={view} self={self} /> : null
}
