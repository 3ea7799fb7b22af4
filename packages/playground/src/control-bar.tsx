import { type Instant, type OwnLanguage, ownLanguages, readInstant, wallClockAt } from '@rolebook/model'
import type { Example } from './examples.ts'
import type { PlaygroundTexts } from './texts.ts'

export interface ControlBarProps {
  readonly texts: PlaygroundTexts
  readonly examples: readonly Example[]
  readonly language: OwnLanguage
  readonly now: Instant
  /** The organisation's zone, whose wall clock is shown. */
  readonly zone: string
  choose(example: Example): void
  turnTo(instant: Instant): void
  speak(language: OwnLanguage): void
}

/** The instants a visitor should try: by the clock of the organisation. */
const presets = [
  ['weekdayMorning', '2026-11-23T10:00'],
  ['saturdayNight', '2026-11-28T03:00'],
  ['holidays', '2026-12-26T03:00'],
] as const

/** Example, clock and language. */
export function ControlBar({ texts, examples, language, now, zone, choose, turnTo, speak }: ControlBarProps) {
  const { date, minute } = wallClockAt(now, zone)
  const shown = `${date}T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  const turn = (text: string) => {
    const instant = readInstant(text, zone)
    if (instant !== undefined) turnTo(instant)
  }
  return (
    <section class="bar" aria-label={texts.controls}>
      <h1>
        <img src={logo} alt="" />
        Rolebook <span>{texts.subtitle}</span>
      </h1>
      <label>
        {texts.example}
        <select
          onChange={({ currentTarget }) => choose(examples[currentTarget.selectedIndex] ?? { name: '', text: '' })}
        >
          {examples.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label>
        {texts.clock}
        <input type="datetime-local" value={shown} onInput={({ currentTarget }) => turn(currentTarget.value)} />
      </label>
      <div class="presets">
        {presets.map(([name, at]) => (
          <button type="button" key={name} aria-pressed={shown === at} onClick={() => turn(at)}>
            {texts[name]}
          </button>
        ))}
      </div>
      <label>
        {texts.language}
        <select
          value={language}
          onChange={({ currentTarget }) => speak(ownLanguages[currentTarget.selectedIndex] ?? 'en')}
        >
          {ownLanguages.map((tag) => (
            <option key={tag} value={tag}>
              {new Intl.DisplayNames(tag, { type: 'language' }).of(tag)}
            </option>
          ))}
        </select>
      </label>
    </section>
  )
}

const logo = new URL('../../../docs/images/logo.svg', import.meta.url).href
