import { type LanguageTag, ownLanguage } from '@rolebook/model'
import type { PageBeside, PanelHost, Screen, SelfKeeper, Welcome } from '@rolebook/panel'
import { localStore } from '../host/local-store.ts'
import { openLink, wakeAt } from '../host/page.ts'
import { followPage } from '../host/page-beside.ts'
import { chooseCompany, joinByCode } from './join-by-code.ts'
import type { KeptSnapshot } from './kept-snapshot.ts'

/** What the panel gets of the browser around it. */
export function createExtensionPanelHost(kept: KeptSnapshot, self: SelfKeeper, language: LanguageTag): PanelHost {
  let page: PageBeside = 'unknown'
  let welcome: Welcome | undefined
  let asked: Screen | undefined
  let show: ((screen: Screen) => void) | undefined
  const onChange = new Set<() => void>()
  const tellChanged = () => {
    for (const changed of onChange) changed()
  }
  followPage((next) => {
    page = next
    tellChanged()
    // without an answer nothing is said of any page
  }).catch(() => undefined)
  const welcomeAs = (next: Welcome | undefined) => {
    welcome = next
    tellChanged()
  }
  const goTo = (screen: Screen) => {
    if (show) show(screen)
    else asked = screen
  }
  // neither is what somebody in a hurry waits for
  import('./arrival.ts')
    .then(({ prepareWelcome, takeAsked }) => {
      prepareWelcome(localStore, () => welcomeAs(undefined)).then(welcomeAs, () => undefined)
      return takeAsked(goTo)
    })
    .catch(() => undefined)
  return {
    language,
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    self,
    takesFocus: true,
    now: () => Date.now(),
    wakeAt,
    state: () => kept.state(ownLanguage(language)),
    page: () => page,
    welcome: () => welcome,
    onAsked(next) {
      show = next
      if (asked) next(asked)
      asked = undefined
      return () => {
        show = undefined
      }
    },
    subscribe(changed) {
      const unsubscribe = kept.subscribe(changed)
      onChange.add(changed)
      // a page that was hidden, or slept with the computer, must be true again before it is read
      document.addEventListener('visibilitychange', changed)
      return () => {
        unsubscribe()
        onChange.delete(changed)
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
