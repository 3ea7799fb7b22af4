import { cityOf, describeReach, type InOwnLanguages, type Later, type Line, wallClockAt, zoneOf } from '@rolebook/model'
import type { View } from '../view.ts'

interface ReaderZoneProps {
  readonly view: View
  /** What stands beside it, and may say until when somebody is there or when a desk opens. */
  readonly lines: readonly Line[]
  readonly later: readonly Later[]
}

/** Says whose clock the times beside it are of, where the reader's own shows another time. */
export function ReaderZone({ view, lines, later }: ReaderZoneProps) {
  const { model, at, readerZone, say } = view
  const zone = zoneOf(model.rolebook)
  if (readerZone === undefined || !(later.length > 0 || lines.some((line) => saysWhen(view, line)))) return null
  const [here, there] = [wallClockAt(at, readerZone), wallClockAt(at, zone)]
  if (here.date === there.date && here.minute === there.minute) return null
  return <p class="zone">{say(texts.zone)(cityOf(zone))}</p>
}

/** Whether it is said of a contact until when it is there. That it may not answer is said as well, and tells no time. */
function saysWhen({ model, language, at }: View, { reaches }: Line): boolean {
  return reaches.some(
    (reach) =>
      reach.kind === 'contact-point' &&
      describeReach(model, reach, language, at).remarks.length > Number(reach.mayNotAnswer),
  )
}

const texts = {
  zone: {
    en: (city) => `Times are local to ${city}.`,
    de: (city) => `Uhrzeiten sind Ortszeit in ${city}.`,
    fr: (city) => `Heures locales : ${city}.`,
  } satisfies InOwnLanguages<(city: string) => string>,
}
