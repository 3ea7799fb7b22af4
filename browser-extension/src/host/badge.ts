import { browser } from './browser.ts'

/** Puts a mark on the toolbar button, or takes it away. It is there only while what the panel shows needs a second look. */
export async function showWarning(isOn: boolean): Promise<void> {
  const { action, i18n } = browser
  await action.setBadgeBackgroundColor({ color: '#b3261e' })
  await action.setBadgeText({ text: isOn ? '!' : '' })
  await action.setTitle({ title: i18n.getMessage(isOn ? 'warning' : 'action') })
}
