import { type InOwnLanguages, visibleText } from '@rolebook/model'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../controls/icon.tsx'
import { question, type YourCompanyProps } from './your-company.tsx'

/**
 * The companies of a group, the group itself first, and which one's contacts are shown. Nothing changes until the
 * chosen company's contacts have arrived.
 */
export function CompanyChoice({ view, group: { companies, chosen }, host, onCardChanged }: YourCompanyProps) {
  const { say } = view
  const [wanted, setWanted] = useState(chosen ?? companies[0]?.organisation ?? '')
  const [fetching, setFetching] = useState(false)
  const [sentence, setSentence] = useState<string>()
  const [shown, setShown] = useState(false)
  const select = useRef<HTMLSelectElement>(null)
  // the button that was pressed is gone, and the keyboard goes on from here
  useLayoutEffect(() => select.current?.focus(), [])

  async function choose(): Promise<void> {
    setFetching(true)
    setSentence(undefined)
    setShown(false)
    const isGroup = wanted === companies[0]?.organisation
    const failed = { joined: false, sentence: say(texts.failed) } as const
    const result = await host.chooseCompany?.(isGroup ? undefined : wanted).catch(() => failed)
    setFetching(false)
    if (!result?.joined) return setSentence(result?.sentence)
    setShown(true)
    onCardChanged?.()
  }

  return (
    <form
      class="company-choice"
      onSubmit={(event) => {
        event.preventDefault()
        if (!fetching) void choose()
      }}
    >
      <label for="company">{say(question)}</label>
      <p id="company-hint" class="aside">
        {say(texts.hint)}
      </p>
      <select
        id="company"
        value={wanted}
        ref={select}
        aria-describedby="company-hint company-error"
        aria-invalid={sentence !== undefined}
        onChange={(event) => setWanted(event.currentTarget.value)}
      >
        {companies.map(({ organisation, name }) => (
          <option key={organisation} value={organisation}>
            {visibleText(name)}
          </option>
        ))}
      </select>
      <button type="submit" class="button" aria-disabled={fetching}>
        {say(fetching ? texts.fetching : texts.choose)}
      </button>
      <p id="company-error" class="error" role="alert">
        {sentence !== undefined && (
          <>
            <Icon name="warning" />
            <span>{sentence}</span>
          </>
        )}
      </p>
      <p class="aside" role="status">
        {shown && say(texts.shown)}
      </p>
    </form>
  )
}

const texts = {
  hint: {
    en: 'From then on you see the contacts that this company has signed itself. Your choice stays in this browser.',
    de: 'Von da an sehen Sie die Kontakte, die diese Gesellschaft selbst unterschrieben hat. Ihre Wahl bleibt in diesem Browser.',
    fr: 'Vous verrez alors les contacts que cette société a signés elle-même. Votre choix reste dans ce navigateur.',
  } satisfies InOwnLanguages<string>,
  choose: {
    en: 'Show its contacts',
    de: 'Kontakte anzeigen',
    fr: 'Afficher ses contacts',
  } satisfies InOwnLanguages<string>,
  fetching: { en: 'Fetching…', de: 'Wird abgerufen …', fr: 'Récupération…' } satisfies InOwnLanguages<string>,
  shown: {
    en: 'These contacts are shown now.',
    de: 'Diese Kontakte werden jetzt angezeigt.',
    fr: 'Ces contacts sont maintenant affichés.',
  } satisfies InOwnLanguages<string>,
  failed: {
    en: 'That did not work. Please try again.',
    de: 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
    fr: 'Cela n’a pas fonctionné. Veuillez réessayer.',
  } satisfies InOwnLanguages<string>,
}
