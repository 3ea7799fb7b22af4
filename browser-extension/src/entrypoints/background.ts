import { fetchDirectory, viewAt } from '@rolebook/directory'
import { ownLanguage } from '@rolebook/model'
import { defineBackground } from 'wxt/utils/define-background'
import { createSuggestions } from '../asked/suggestions.ts'
import { answerAddressBar } from '../host/address-bar.ts'
import { onAlarm, setAlarm } from '../host/alarms.ts'
import { showWarning } from '../host/badge.ts'
import { makeMenu, reportOnMenuClick } from '../host/context-menu.ts'
import { localStore } from '../host/local-store.ts'
import { onPolicyChange, readPolicy } from '../host/managed-policy.ts'
import { answerPages } from '../host/messages.ts'
import { worksOffline } from '../host/network.ts'
import { browserLanguage } from '../host/page.ts'
import { onStart } from '../host/start.ts'
import { openOnClick } from '../host/toolbar-button.ts'
import { createMembership } from '../membership/membership.ts'
import { managedRecord } from '../membership/records.ts'
import { delayUntilNextCheck } from '../membership/schedule.ts'
import { needsWarning, readSnapshot } from '../membership/snapshot.ts'

const minute = 60_000

/*
 * The browser may end this at any moment and start it again for the next event, so nothing is remembered here: listeners
 * are named in the first turn, and everything else stands in the store.
 */
export default defineBackground(() => {
  const membership = createMembership({
    store: localStore,
    fetch: async (address) => (worksOffline() ? { problem: 'unreachable' } : fetchDirectory(address)),
    now: () => Date.now(),
  })

  openOnClick()
  reportOnMenuClick()
  answerAddressBar(async () => {
    const { kept } = await readSnapshot(localStore)
    // what was not verified is as good as not there
    const view = kept && viewAt(kept, Date.now())
    return view ? createSuggestions(view.rolebook, ownLanguage(browserLanguage())) : () => []
  })
  onStart(async () => {
    await makeMenu()
    await heedPolicy()
    await membership.check()
    await settle()
  })
  onAlarm('check', async () => {
    await membership.check()
    await settle()
  })
  onAlarm('policy', () => heedPolicy('late'))
  onPolicyChange(() => heedPolicy('late'))
  answerPages({
    async opened() {
      await heedPolicy()
      await membership.checkIfDue()
      await settle()
      return undefined
    },
    async check() {
      await membership.check()
      await settle()
      return undefined
    },
    async join(code) {
      const answer = await membership.join(code)
      await settle()
      return answer
    },
    async leave() {
      const left = await membership.leave()
      await settle()
      return left
    },
  })

  /** A policy that says nothing has the last word only when it had time to come. */
  async function heedPolicy(when: 'early' | 'late' = 'early'): Promise<void> {
    const policy = await readPolicy()
    const isGone = policy.kind === 'unknown' && (await managedRecord.read(localStore)) !== undefined
    if (isGone && when === 'early') return setAlarm('policy', minute)
    await membership.follow(isGone ? { kind: 'none' } : policy)
    if (when === 'late') await settle()
  }

  /** Sets the next check and the mark on the button by what is kept now. */
  async function settle(): Promise<void> {
    const snapshot = await readSnapshot(localStore)
    const delay = delayUntilNextCheck(snapshot.attempt?.failures ?? 0, Math.random())
    await setAlarm('check', delay, delayUntilNextCheck(0, 1))
    await showWarning(needsWarning(snapshot, Date.now()))
  }
})
