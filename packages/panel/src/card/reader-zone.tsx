import { type InOwnLanguages, wallClockAt, zoneOf } from '@rolebook/model'
import type { View } from '../view.ts'

/** Says whose clock the times are of, where the reader's own shows another time. */
export function ReaderZone({ view: { model, at, readerZone, say } }: { view: View }) {
  const zone = zoneOf(model.rolebook)
  if (readerZone === undefined) return null
  const [here, there] = [wallClockAt(at, readerZone), wallClockAt(at, zone)]
  if (here.date === there.date && here.minute === there.minute) return null
  return <p class="zone">{say(texts.zone)(cityOf(zone))}</p>
}

/** The city that a zone is named after: known everywhere, where the names of zones are not. */
function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
}

const texts = {
  zone: {
    en: (city) => `Times are local to ${city}.`,
    de: (city) => `Uhrzeiten gelten in ${city}.`,
    fr: (city) => `Les heures sont celles de ${city}.`,
  } satisfies InOwnLanguages<(city: string) => string>,
}
