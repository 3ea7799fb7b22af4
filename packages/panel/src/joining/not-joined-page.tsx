import type { InOwnLanguages } from '@rolebook/model'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../controls/icon.tsx'
import { EmergencyLine } from '../emergency/emergency-line.tsx'
import { emergencyNumberOfCountry } from '../emergency/emergency-number.ts'
import type { NotJoined, PanelHost } from '../panel-host.ts'
import type { Say } from '../view.ts'

interface NotJoinedPageProps {
  readonly host: PanelHost
  readonly state: NotJoined
  readonly say: Say
  /** Then the keyboard goes back to where it was. */
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
  return (
    <>
      <EmergencyLine say={say} numbers={country ? [country] : []} open={host.open} />
      <section class="not-joined" aria-labelledby="not-joined">
        <h1 id="not-joined" tabIndex={-1}>
          {say(texts.title)}
        </h1>
        {state.notice !== undefined && <p class="refusal">{state.notice}</p>}
        {state.mayJoin !== false && <JoinForm host={host} say={say} />}
        <button type="button" class="button" ref={example} onClick={onExample}>
          {say(texts.example)}
        </button>
      </section>
    </>
  )
}

/** Where a join code is pasted. What is wrong with it stands at the field and is read out. */
function JoinForm({ host, say }: { host: PanelHost; say: Say }) {
  const [code, setCode] = useState('')
  const [joining, setJoining] = useState(false)
  const [sentence, setSentence] = useState<string>()

  async function join(): Promise<void> {
    if (code.trim() === '') {
      setSentence(say(texts.empty))
      return
    }
    setJoining(true)
    setSentence(undefined)
    const result = await host.join(code.trim()).catch(() => ({ joined: false as const, sentence: say(texts.failed) }))
    setJoining(false)
    if (!result.joined) setSentence(result.sentence)
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (!joining) void join()
      }}
    >
      <label for="join-code">{say(texts.label)}</label>
      <p id="join-hint" class="aside">
        {say(texts.hint)}
      </p>
      <textarea
        id="join-code"
        rows={4}
        autocomplete="off"
        spellcheck={false}
        value={code}
        aria-describedby="join-hint join-error"
        aria-invalid={sentence !== undefined}
        onInput={(event) => setCode(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return
          event.preventDefault()
          event.currentTarget.form?.requestSubmit()
        }}
      />
      <p id="join-error" class="error" role="alert">
        {sentence !== undefined && (
          <>
            <Icon name="warning" />
            <span>{sentence}</span>
          </>
        )}
      </p>
      <button type="submit" class="button strong" aria-disabled={joining}>
        {say(joining ? texts.joining : texts.join)}
      </button>
    </form>
  )
}

const texts = {
  title: {
    en: 'This browser does not know your organisation yet',
    de: 'Dieser Browser kennt Ihre Organisation noch nicht',
    fr: 'Ce navigateur ne connaît pas encore votre organisation',
  } satisfies InOwnLanguages<string>,
  label: { en: 'Join code', de: 'Beitrittscode', fr: 'Code d’adhésion' } satisfies InOwnLanguages<string>,
  hint: {
    en: 'Your organisation gives it to you. Copy all of it and paste it here.',
    de: 'Sie bekommen ihn von Ihrer Organisation. Kopieren Sie ihn ganz und fügen Sie ihn hier ein.',
    fr: 'Votre organisation vous le donne. Copiez-le en entier et collez-le ici.',
  } satisfies InOwnLanguages<string>,
  join: { en: 'Join', de: 'Beitreten', fr: 'Rejoindre' } satisfies InOwnLanguages<string>,
  joining: { en: 'Joining…', de: 'Beitritt läuft …', fr: 'Adhésion en cours…' } satisfies InOwnLanguages<string>,
  empty: {
    en: 'Please paste the join code first.',
    de: 'Bitte fügen Sie zuerst den Beitrittscode ein.',
    fr: 'Veuillez d’abord coller le code d’adhésion.',
  } satisfies InOwnLanguages<string>,
  failed: {
    en: 'Joining did not work. Please try again.',
    de: 'Der Beitritt hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
    fr: 'L’adhésion n’a pas abouti. Veuillez réessayer.',
  } satisfies InOwnLanguages<string>,
  example: {
    en: 'Show me an example',
    de: 'Zeigen Sie mir ein Beispiel',
    fr: 'Montrez-moi un exemple',
  } satisfies InOwnLanguages<string>,
}
