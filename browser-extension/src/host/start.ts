import { browser } from './browser.ts'

/** Calls back when the browser starts, and when the extension was installed or updated. */
export function onStart(started: () => void): void {
  browser.runtime.onStartup.addListener(started)
  browser.runtime.onInstalled.addListener(started)
}
