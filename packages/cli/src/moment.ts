import { type Instant, type OwnLanguage, type Rolebook, readInstant, zoneOf } from '@rolebook/model'
import { Unusable } from './terminal.ts'

/** Reads what `--at` says, on the clock of the rolebook where it has no offset; without it, now. */
export function momentOf(at: string | undefined, rolebook: Rolebook, now: Instant, language: OwnLanguage): Instant {
  if (at === undefined) return now
  const instant = readInstant(at, zoneOf(rolebook))
  if (instant === undefined) throw new Unusable(wrong[language](at))
  return instant
}

const wrong = {
  en: (at: string) => `“${at}” is no moment: write it as 2026-12-26, 2026-12-26T03:00 or 2026-12-26T03:00Z.`,
  de: (at: string) =>
    `„${at}“ ist kein Zeitpunkt: Schreiben Sie ihn als 2026-12-26, 2026-12-26T03:00 oder 2026-12-26T03:00Z.`,
  fr: (at: string) =>
    `« ${at} » n’est pas un instant : écrivez-le comme 2026-12-26, 2026-12-26T03:00 ou 2026-12-26T03:00Z.`,
}
