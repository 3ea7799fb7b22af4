import type { InOwnLanguages } from '@rolebook/model'
import { type ComponentType, render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { ViewHost } from './view-host.ts'

/** What every view is drawn from. */
export interface ViewProps<Shown, Wish, Given = unknown> {
  readonly host: ViewHost<Shown, Wish, Given>
  readonly shown: Shown
}

/**
 * Draws a view into an element of a page, from the moment the host knows what to draw, and again whenever that changes.
 * The page brings the view’s style sheet.
 * @returns takes the view off the page
 */
export function mountView<Shown, Wish, Given = unknown>(
  root: HTMLElement,
  host: ViewHost<Shown, Wish, Given>,
  View: ComponentType<ViewProps<Shown, Wish, Given>>,
): () => void {
  root.lang = host.language
  render(<LiveView host={host} View={View} />, root)
  return () => render(null, root)
}

interface LiveViewProps<Shown, Wish, Given> {
  readonly host: ViewHost<Shown, Wish, Given>
  readonly View: ComponentType<ViewProps<Shown, Wish, Given>>
}

function LiveView<Shown, Wish, Given>({ host, View }: LiveViewProps<Shown, Wish, Given>) {
  const [shown, setShown] = useState(() => host.shown())
  useEffect(() => {
    const draw = () => setShown(() => host.shown())
    // something may have arrived since the first drawing
    draw()
    return host.subscribe(draw)
  }, [host])
  if (shown === undefined) return null
  return shown === null ? (
    <p class="no-rolebook">{texts.noRolebook[host.language]}</p>
  ) : (
    <View host={host} shown={shown} />
  )
}

const texts = {
  noRolebook: {
    en: 'This file is no rolebook just now: “rolebook: 1” is missing at its top level.',
    de: 'Diese Datei ist gerade kein Rolebook: Auf der obersten Ebene fehlt „rolebook: 1“.',
    fr: 'Ce fichier n’est pas un rolebook en ce moment\u00a0: il manque «\u202frolebook: 1\u202f» au premier niveau.',
  } satisfies InOwnLanguages<string>,
}
