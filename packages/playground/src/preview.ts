import { type OwnLanguage, type Rolebook, safeLink } from '@rolebook/model'
import { mountPanel, type PanelState, type Self } from '@rolebook/panel'
import type { TurnedClock } from './turned-clock.ts'

/** The very panel staff see, beside the text it is made from. */
export interface Preview {
  /** Shows another state of the rolebook. */
  show(rolebook: Rolebook): void
  /** Draws the panel anew in another language. */
  speak(language: OwnLanguage): void
}

/** Puts the panel into an element. It shows a draft that nobody signed, and every card says so. */
export function createPreview(element: HTMLElement, clock: TurnedClock, language: OwnLanguage): Preview {
  let state: PanelState = { kind: 'opening' }
  /** Only as long as the page is open: nothing is stored. */
  let self: Self | undefined
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of [...listeners]) listener()
  }
  const become = async (next: Self | undefined) => {
    self = next
    tell()
  }
  let panel = mount(language)
  return {
    show(rolebook) {
      state = { kind: 'draft', rolebook }
      tell()
    },
    speak(next) {
      panel.unmount()
      panel = mount(next)
    },
  }

  function mount(spoken: OwnLanguage) {
    return mountPanel(element, {
      language: spoken,
      timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      now: clock.now,
      // The clock stands still until it is turned, and turning it redraws the panel.
      wakeAt: () => () => undefined,
      state: () => state,
      self: { current: () => self, choose: become, forget: () => become(undefined) },
      subscribe(changed) {
        const endClock = clock.subscribe(changed)
        listeners.add(changed)
        return () => {
          endClock()
          listeners.delete(changed)
        }
      },
      open(link) {
        const safe = safeLink(link)
        if (safe !== undefined) window.open(safe, '_blank', 'noopener')
      },
      copy: (text) => navigator.clipboard.writeText(text),
      join: async () => ({ joined: false, sentence: '' }),
    })
  }
}
