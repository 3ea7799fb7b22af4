import { useEffect, useState } from 'preact/hooks'
import type { Screen } from '../panel-host.ts'
import type { View } from '../view.ts'

type TellUsLinkFile = typeof import('./tell-us-link.tsx')

interface TellUsProps {
  readonly view: View
  /** The address for it; without one nobody is to be told. */
  readonly reportTo: string | undefined
  readonly screen: Screen
}

/** The way to say that something on the screen is wrong; what draws it is loaded where there is an address for it. */
export function TellUs({ view, reportTo, screen }: TellUsProps) {
  const [file, setFile] = useState<TellUsLinkFile>()
  const isWanted = reportTo !== undefined
  useEffect(() => {
    // without its file the rest of the panel is as useful as before
    if (isWanted) import('./tell-us-link.tsx').then(setFile, () => undefined)
  }, [isWanted])
  return isWanted && file ? <file.TellUsLink view={view} reportTo={reportTo} screen={screen} /> : null
}
