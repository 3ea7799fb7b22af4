import { ownLanguage } from '@rolebook/model'
import { render } from 'preact'
import { Opening } from './opening.tsx'
import { Panel } from './panel.tsx'
import type { PanelHost } from './panel-host.ts'
import { loadCatalogue } from './wording.ts'

export interface MountedPanel {
  /** Settles when the first screen stands; never rejects, for a panel that cannot be drawn says so itself. */
  readonly ready: Promise<void>
  unmount(): void
}

/** Draws the panel into an element of a page and keeps it true as time passes. The page brings `panel.css`. */
export function mountPanel(root: HTMLElement, host: PanelHost): MountedPanel {
  const language = ownLanguage(host.language)
  let mounted = true
  root.lang = language
  render(<Opening language={language} />, root)
  const ready = loadCatalogue(language).then(
    (catalogue) => {
      if (mounted) render(<Panel host={host} language={language} catalogue={catalogue} />, root)
    },
    () => {
      if (mounted) render(<Opening language={language} failed />, root)
    },
  )
  return {
    ready,
    unmount() {
      mounted = false
      render(null, root)
    },
  }
}
