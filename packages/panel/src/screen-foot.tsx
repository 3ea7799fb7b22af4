import { placeOf } from './controls/screen-link.tsx'
import type { Joined, Screen, ScreenHost } from './panel-host.ts'
import type { View } from './view.ts'

interface ScreenFootProps {
  readonly view: View
  readonly screen: Screen
  readonly host: ScreenHost
  readonly joined: Joined | undefined
  /** Has a screen whose contacts changed read from its beginning. */
  readonly beginAnew: () => void
}

/** The small print below a screen: what it rests on, how old that is, and whom to tell that it is wrong. */
export function ScreenFoot({ view, screen, host, joined, beginAnew }: ScreenFootProps) {
  const { everywhere, forStaff } = view.later
  const isHome = screen.name === 'home'
  const situation = screen.name === 'card' ? view.model.situations.get(screen.situation) : undefined
  const group = joined?.group
  return (
    <footer class="small-print">
      {situation && everywhere && <everywhere.CardPrint view={view} situation={situation} />}
      {forStaff && joined?.reportTo !== undefined && (
        <forStaff.TellUsLink view={view} reportTo={joined.reportTo} screen={screen} />
      )}
      {forStaff && joined && <forStaff.SmallPrint view={view} joined={joined} />}
      {forStaff && group && (isHome || situation || group.chosen !== undefined) && (
        <forStaff.YourCompany
          key={placeOf(screen)}
          view={view}
          group={group}
          host={host}
          onCardChanged={isHome ? undefined : beginAnew}
        />
      )}
    </footer>
  )
}
