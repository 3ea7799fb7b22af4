import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'
import { useEffect, useRef, useState } from 'preact/hooks'

/** The way out, in two steps: whoever leaves has no contacts here any more. */
export function LeaveForm({ language, onLeave }: { language: OwnLanguage; onLeave(): Promise<unknown> }) {
  const [asked, setAsked] = useState(false)
  const wasAsked = useRef(false)
  const stay = useRef<HTMLButtonElement>(null)
  const leave = useRef<HTMLButtonElement>(null)
  // the button that had the keyboard is gone once it was pressed
  useEffect(() => {
    if (asked) stay.current?.focus()
    else if (wasAsked.current) leave.current?.focus()
    wasAsked.current = asked
  }, [asked])
  return (
    <>
      <p>{texts.what[language]}</p>
      {asked && (
        <p role="alert">
          <strong>{texts.sure[language]}</strong>
        </p>
      )}
      <p class="actions">
        {asked ? (
          <>
            <button type="button" class="button strong" onClick={() => void onLeave().catch(() => setAsked(false))}>
              {texts.yes[language]}
            </button>
            <button type="button" class="button" ref={stay} onClick={() => setAsked(false)}>
              {texts.no[language]}
            </button>
          </>
        ) : (
          <button type="button" class="button" ref={leave} onClick={() => setAsked(true)}>
            {texts.leave[language]}
          </button>
        )}
      </p>
    </>
  )
}

const texts = {
  what: {
    en: 'Its contacts disappear from this browser. To come back you need a join code again.',
    de: 'Die Kontakte verschwinden aus diesem Browser. Um zurückzukehren, brauchen Sie wieder einen Beitrittscode.',
    fr: 'Ses contacts disparaissent de ce navigateur. Pour revenir, il vous faudra de nouveau un code d’adhésion.',
  },
  leave: { en: 'Leave…', de: 'Verlassen …', fr: 'Quitter…' },
  sure: {
    en: 'Do you want to leave?',
    de: 'Möchten Sie die Organisation verlassen?',
    fr: 'Voulez-vous quitter cette organisation ?',
  },
  yes: { en: 'Yes, leave', de: 'Ja, verlassen', fr: 'Oui, quitter' },
  no: { en: 'No, stay', de: 'Nein, bleiben', fr: 'Non, rester' },
} satisfies Record<string, InOwnLanguages<string>>
