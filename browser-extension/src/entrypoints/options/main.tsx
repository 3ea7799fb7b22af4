import '@rolebook/panel/panel.css'
import './options.css'
import { ownLanguage } from '@rolebook/model'
import { render } from 'preact'
import { localStore, onKeptChange } from '../../host/local-store.ts'
import { askBackground } from '../../host/messages.ts'
import { browserLanguage } from '../../host/page.ts'
import { openShortcutSettings, readShortcut } from '../../host/shortcut.ts'
import { OptionsPage } from '../../options/options-page.tsx'
import { keepSnapshot } from '../../panel/kept-snapshot.ts'

const language = ownLanguage(browserLanguage())
const kept = keepSnapshot(localStore, language, () => Date.now())
let shortcut: string | undefined
document.documentElement.lang = language
kept.subscribe(draw)
onKeptChange(() => kept.refresh())
kept.refresh()
readShortcutAgain()
// whoever comes back from changing the keys sees the new ones
document.addEventListener('visibilitychange', readShortcutAgain)

async function readShortcutAgain(): Promise<void> {
  shortcut = await readShortcut().catch(() => undefined)
  draw()
}

function draw(): void {
  const root = document.getElementById('options')
  const snapshot = kept.current()
  if (!root || !snapshot) return
  const page = (
    <OptionsPage
      snapshot={snapshot}
      state={kept.state()}
      language={language}
      now={Date.now()}
      shortcut={shortcut}
      onCheck={() => askBackground('check', undefined)}
      onLeave={() => askBackground('leave', undefined)}
      onChangeShortcut={openShortcutSettings}
    />
  )
  render(page, root)
}
