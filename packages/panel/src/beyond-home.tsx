import { Card } from './card/card.tsx'
import { placeOf } from './controls/screen-link.tsx'
import { OpeningLine } from './opening.tsx'
import type { Screen } from './panel-host.ts'
import type { View } from './view.ts'

interface BeyondHomeProps {
  readonly view: View
  readonly screen: Screen
  /** Whether a file for it may still come. */
  readonly isComing: boolean
}

/** Every screen but home: drawn once all of its parts are there. A card is of use without those that cannot be read. */
export function BeyondHome({ view, screen, isComing }: BeyondHomeProps) {
  const { model, language, later } = view
  const { everywhere, forStaff } = later
  const situation = screen.name === 'card' ? model.situations.get(screen.situation) : undefined
  if (isComing) return <OpeningLine language={language} failed={false} />
  if (screen.name === 'card' && situation) {
    return <Card key={situation.id} view={view} situation={situation} about={screen.about} />
  }
  if (screen.name === 'report' && forStaff) return <forStaff.ChooseReport view={view} about={screen.about} />
  if (screen.name === 'report' || !everywhere) return <OpeningLine language={language} failed />
  return <everywhere.FurtherScreen key={placeOf(screen)} view={view} screen={screen} />
}
