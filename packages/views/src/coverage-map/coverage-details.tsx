import type { CoverageEntry, Location } from '@rolebook/language-service'
import type { OwnLanguage } from '@rolebook/model'
import { useEffect, useRef } from 'preact/hooks'
import { themeColours } from '../maps/colours.ts'
import { stateNames, texts } from './coverage-texts.ts'
import { StateSign } from './state-sign.tsx'

/** How many responsibilities are listed for one clause or control; nobody reads more. */
const mostListed = 50

interface CoverageDetailsProps {
  readonly entry: CoverageEntry
  readonly language: OwnLanguage
  /** Whether it takes the keyboard when it opens. */
  readonly takesFocus: boolean
  readonly show: (place: Location) => void
  readonly close: () => void
}

/** One clause or control in words: what covers it, and what can be done where nothing does. */
export function CoverageDetails({ entry, language, takesFocus, show, close }: CoverageDetailsProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  const { coverings, remedies, state } = entry
  return (
    <aside
      class="coverage-details"
      aria-labelledby="details-title"
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <h2 id="details-title" ref={heading} tabIndex={-1}>
        {entry.id} {entry.title}
      </h2>
      <p class="state">
        <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
          <StateSign state={state} colours={themeColours} />
        </svg>
        {stateNames[state][language]}
      </p>
      {coverings.length > 0 && <h3>{texts[state === 'not-applicable' ? 'leftOut' : 'by'][language]}</h3>}
      <ul class="plain">
        {coverings.slice(0, mostListed).map(({ responsibility, text, who, place }) => (
          <li key={responsibility}>
            <b>{responsibility}</b> {text}
            <br />
            <span class="who">{who}</span>
            <br />
            {place ? (
              <button type="button" class="link" onClick={() => show(place)}>
                {texts.show[language]}
                <span class="visually-hidden"> {responsibility}</span>
              </button>
            ) : (
              <span class="who">{texts.inCatalogue[language]}</span>
            )}
          </li>
        ))}
      </ul>
      {coverings.length > mostListed && <p>{texts.further[language](coverings.length - mostListed)}</p>}
      {remedies.length > 0 && <h3>{texts.remedies[language]}</h3>}
      <ul class="plain">
        {remedies.map(({ text, place }) => (
          <li key={text}>
            <button type="button" class="link" onClick={() => show(place)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="map-button" onClick={close}>
        {texts.close[language]}
      </button>
    </aside>
  )
}
