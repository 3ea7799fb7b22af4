import type { OwnLanguage } from '@rolebook/model'
import type { JoinResult, PageBeside, PanelHost } from '@rolebook/panel'
import { askBackground } from '../host/messages.ts'
import { browserLanguage, openLink, wakeAt } from '../host/page.ts'
import { followPage } from '../host/page-beside.ts'
import type { JoinAnswer } from '../membership/membership.ts'
import type { KeptSnapshot } from './kept-snapshot.ts'

/** What the panel gets of the browser around it. */
export function createExtensionPanelHost(kept: KeptSnapshot, language: OwnLanguage): PanelHost {
  let page: PageBeside = 'unknown'
  const onPage = new Set<() => void>()
  followPage((next) => {
    page = next
    for (const changed of onPage) changed()
    // without an answer nothing is said of any page
  }).catch(() => undefined)
  async function heed(answer: JoinAnswer): Promise<JoinResult> {
    if (!answer.joined) {
      const { troubleSentence } = await import('./explanations.ts')
      return { joined: false, sentence: troubleSentence(answer.trouble, language) }
    }
    await kept.refresh()
    return { joined: true }
  }

  return {
    language: browserLanguage(),
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    takesFocus: true,
    now: () => Date.now(),
    wakeAt,
    state: () => kept.state(),
    page: () => page,
    subscribe(changed) {
      const unsubscribe = kept.subscribe(changed)
      onPage.add(changed)
      // a page that was hidden, or slept with the computer, must be true again before it is read
      document.addEventListener('visibilitychange', changed)
      return () => {
        unsubscribe()
        onPage.delete(changed)
        document.removeEventListener('visibilitychange', changed)
      }
    },
    open: openLink,
    copy: (text) => navigator.clipboard.writeText(text),
    join: async (code) => heed(await askBackground('join', code)),
    chooseCompany: async (organisation) => heed(await askBackground('choose', organisation ?? '')),
  }
}
