import '@rolebook/panel/panel.css'
import './options.css'
import { ownLanguage } from '@rolebook/model'
import { render } from 'preact'
import { localStore, onKeptChange } from '../../host/local-store.ts'
import { askBackground } from '../../host/messages.ts'
import { browserLanguage, painted } from '../../host/page.ts'
import { OptionsPage } from '../../options/options-page.tsx'
import { joinByCode } from '../../panel/join-by-code.ts'
import { keepSnapshot } from '../../panel/kept-snapshot.ts'
import { pageLanguage } from '../../panel/page-language.ts'

const kept = keepSnapshot({ store: localStore, now: () => Date.now(), painted })
kept.subscribe(draw)
onKeptChange(() => kept.refresh())
kept.refresh()

function draw(): void {
  const root = document.getElementById('options')
  const snapshot = kept.current()
  if (!root || !snapshot) return
  const language = ownLanguage(pageLanguage(snapshot.managed, browserLanguage()))
  document.documentElement.lang = language
  const page = (
    <OptionsPage
      snapshot={snapshot}
      state={kept.state(language)}
      language={language}
      now={Date.now()}
      onCheck={() => askBackground('check', undefined)}
      onJoin={(code) => joinByCode(code, language)}
      onLeave={() => askBackground('leave', undefined)}
    />
  )
  render(page, root)
}
