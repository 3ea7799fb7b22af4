import { type LanguageTag, ownLanguage } from '@rolebook/model'
import type { PanelHost, Screen, SelfKeeper } from '@rolebook/panel'
import { takeAsked } from '../host/asked-screen.ts'
import { openLink, wakeAt } from '../host/page.ts'
import { chooseCompany, joinByCode } from './join-by-code.ts'
import type { KeptSnapshot } from './kept-snapshot.ts'
import type { Surroundings } from './surroundings.ts'

/** What the panel gets of the browser around it. */
export function createExtensionPanelHost(
  kept: KeptSnapshot,
  self: SelfKeeper,
  surroundings: Surroundings,
  language: LanguageTag,
): PanelHost {
  let asked: Screen | undefined
  let show: ((screen: Screen) => void) | undefined
  const goTo = (screen: Screen) => {
    if (show) show(screen)
    else asked = screen
  }
  takeAsked(goTo).catch(() => undefined)
  return {
    language,
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    self,
    takesFocus: true,
    now: () => Date.now(),
    wakeAt,
    state: () => (surroundings.areKnown() ? kept.state(ownLanguage(language)) : { kind: 'opening' }),
    page: surroundings.page,
    welcome: surroundings.welcome,
    onAsked(next) {
      show = next
      if (asked) next(asked)
      asked = undefined
      return () => {
        show = undefined
      }
    },
    subscribe(changed) {
      const unsubscribe = [kept.subscribe(changed), surroundings.subscribe(changed)]
      // a page that was hidden, or slept with the computer, must be true again before it is read
      document.addEventListener('visibilitychange', changed)
      return () => {
        for (const end of unsubscribe) end()
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
