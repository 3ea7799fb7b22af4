import { type LanguageTag, ownLanguage } from '@rolebook/model'
import type { PageBeside, PanelHost, SelfKeeper } from '@rolebook/panel'
import { openLink, wakeAt } from '../host/page.ts'
import { followPage } from '../host/page-beside.ts'
import { chooseCompany, joinByCode } from './join-by-code.ts'
import type { KeptSnapshot } from './kept-snapshot.ts'

/** What the panel gets of the browser around it. */
export function createExtensionPanelHost(kept: KeptSnapshot, self: SelfKeeper, language: LanguageTag): PanelHost {
  let page: PageBeside = 'unknown'
  const onPage = new Set<() => void>()
  followPage((next) => {
    page = next
    for (const changed of onPage) changed()
    // without an answer nothing is said of any page
  }).catch(() => undefined)
  return {
    language,
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    self,
    takesFocus: true,
    now: () => Date.now(),
    wakeAt,
    state: () => kept.state(ownLanguage(language)),
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
    async join(code) {
      const result = await joinByCode(code, ownLanguage(language))
      if (result.joined) await kept.refresh()
      return result
    },
    async chooseCompany(organisation) {
      const result = await chooseCompany(organisation, ownLanguage(language))
      if (result.joined) await kept.refresh()
      return result
    },
  }
}
