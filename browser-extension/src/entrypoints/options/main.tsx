import '@rolebook/panel/panel.css'
import './options.css'
import { ownLanguage } from '@rolebook/model'
import { render } from 'preact'
import { localStore, onKeptChange } from '../../host/local-store.ts'
import { askBackground } from '../../host/messages.ts'
import { browserLanguage, painted } from '../../host/page.ts'
import { openShortcutSettings, readShortcut } from '../../host/shortcut.ts'
import { OptionsPage } from '../../options/options-page.tsx'
import { joinByCode } from '../../panel/join-by-code.ts'
import { keepSnapshot } from '../../panel/kept-snapshot.ts'
import { pageLanguage } from '../../panel/page-language.ts'

const kept = keepSnapshot({ store: localStore, now: () => Date.now(), painted })
/** Asked for before anything is drawn, so that no answer moves what stands already. */
let keys: { readonly shortcut: string | undefined } | undefined
kept.subscribe(draw)
onKeptChange(() => kept.refresh())
kept.refresh()
readShortcutAgain()
// whoever comes back from changing the keys sees the new ones
document.addEventListener('visibilitychange', readShortcutAgain)

async function readShortcutAgain(): Promise<void> {
  keys = { shortcut: await readShortcut().catch(() => undefined) }
  draw()
}

function draw(): void {
  const root = document.getElementById('options')
  const snapshot = kept.current()
  if (!root || !snapshot || !keys) return
  const language = ownLanguage(pageLanguage(snapshot.managed, browserLanguage()))
  document.documentElement.lang = language
  const page = (
    <OptionsPage
      snapshot={snapshot}
      state={kept.state(language)}
      language={language}
      now={Date.now()}
      shortcut={keys.shortcut}
      onCheck={() => askBackground('check', undefined)}
      onJoin={(code) => joinByCode(code, language)}
      onLeave={() => askBackground('leave', undefined)}
      onChangeShortcut={openShortcutSettings}
    />
  )
  render(page, root)
}
