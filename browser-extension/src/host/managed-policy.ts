import { type Policy, policyOf } from '../membership/policy.ts'
import { browser } from './browser.ts'

/** Reads what administrators have set. Firefox rejects where there is no policy; Chromium answers with nothing. */
export async function readPolicy(): Promise<Policy> {
  try {
    return policyOf(await browser.storage.managed.get(null))
  } catch {
    return { kind: 'none' }
  }
}

/** Calls back when administrators change the policy while the browser runs; Firefox reads it at its start only. */
export function onPolicyChange(changed: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') changed()
  })
}
