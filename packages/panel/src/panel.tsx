import type { Catalogue, OwnLanguage, Rolebook } from '@rolebook/model'
import { useEffect, useState } from 'preact/hooks'
import { loadExample } from './example/load-example.ts'
import { useMoment } from './moment.ts'
import { Opening } from './opening.tsx'
import type { PanelHost } from './panel-host.ts'
import { RolebookScreens } from './rolebook-screens.tsx'
import { sayIn } from './view.ts'

type JoiningFile = typeof import('./joining/not-joined-page.tsx')

interface PanelProps {
  readonly host: PanelHost
  readonly language: OwnLanguage
  readonly catalogue: Catalogue
}

/** The whole panel: what of the host's state is on screen, and whether the reader is looking at the example instead. */
export function Panel({ host, language, catalogue }: PanelProps) {
  const { at, state } = useMoment(host)
  const [example, setExample] = useState<Rolebook | 'failed'>()
  const [wasExample, setWasExample] = useState(false)
  const [joining, setJoining] = useState<JoiningFile | 'failed'>()
  const isNotJoined = state.kind === 'not-joined'
  useEffect(() => {
    // whoever has joined does without it
    if (isNotJoined) import('./joining/not-joined-page.tsx').then(setJoining, () => setJoining('failed'))
  }, [isNotJoined])
  const common = { host, language, catalogue, at }

  if (state.kind === 'joined')
    return <RolebookScreens {...common} key="joined" rolebook={state.rolebook} joined={state} />
  if (state.kind === 'draft') return <RolebookScreens {...common} key="draft" rolebook={state.rolebook} mark="draft" />
  if (state.kind === 'opening') return <Opening language={language} />
  if (example === 'failed' || joining === 'failed') return <Opening language={language} failed />
  if (example) {
    const leave = () => {
      setExample(undefined)
      setWasExample(true)
    }
    return <RolebookScreens {...common} key="example" rolebook={example} mark="example" onLeave={leave} />
  }
  if (!joining) return <Opening language={language} />
  const showExample = () => {
    loadExample().then(setExample, () => setExample('failed'))
  }
  return (
    <div class="rolebook-panel">
      <main>
        <joining.NotJoinedPage
          host={host}
          state={state}
          say={sayIn(language)}
          backFromExample={wasExample}
          onExample={showExample}
        />
      </main>
    </div>
  )
}
