import { useEffect, useState } from 'preact/hooks'
import type { SelfKeeper } from '../panel-host.ts'
import type { View } from '../view.ts'

type MyPartFile = typeof import('./my-part.tsx')

/** The reader's own part; what draws it is loaded where there is a place to keep who they are. */
export function MyPartScreen({ view, self }: { view: View; self: SelfKeeper }) {
  const [file, setFile] = useState<MyPartFile>()
  useEffect(() => {
    // without its file the rest of the panel is as useful as before
    import('./my-part.tsx').then(setFile, () => undefined)
  }, [])
  return file ? <file.MyPart view={view} self={self} /> : null
}
