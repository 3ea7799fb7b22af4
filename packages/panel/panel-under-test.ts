import { readFileSync } from 'node:fs'
import { projectRolebook } from '@rolebook/directory'
import { type Instant, parse, type Rolebook } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { act } from 'preact/test-utils'
import { expect } from 'vitest'
import { mountPanel } from './src/mount-panel.tsx'
import type { Joined, PanelHost, PanelState } from './src/panel-host.ts'

/** A Monday in office hours: what every test that cares about no other time takes as now. */
export const mondayMorning = Date.parse('2026-11-23T10:00Z')
/** The worked example of the docs: the second day of Christmas, at three in the night. */
export const saturdayNight = Date.parse('2026-12-26T03:00Z')

// a path and no URL: the page's own URL class knows no files
const exampleText = readFileSync(`${import.meta.dirname}/../../shared/examples/harbour-dental-group.yaml`, 'utf8')

/** The dental group as staff see it, with changes to its text made before it is read. */
export function dentalGroup(change: (text: string) => string = (text) => text): Rolebook {
  return asStaff(change(exampleText))
}

/** A rolebook's text as staff see it. */
export function asStaff(text: string): Rolebook {
  return projectRolebook(parse(text).rolebook, { visibility: 'staff', at: mondayMorning, catalogue: structure })
}

/** An accepted directory of a rolebook, issued three days before an instant. */
export function joined(rolebook: Rolebook, at: Instant = mondayMorning, more: Partial<Joined> = {}): Joined {
  const day = 86_400_000
  return {
    kind: 'joined',
    organisation: 'harbour',
    rolebook,
    notices: [],
    changedSince: new Map(),
    issuedAt: at - 3 * day,
    expiresAt: at + 27 * day,
    checkedAt: at - 600_000,
    trust: 'join-code',
    ...more,
  }
}

// the page of a test has no such thing, and nothing more urgent to do than what is asked for here
globalThis.requestIdleCallback = (run) => {
  run({ didTimeout: false, timeRemaining: () => 0 })
  return 0
}

/** A panel in a page, with everything around it in the hands of the test. */
export interface PanelUnderTest {
  readonly root: HTMLElement
  /** Links that were opened, texts that were copied, join codes that were tried. */
  readonly opened: readonly string[]
  readonly copied: readonly string[]
  /** What is on screen, in the order in which it is read out: one entry for each line, button and heading. */
  reading(): readonly string[]
  /** The heading and everything below it up to the next one of its rank. */
  section(heading: string): readonly string[]
  find(selector: string): HTMLElement
  press(name: string): Promise<void>
  /** Presses the row whose words begin so, and waits for the screen it leads to. */
  pressRow(beginning: string): Promise<void>
  type(words: string): Promise<void>
  key(key: string): Promise<void>
  /** Turns the clock, and wakes whoever asked to be woken by then. */
  turnTo(at: Instant): Promise<void>
  /** Waits until a text is on screen. */
  see(text: string): Promise<void>
  become(state: PanelState): Promise<void>
  unmount(): Promise<void>
  /** How many alarms and subscriptions the panel still has. */
  waiting(): number
}

export interface Surroundings
  extends Partial<
    Pick<
      PanelHost,
      | 'language'
      | 'timezone'
      | 'site'
      | 'self'
      | 'start'
      | 'takesFocus'
      | 'join'
      | 'copy'
      | 'page'
      | 'chooseCompany'
      | 'onAsked'
      | 'welcome'
    >
  > {
  readonly at?: Instant
}

/** Opens a panel in the page of the test, and waits for its first screen. */
export async function openPanel(
  state: PanelState,
  { at = mondayMorning, ...more }: Surroundings = {},
): Promise<PanelUnderTest> {
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  const opened: string[] = []
  const copied: string[] = []
  const listeners = new Set<() => void>()
  const alarms = new Set<{ readonly at: Instant; readonly wake: () => void }>()
  let now = at
  let current = state
  const host: PanelHost = {
    language: 'en',
    now: () => now,
    wakeAt(alarmAt, wake) {
      const alarm = { at: alarmAt, wake }
      alarms.add(alarm)
      return () => alarms.delete(alarm)
    },
    state: () => current,
    subscribe(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    open: (link) => opened.push(link),
    copy: async (text) => {
      copied.push(text)
    },
    join: async () => ({ joined: false, sentence: 'This join code is damaged.' }),
    ...more,
  }
  const panel = mountPanel(root, host)
  await act(() => panel.ready)
  // what the first screen asks for once it stands
  await act(async () => {
    await Promise.all([
      import('./src/later/everywhere.ts'),
      import('./src/later/for-staff.ts'),
      import('./src/page/asset-of-page.tsx'),
      import('./src/joining/not-joined-page.tsx'),
    ])
  })

  const find = (selector: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(selector)
    if (!found) throw new Error(`There is no ${selector} on screen: ${reading(root).join(' | ')}`)
    return found
  }
  return {
    root,
    opened,
    copied,
    reading: () => reading(root),
    section(heading) {
      const of = [...root.querySelectorAll('section')].find((one) => one.querySelector('h2')?.textContent === heading)
      if (!of) throw new Error(`There is no section "${heading}": ${reading(root).join(' | ')}`)
      return reading(of)
    },
    find,
    async press(name) {
      const button = [...root.querySelectorAll<HTMLElement>('button, a')].find(
        (one) => one.getAttribute('aria-label') === name || one.textContent === name,
      )
      if (!button) throw new Error(`There is no button "${name}": ${reading(root).join(' | ')}`)
      // what follows a click may be settled a moment later
      await act(async () => button.click())
    },
    async pressRow(beginning) {
      const row = [...root.querySelectorAll<HTMLElement>('.row')].find((one) => one.textContent?.startsWith(beginning))
      if (!row) throw new Error(`There is no row "${beginning}": ${reading(root).join(' | ')}`)
      await act(() => row.click())
      await expect.poll(() => root.contains(row)).toBe(false)
    },
    async type(words) {
      const field = find('input, textarea') as HTMLInputElement
      field.value = words
      await act(() => {
        field.dispatchEvent(new Event('input', { bubbles: true }))
      })
      field.focus()
    },
    async key(key) {
      await act(() => {
        const target = document.activeElement ?? document.body
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
      })
    },
    async see(text) {
      await expect.poll(() => reading(root).join('\n')).toContain(text)
    },
    async turnTo(at) {
      now = at
      await act(() => {
        for (const alarm of [...alarms]) {
          if (alarm.at > at) continue
          alarms.delete(alarm)
          alarm.wake()
        }
      })
    },
    unmount: () => act(() => panel.unmount()),
    waiting: () => alarms.size + listeners.size,
    async become(next) {
      current = next
      await act(() => {
        for (const changed of [...listeners]) changed()
      })
    },
  }
}

/** Every stretch of text on its own, in the order of the document; text inside text belongs to the outer one. Spaces are plain. */
function reading(root: Element): string[] {
  const own = [...root.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
  if (own || root.tagName === 'BUTTON') return [(root.textContent ?? '').trim().replace(/[\u00A0\u202F]/g, ' ')]
  return [...root.children].flatMap(reading)
}
