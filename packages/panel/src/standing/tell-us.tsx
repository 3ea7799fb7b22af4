import { useLateFile } from '../controls/late-file.ts'
import type { Screen } from '../panel-host.ts'
import type { View } from '../view.ts'

const loadLink = () => import('./tell-us-link.tsx')

interface TellUsProps {
  readonly view: View
  /** The address for it; without one nobody is to be told. */
  readonly reportTo: string | undefined
  readonly screen: Screen
}

/** The way to say that something on the screen is wrong; what draws it is loaded where there is an address for it. */
export function TellUs({ view, reportTo, screen }: TellUsProps) {
  const link = useLateFile(loadLink, reportTo !== undefined)
  return link && reportTo !== undefined ? <link.TellUsLink view={view} reportTo={reportTo} screen={screen} /> : null
}
