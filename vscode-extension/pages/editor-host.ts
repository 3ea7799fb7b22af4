import { ownLanguage } from '@rolebook/model'
import type { ViewHost } from '@rolebook/views'
import type { FromPage, ToPage } from '../src/views/page-messages.ts'

/** What VS Code gives a page in a webview. */
interface WebviewApi {
  postMessage(message: unknown): void
  getState(): unknown
  setState(state: unknown): void
}
declare function acquireVsCodeApi(): WebviewApi

/** The editor around this page, as views know it. */
export function connectToEditor<Shown, Wish, Given = unknown>(): ViewHost<Shown, Wish, Given> {
  const editor = acquireVsCodeApi()
  const send = (message: FromPage<Wish>) => editor.postMessage(message)
  const listeners = new Set<() => void>()
  let shown: Shown | null | undefined
  let given: Given | undefined
  addEventListener('message', ({ data }: MessageEvent<ToPage<Shown, Given>>) => {
    shown = data.shown
    given ??= data.given
    for (const changed of listeners) changed()
  })
  send({ kind: 'ready' })
  return {
    language: ownLanguage(document.documentElement.lang),
    // the first message also brings what is given
    given: () => given as Given,
    shown: () => shown,
    subscribe(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    wish: (wish) => send({ kind: 'wish', wish }),
    remembered: editor.getState(),
    remember: (state) => editor.setState(state),
  }
}

/** The element of the page in which its view is drawn. */
export function placeOfView(): HTMLElement {
  const place = document.getElementById('view')
  if (!place) throw new Error('The page has no place for its view.')
  return place
}
