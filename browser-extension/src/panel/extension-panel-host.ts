import { type LanguageTag, ownLanguage } from '@rolebook/model'
import type { PageBeside, PanelHost, Screen, SelfKeeper, Welcome } from '@rolebook/panel'
import { localStore } from '../host/local-store.ts'
import { openLink, wakeAt } from '../host/page.ts'
import { followPage } from '../host/page-beside.ts'
import { chooseCompany, joinByCode } from './join-by-code.ts'
import type { KeptSnapshot } from './kept-snapshot.ts'
import { prepareWelcome } from './welcome.ts'

/** A browser that has not answered by then is not waited for, in milliseconds: whoever needs help comes first. */
const longestWait = 500

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
  const welcomeAs = (next: Welcome | undefined) => {
    welcome = next
    tellChanged()
  }
  const goTo = (screen: Screen) => {
    if (show) show(screen)
    else asked = screen
  }
  /** Whether it is known what stands among the rest: drawn later, it would move what somebody is about to click. */
  let isArranged = false
  const arrange = () => {
    isArranged = true
    tellChanged()
  }
  const followed = followPage((next) => {
    page = next
    tellChanged()
  })
  const welcomed = prepareWelcome(localStore, () => welcomeAs(undefined)).then(welcomeAs)
  // without an answer nothing is said of any page, and nobody is welcomed
  void Promise.allSettled([followed, welcomed]).then(arrange)
  wakeAt(Date.now() + longestWait, arrange)
  // it is not what somebody in a hurry waits for
  import('../host/asked-screen.ts').then(({ takeAsked }) => takeAsked(goTo)).catch(() => undefined)
  return {
    language,
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    self,
    takesFocus: true,
    now: () => Date.now(),
    wakeAt,
    state: () => (isArranged ? kept.state(ownLanguage(language)) : { kind: 'opening' }),
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
