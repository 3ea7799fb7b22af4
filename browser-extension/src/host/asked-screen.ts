import type { Screen } from '@rolebook/panel'
import { browser } from './browser.ts'

const name = 'asked'
/** Nobody waits longer for what they have clicked; whatever is older was never taken, and is not what they want now. */
const longestWait = 60_000

/** A panel, by the window it is in; or its page in a tab of its own, by what stands behind the `?` of its address. */
export type PanelPlace = number | TabPlace

/** Tabs that are open already have another, so that none takes what was left for the next. */
export type TabPlace = `tab=${number}`

interface Asked {
  readonly place: PanelPlace
  readonly at: number
  readonly screen: Screen
}

/** Leaves a screen for the panel that is about to open, or is open. It stands in the browser's memory, never on a disk. */
export async function leaveAsked(place: PanelPlace, screen: Screen): Promise<void> {
  const asked: Asked = { place, at: Date.now(), screen }
  await browser.storage.session.set({ [name]: asked })
}

/** Takes what was left for this panel, now and whenever something is; it is gone once it was taken. */
export async function takeAsked(taken: (screen: Screen) => void): Promise<void> {
  const { session, onChanged } = browser.storage
  const place = location.search.startsWith('?tab') ? location.search.slice(1) : (await browser.windows.getCurrent()).id

  async function take(): Promise<void> {
    const { [name]: left } = (await session.get(name)) as { [name]?: Asked }
    if (!left || left.place !== place) return
    await session.remove(name)
    if (Math.abs(Date.now() - left.at) < longestWait) taken(left.screen)
  }

  onChanged.addListener((changes, area) => {
    if (area === 'session' && changes[name]?.newValue !== undefined) void take()
  })
  await take()
}
