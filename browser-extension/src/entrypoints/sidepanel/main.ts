import '@rolebook/panel/panel.css'
import './sidepanel.css'
import { ownLanguage } from '@rolebook/model'
import { mountPanel } from '@rolebook/panel'
import { localStore, onKeptChange } from '../../host/local-store.ts'
import { askBackground } from '../../host/messages.ts'
import { browserLanguage } from '../../host/page.ts'
import { createExtensionPanelHost } from '../../panel/extension-panel-host.ts'
import { keepSelf } from '../../panel/kept-self.ts'
import { keepSnapshot } from '../../panel/kept-snapshot.ts'

const language = ownLanguage(browserLanguage())
const kept = keepSnapshot(localStore, language, () => Date.now())
const root = document.getElementById('panel')
if (!root) throw new Error('The page has no place for the panel.')
const host = createExtensionPanelHost(kept, keepSelf(localStore, kept), language)
document.documentElement.lang = language
document.documentElement.classList.toggle('popup', location.search === '?popup')
mountPanel(root, host)
onKeptChange(() => kept.refresh())
// first what is kept, then policy and network: whoever needs help does not wait for either
kept.refresh().then(lookForNews)
addEventListener('online', lookForNews)

function lookForNews(): void {
  // a background that cannot answer has nothing newer
  askBackground('opened', undefined).catch(() => undefined)
}
