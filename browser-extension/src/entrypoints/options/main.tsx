import '@rolebook/panel/panel.css'
import './options.css'
import { ownLanguage } from '@rolebook/model'
import { render } from 'preact'
import { localStore, onKeptChange } from '../../host/local-store.ts'
import { askBackground } from '../../host/messages.ts'
import { browserLanguage, painted } from '../../host/page.ts'
import { OptionsPage } from '../../options/options-page.tsx'
import { keepSnapshot } from '../../panel/kept-snapshot.ts'

const language = ownLanguage(browserLanguage())
const kept = keepSnapshot({ store: localStore, language, now: () => Date.now(), painted })
document.documentElement.lang = language
kept.subscribe(draw)
onKeptChange(() => kept.refresh())
kept.refresh()

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
      onCheck={() => askBackground('check', undefined)}
      onLeave={() => askBackground('leave', undefined)}
    />
  )
  render(page, root)
}
