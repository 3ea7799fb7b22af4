import { waitFor } from './deadline.ts'
import { type DocumentHost, HostDocument, type KeyName } from './host-document.ts'
import { type Marionette, type Outcome, unwrapOutcome, wrapScript } from './marionette.ts'

/** Which document of Firefox's window is meant: the tab's page, the extension's sidebar, or the popup of its button. */
export type FirefoxPlace = 'tab' | 'sidebar' | 'popup'

/** The few parts of Firefox's own window that we reach for. */
interface FirefoxWindow {
  document: Document
  gBrowser: { selectedBrowser: BrowserElement }
  SidebarController: { browser: BrowserElement }
}

interface BrowserElement extends HTMLElement {
  contentDocument: Document | null
  browsingContext: { currentWindowGlobal: WindowGlobal }
}

interface WindowGlobal {
  getActor(name: 'MarionetteCommands'): { executeScript(script: string, args: unknown[], options: object): unknown }
  drawSnapshot(part: null, scale: number, background: string): Promise<ImageBitmap>
}

type Task = { do: 'run'; script: string; args: unknown[] } | { do: 'measure' } | { do: 'draw' }

/** The characters by which WebDriver names the keys that write nothing. */
const keys: Record<KeyName, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
}

/**
 * Gives a document of Firefox's window. Marionette's commands reach only the tab's page, so this goes through the
 * browser's own window: scripts by the actor that Marionette itself sends them with, mouse and keyboard as input to the
 * whole window, as a user's hand gives it.
 */
export async function openFirefoxDocument(marionette: Marionette, place: FirefoxPlace): Promise<HostDocument> {
  const work = (task: Task) => marionette.runInBrowser(workOnDocument, place, task)
  const run = async (script: string, args: unknown[]) => {
    const outcome = await work({ do: 'run', script, args })
    return unwrapOutcome(outcome as Outcome<unknown>)
  }
  const act = (kind: 'pointer' | 'key', actions: object[]) =>
    marionette.inContext('chrome', () =>
      marionette.send('WebDriver:PerformActions', { actions: [{ type: kind, id: kind, actions }] }),
    )
  const strike = (text: string) => act('key', [...text].flatMap(pressAndRelease))
  const host: DocumentHost = {
    evaluate: async (script, ...args) => (await run(wrapScript(script), args)) as Awaited<ReturnType<typeof script>>,
    inject: async (source) => void (await run(`const done = arguments[0];${source}\n;done({})`, [])),
    async clickAt(target) {
      const { left, top } = (await work({ do: 'measure' })) as { left: number; top: number }
      const [x, y] = [Math.round(left + target.x), Math.round(top + target.y)]
      await act('pointer', [
        { type: 'pointerMove', x, y, duration: 0 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ])
    },
    typeKeys: async (text) => void (await strike(text)),
    press: async (key) => void (await strike(keys[key])),
    screenshot: async () => Buffer.from(String(await work({ do: 'draw' })), 'base64'),
  }
  const page = new HostDocument(host)
  await waitFor(`the document in the ${place}`, () =>
    page.evaluate(() => document.readyState === 'complete' && location.href !== 'about:blank'),
  )
  return page
}

/** Runs in Firefox's own window, so it uses nothing from outside itself. */
async function workOnDocument(place: FirefoxPlace, task: Task): Promise<unknown> {
  const { window: browserWindow } = globalThis as unknown as { window: FirefoxWindow }
  const find = (): [HTMLElement | undefined, BrowserElement | null | undefined] => {
    if (place === 'tab') return [undefined, browserWindow.gBrowser.selectedBrowser]
    if (place === 'popup') return [undefined, browserWindow.document.querySelector('.webextension-popup-browser')]
    const sidebar = browserWindow.SidebarController.browser
    return [sidebar, sidebar.contentDocument?.querySelector<BrowserElement>('browser')]
  }
  const [frame, element] = find()
  if (!element) throw new Error(`There is no document in the ${place}.`)
  const inner = element.browsingContext.currentWindowGlobal
  if (task.do === 'run') {
    const options = { sandboxName: null, newSandbox: true, async: true, timeout: 60_000 }
    return inner.getActor('MarionetteCommands').executeScript(task.script, task.args, options)
  }
  if (task.do === 'measure') {
    const within = element.getBoundingClientRect()
    const around = frame?.getBoundingClientRect()
    return { left: within.left + (around?.left ?? 0), top: within.top + (around?.top ?? 0) }
  }
  const image = await inner.drawSnapshot(null, 1, 'white')
  const canvas = new OffscreenCanvas(image.width, image.height)
  canvas.getContext('2d')?.drawImage(image, 0, 0)
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer())
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

function pressAndRelease(character: string): object[] {
  return [
    { type: 'keyDown', value: character },
    { type: 'keyUp', value: character },
  ]
}
