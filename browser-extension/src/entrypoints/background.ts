import { fetchDirectory, viewAt } from '@rolebook/directory'
import { ownLanguage } from '@rolebook/model'
import type { BackgroundDefinition } from 'wxt'
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
import { attemptRecord, managedRecord } from '../membership/records.ts'
import { delayUntilNextCheck } from '../membership/schedule.ts'
import { needsWarning, readSnapshot } from '../membership/snapshot.ts'

const minute = 60_000

/*
 * The browser may end this at any moment and start it again for the next event, so nothing is remembered here: listeners
 * are named in the first turn, and everything else stands in the store.
 */
const background: BackgroundDefinition = defineBackground(() => {
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
  onStart(() => {
    // everything else works without the menu entries
    makeMenu().catch(() => undefined)
    void update(() => membership.check())
  })
  onAlarm('check', () => update(() => membership.check()))
  onAlarm('policy', () => heedPolicy('late'))
  onPolicyChange(() => heedPolicy('late'))
  answerPages({
    opened: () => update(() => membership.checkIfDue('opened')),
    online: () => update(() => membership.checkIfDue('online')),
    check: () => update(() => membership.check()),
    async join(code) {
      const answer = await membership.join(code)
      await settle()
      return answer
    },
    async choose(organisation) {
      const answer = await membership.choose(organisation === '' ? undefined : organisation)
      await settle()
      return answer
    },
    async leave() {
      const left = await membership.leave()
      await settle()
      return left
    },
  })

  /**
   * First policy, then network. The next check is scheduled beforehand, so that a background that is ended in the
   * middle is not the last to check.
   */
  async function update(check: () => Promise<void>): Promise<undefined> {
    await setNextCheck(1)
    try {
      await heedPolicy()
      await check()
    } finally {
      await settle()
    }
  }

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
    await setNextCheck(0)
    await showWarning(needsWarning(await readSnapshot(localStore), Date.now()))
  }

  /** Schedules it by the number of failures in a row, plus `more`. */
  async function setNextCheck(more: 0 | 1): Promise<void> {
    const { failures = 0 } = (await attemptRecord.read(localStore)) ?? {}
    await setAlarm('check', delayUntilNextCheck(failures + more, Math.random()), delayUntilNextCheck(0, 1))
  }
})

export default background
