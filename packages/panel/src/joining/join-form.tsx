import type { InOwnLanguages } from '@rolebook/model'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../controls/icon.tsx'
import type { JoinResult } from '../panel-host.ts'
import type { Say } from '../view.ts'

interface JoinFormProps {
  readonly say: Say
  join(code: string): Promise<JoinResult>
  /** What else may be pressed instead. */
  readonly children?: ComponentChildren
}

/**
 * The field for a join code. A problem with the code is read out, and shown where it does not move anything that can be
 * pressed.
 */
export function JoinForm({ join, say, children }: JoinFormProps) {
  const [code, setCode] = useState('')
  const [joining, setJoining] = useState(false)
  const [sentence, setSentence] = useState<string>()

  async function send(): Promise<void> {
    if (code.trim() === '') {
      setSentence(say(texts.empty))
      return
    }
    setJoining(true)
    setSentence(undefined)
    const result = await join(code.trim()).catch(() => ({ joined: false as const, sentence: say(texts.failed) }))
    setJoining(false)
    if (!result.joined) setSentence(result.sentence)
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (!joining) void send()
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
      <button type="submit" class="button strong" aria-disabled={joining}>
        {say(joining ? texts.joining : texts.join)}
      </button>
      {children}
      <p id="join-error" class="error" role="alert">
        {sentence !== undefined && (
          <>
            <Icon name="warning" />
            <span>{sentence}</span>
          </>
        )}
      </p>
    </form>
  )
}

const texts = {
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
}
