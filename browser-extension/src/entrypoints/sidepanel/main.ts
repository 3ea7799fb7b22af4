import '@rolebook/panel/panel.css'
import './sidepanel.css'
import { ownLanguage } from '@rolebook/model'
import { mountPanel } from '@rolebook/panel'
import { localStore, onKeptChange } from '../../host/local-store.ts'
import { askBackground } from '../../host/messages.ts'
import { browserLanguage, painted } from '../../host/page.ts'
import { createExtensionPanelHost } from '../../panel/extension-panel-host.ts'
import { keepSnapshot } from '../../panel/kept-snapshot.ts'

const language = ownLanguage(browserLanguage())
const kept = keepSnapshot({ store: localStore, language, now: () => Date.now(), painted })
// asked for before anything is drawn, for the answer takes its time to come
const read = kept.refresh()
const root = document.getElementById('panel')
if (!root) throw new Error('The page has no place for the panel.')
const host = createExtensionPanelHost(kept, language)
document.documentElement.lang = language
document.documentElement.classList.toggle('popup', location.search === '?popup')
mountPanel(root, host)
onKeptChange(() => kept.refresh())
// first what is kept, then policy and network: whoever needs help does not wait for either
read.then(lookForNews)
addEventListener('online', lookForNews)

function lookForNews(): void {
  // a background that cannot answer has nothing newer
  askBackground('opened', undefined).catch(() => undefined)
}
