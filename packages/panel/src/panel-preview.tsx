import type { Catalogue, Instant, OwnLanguage, Rolebook } from '@rolebook/model'
import type { Screen } from './panel-host.ts'
import { RolebookScreens } from './rolebook-screens.tsx'

export type { Screen } from './panel-host.ts'

export interface PanelPreviewProps {
  /** The projection that staff would see. */
  readonly rolebook: Rolebook
  /** With its texts in the language of the preview. */
  readonly catalogue: Catalogue
  readonly language: OwnLanguage
  readonly at: Instant
  /** The zone of the clock by which staff would read it. */
  readonly timezone: string
  readonly site: string | undefined
  /** Where to begin. To begin anew, give it another `key`. */
  readonly start: Screen
  wentTo(screen: Screen): void
}

/**
 * The panel’s home and cards of a rolebook that somebody is still writing: marked as a preview, and with links that lead
 * nowhere, for nobody has signed these numbers.
 */
export function PanelPreview({ rolebook, catalogue, language, at, timezone, site, start, wentTo }: PanelPreviewProps) {
  const host = {
    timezone,
    ...(site !== undefined && { site }),
    start,
    wentTo,
    open: () => undefined,
    copy: () => Promise.reject(new Error('A preview copies nothing.')),
  }
  return (
    <RolebookScreens host={host} language={language} catalogue={catalogue} at={at} rolebook={rolebook} mark="preview" />
  )
}
