import { type InOwnLanguages, wallClockAt, zoneOf } from '@rolebook/model'
import type { View } from '../view.ts'

/** Says whose clock the times are of, where the reader's own shows another time. */
export function ReaderZone({ view: { model, at, language, readerZone, say } }: { view: View }) {
  const zone = zoneOf(model.rolebook)
  if (readerZone === undefined) return null
  const [here, there] = [wallClockAt(at, readerZone), wallClockAt(at, zone)]
  if (here.date === there.date && here.minute === there.minute) return null
  return <p class="zone">{say(texts.zone)(zoneName(zone, language, at))}</p>
}

function zoneName(zone: string, language: string, at: number): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(at)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone
}

const texts = {
  zone: {
    en: (zone) => `Times are those of: ${zone}`,
    de: (zone) => `Uhrzeiten gelten für: ${zone}`,
    fr: (zone) => `Heures indiquées : ${zone}`,
  } satisfies InOwnLanguages<(zone: string) => string>,
}
