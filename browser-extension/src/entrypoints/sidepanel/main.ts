import '@rolebook/panel/panel.css'
import './sidepanel.css'
import { type LanguageTag, ownLanguage } from '@rolebook/model'
import { loadCatalogue, mountPanel } from '@rolebook/panel'
import { localStoreReadAhead, onKeptChange } from '../../host/local-store.ts'
import { askBackground } from '../../host/messages.ts'
import { browserLanguage, painted, startAgain } from '../../host/page.ts'
import { createExtensionPanelHost } from '../../panel/extension-panel-host.ts'
import { keepSelf } from '../../panel/kept-self.ts'
import { keepSnapshot } from '../../panel/kept-snapshot.ts'
import { pageLanguage, readPageLanguage } from '../../panel/page-language.ts'
import { followSurroundings } from '../../panel/surroundings.ts'
import { ahead } from './read-ahead.ts'

const store = localStoreReadAhead(ahead)
const kept = keepSnapshot({ store, now: () => Date.now(), painted })
// first what is kept, then policy and network: whoever needs help does not wait for either
kept.refresh().then(() => lookForNews('opened'))
const surroundings = followSurroundings(store)
// nearly everybody reads in the language of their browser, so its texts come while that is still looked up
loadCatalogue(ownLanguage(browserLanguage())).catch(() => undefined)
// not awaited up here: bundlers part a module that waits at its top from all it shares with what is loaded later
readPageLanguage(store, browserLanguage()).then(draw)
onKeptChange(() => kept.refresh())
addEventListener('online', () => lookForNews('online'))

function draw(language: LanguageTag): void {
  const root = document.getElementById('panel')
  if (!root) throw new Error('The page has no place for the panel.')
  document.documentElement.lang = ownLanguage(language)
  document.documentElement.classList.toggle('popup', location.search === '?popup')
  mountPanel(root, createExtensionPanelHost(kept, keepSelf(store, kept), surroundings, language))
  kept.subscribe(() => {
    if (pageLanguage(kept.current()?.managed, browserLanguage()) !== language) startAgain()
  })
}

function lookForNews(because: 'opened' | 'online'): void {
  // a background that cannot answer has nothing newer
  askBackground(because, undefined).catch(() => undefined)
}
