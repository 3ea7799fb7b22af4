import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from './machine.ts'

/**
 * Writes a small web extension into a folder, for trying out the hosts themselves: a toolbar button that opens a panel
 * with a search field, a button, the time and what a policy says.
 */
export function writeThrowAwayExtension(browser: Browser, folder: string): string {
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of Object.entries({ ...pages, ...parts[browser]() })) {
    writeFileSync(join(folder, name), content)
  }
  return folder
}

const pages = {
  'panel.html': `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Panel</title></head><body><main>
<h1>What happened?</h1><label>Search <input id="search"></label> <button>Look it up</button>
<p id="answer" role="status"></p><p>Now <time></time></p><p>Policy <code id="policy"></code></p>
</main><script src="panel.js"></script></body></html>`,
  'panel.js': `
const show = (selector, text) => { document.querySelector(selector).textContent = text }
show('time', new Date().toISOString())
document.querySelector('button').addEventListener('click', async (event) => {
  const words = document.querySelector('#search').value
  await chrome.storage.local.set({ words })
  show('#answer', words + (event.isTrusted ? ' by hand' : ' by script'))
})
chrome.storage.local.get('words').then(({ words }) => { if (words) show('#answer', words + ' kept') })
const tellPolicy = () => chrome.storage.managed.get('address').then(
  ({ address }) => show('#policy', address ?? 'none'), () => show('#policy', 'none'))
tellPolicy()
chrome.storage.onChanged.addListener((changes, area) => { if (area === 'managed') tellPolicy() })
`,
  'schema.json': '{ "type": "object", "properties": { "address": { "type": "string" } } }',
}

const shared = {
  manifest_version: 3,
  name: 'Throw-away',
  version: '1.0',
  action: { default_title: 'Throw-away' },
  content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
}

const parts: Record<Browser, () => Record<string, string>> = {
  chromium: () => ({
    'manifest.json': JSON.stringify({
      ...shared,
      key: generateKeyPairSync('rsa', { modulusLength: 2048 })
        .publicKey.export({ type: 'spki', format: 'der' })
        .toString('base64'),
      permissions: ['storage', 'activeTab', 'sidePanel'],
      background: { service_worker: 'background.js' },
      side_panel: { default_path: 'panel.html' },
      storage: { managed_schema: 'schema.json' },
    }),
    'background.js':
      'chrome.action.onClicked.addListener((tab) => { chrome.sidePanel.open({ windowId: tab.windowId }) })',
  }),
  firefox: () => ({
    'manifest.json': JSON.stringify({
      ...shared,
      permissions: ['storage', 'activeTab'],
      background: { scripts: ['background.js'] },
      sidebar_action: { default_panel: 'panel.html', default_title: 'Panel', open_at_install: false },
      browser_specific_settings: {
        gecko: {
          id: 'throw-away@rolebook.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    'background.js': 'browser.action.onClicked.addListener(() => { browser.sidebarAction.open() })',
  }),
}
