import type { OwnLanguage } from '@rolebook/model'
import type { PanelHost } from '@rolebook/panel'
import { askBackground } from '../host/messages.ts'
import { browserLanguage, openLink, wakeAt } from '../host/page.ts'
import type { KeptSnapshot } from './kept-snapshot.ts'

/** What the panel gets of the browser around it. */
export function createExtensionPanelHost(kept: KeptSnapshot, language: OwnLanguage): PanelHost {
  return {
    language: browserLanguage(),
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    takesFocus: true,
    now: () => Date.now(),
    wakeAt,
    state: () => kept.state(),
    subscribe(changed) {
      const unsubscribe = kept.subscribe(changed)
      // a page that was hidden, or slept with the computer, must be true again before it is read
      document.addEventListener('visibilitychange', changed)
      return () => {
        unsubscribe()
        document.removeEventListener('visibilitychange', changed)
      }
    },
    open: openLink,
    copy: (text) => navigator.clipboard.writeText(text),
    async join(code) {
      const answer = await askBackground('join', code)
      if (!answer.joined) {
        const { troubleSentence } = await import('./explanations.ts')
        return { joined: false, sentence: troubleSentence(answer.trouble, language) }
      }
      await kept.refresh()
      return { joined: true }
    },
  }
}
