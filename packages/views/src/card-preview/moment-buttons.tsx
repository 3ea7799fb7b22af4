import { dateInWords, type InOwnLanguages, type Instant, type OwnLanguage } from '@rolebook/model'
import type { PreviewMoment } from './preview-moments.ts'
import type { Turned } from './remembered.ts'

interface MomentButtonsProps {
  readonly language: OwnLanguage
  /** `undefined`: the present moment. */
  readonly at: Instant | undefined
  readonly moments: readonly PreviewMoment[]
  turn(change: Partial<Turned>): void
}

/** Buttons for the present and for coming moments that are worth a look. */
export function MomentButtons({ language, at, moments, turn }: MomentButtonsProps) {
  return (
    <fieldset class="moments">
      <legend class="unseen">{texts.moments[language]}</legend>
      <button type="button" aria-pressed={at === undefined} onClick={() => turn({ at: undefined })}>
        {texts.now[language]}
      </button>
      {moments.map(({ name, at: moment, date }) => (
        <button
          type="button"
          key={name}
          title={dateInWords(date, language)}
          aria-pressed={at === moment}
          onClick={() => turn({ at: moment })}
        >
          {texts[name][language]}
        </button>
      ))}
    </fieldset>
  )
}

const texts = {
  moments: { en: 'Moments', de: 'Zeitpunkte', fr: 'Moments' },
  now: { en: 'Now', de: 'Jetzt', fr: 'Maintenant' },
  night: { en: 'Tonight at 03:00', de: 'Heute Nacht um 03:00 Uhr', fr: 'Cette nuit à 03:00' },
  saturday: { en: 'Next Saturday', de: 'Nächster Samstag', fr: 'Samedi prochain' },
  'closed-day': { en: 'Next closed day', de: 'Nächster Schließtag', fr: 'Prochain jour de fermeture' },
} satisfies Record<'moments' | 'now' | PreviewMoment['name'], InOwnLanguages<string>>
