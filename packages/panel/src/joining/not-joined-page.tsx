import type { InOwnLanguages } from '@rolebook/model'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { EmergencyLine } from '../emergency/emergency-line.tsx'
import { emergencyNumberOfCountry } from '../emergency/number-of-country.ts'
import type { NotJoined, PanelHost } from '../panel-host.ts'
import type { Say } from '../view.ts'
import { JoinForm } from './join-form.tsx'

interface NotJoinedPageProps {
  readonly host: PanelHost
  readonly state: NotJoined
  readonly say: Say
  /** Whether the reader has just come back from the example, so that the keyboard returns to where it was. */
  readonly backFromExample: boolean
  readonly onExample: () => void
}

/** A browser that has joined nobody: the country's emergency number and no other, the join field, and an example. */
export function NotJoinedPage({ host, state, say, backFromExample, onExample }: NotJoinedPageProps) {
  const example = useRef<HTMLButtonElement>(null)
  const country = emergencyNumberOfCountry(host.language, host.timezone)
  useLayoutEffect(() => {
    if (backFromExample) example.current?.focus()
  }, [backFromExample])
  const exampleButton = (
    <button type="button" class="button" ref={example} onClick={onExample}>
      {say(texts.example)}
    </button>
  )
  return (
    <>
      <EmergencyLine say={say} numbers={country ? [country] : []} open={host.open} />
      <section class="not-joined" aria-labelledby="not-joined">
        <h1 id="not-joined" tabIndex={-1}>
          {say(texts.title)}
        </h1>
        {state.notice !== undefined && <p class="refusal">{state.notice}</p>}
        {state.mayJoin === false ? (
          exampleButton
        ) : (
          <JoinForm join={(code) => host.join(code)} say={say}>
            {exampleButton}
          </JoinForm>
        )}
      </section>
    </>
  )
}

const texts = {
  title: {
    en: 'This browser does not know your organisation yet',
    de: 'Dieser Browser kennt Ihre Organisation noch nicht',
    fr: 'Ce navigateur ne connaît pas encore votre organisation',
  } satisfies InOwnLanguages<string>,
  example: {
    en: 'Show me an example',
    de: 'Zeigen Sie mir ein Beispiel',
    fr: 'Montrez-moi un exemple',
  } satisfies InOwnLanguages<string>,
}
