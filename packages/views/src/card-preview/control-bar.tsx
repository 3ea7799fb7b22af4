import {
  type InOwnLanguages,
  type Instant,
  type OwnLanguage,
  ownLanguages,
  type Rolebook,
  readInstant,
  wallClockAt,
} from '@rolebook/model'
import type { Callable } from './assumed-absences.ts'
import { AwayList } from './away-list.tsx'
import { MomentButtons } from './moment-buttons.tsx'
import type { PreviewMoment } from './preview-moments.ts'
import type { Turned } from './remembered.ts'

export interface ControlBarProps {
  /** The language of the editor, not of the card. */
  readonly language: OwnLanguage
  readonly turned: Turned
  readonly rolebook: Rolebook
  readonly at: Instant
  /** The zone whose wall clock is shown and set. */
  readonly zone: string
  readonly moments: readonly PreviewMoment[]
  readonly people: readonly Callable[]
  turn(change: Partial<Turned>): void
  /** Absent where the card on screen has no place in the text. */
  showText?(): void
}

/** The controls for the moment, who is away, the language and the site. */
export function ControlBar(props: ControlBarProps) {
  const { language, turned, rolebook, at, zone, moments, people, turn, showText } = props
  const say = <T,>(text: InOwnLanguages<T>) => text[language]
  const sites = [...(rolebook.sites ?? [])]
  return (
    <section class="controls" aria-label={say(texts.controls)}>
      <div class="control-line">
        <label>
          {say(texts.moment)}
          <input
            type="datetime-local"
            value={onTheWall(at, zone)}
            onInput={({ currentTarget }) => {
              const instant = readInstant(currentTarget.value, zone)
              if (instant !== undefined) turn({ at: instant })
            }}
          />
        </label>
        <MomentButtons language={language} at={turned.at} moments={moments} turn={turn} />
      </div>
      <div class="control-line">
        <label>
          {say(texts.language)}
          <select
            value={turned.language}
            onChange={({ currentTarget }) => turn({ language: ownLanguages[currentTarget.selectedIndex] ?? language })}
          >
            {ownLanguages.map((tag) => (
              <option key={tag} value={tag} lang={tag}>
                {new Intl.DisplayNames(tag, { type: 'language' }).of(tag)}
              </option>
            ))}
          </select>
        </label>
        {sites.length > 0 && (
          <label>
            {say(texts.site)}
            <select
              value={turned.site ?? ''}
              onChange={({ currentTarget }) => turn({ site: currentTarget.value || undefined })}
            >
              <option value="">{say(texts.anySite)}</option>
              {sites.map(([id, { name }]) => (
                <option key={id} value={id}>
                  {name ?? id}
                </option>
              ))}
            </select>
          </label>
        )}
        <AwayList language={language} people={people} away={turned.away} turn={turn} />
        {showText && (
          <button type="button" class="to-text" onClick={showText}>
            {say(texts.showText)}
          </button>
        )}
      </div>
    </section>
  )
}

/** An instant as a date-time field wants it: `2026-12-26T03:00`. */
function onTheWall(at: Instant, zone: string): string {
  const { date, minute } = wallClockAt(at, zone)
  const [hours, rest] = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0'))
  return `${date}T${hours}:${rest}`
}

const texts = {
  controls: { en: 'Preview', de: 'Vorschau', fr: 'Aperçu' } satisfies InOwnLanguages<string>,
  moment: { en: 'Date and time', de: 'Datum und Uhrzeit', fr: 'Date et heure' } satisfies InOwnLanguages<string>,
  language: { en: 'Language', de: 'Sprache', fr: 'Langue' } satisfies InOwnLanguages<string>,
  site: { en: 'Site', de: 'Standort', fr: 'Site' } satisfies InOwnLanguages<string>,
  anySite: { en: 'none chosen', de: 'keiner gewählt', fr: 'aucun choisi' } satisfies InOwnLanguages<string>,
  showText: { en: 'Show in the text', de: 'Im Text zeigen', fr: 'Voir dans le texte' } satisfies InOwnLanguages<string>,
}
