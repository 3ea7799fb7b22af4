import { cityOf, describeReach, type InOwnLanguages, type Later, type Line, wallClockAt, zoneOf } from '@rolebook/model'
import type { View } from '../view.ts'

interface ReaderZoneProps {
  readonly view: View
  /** The lines beside it, which may say until when somebody is there or when a desk opens. */
  readonly lines: readonly Line[]
  readonly later: readonly Later[]
}

/** Says whose clock the times beside it refer to, where the reader's own shows another time. */
export function ReaderZone({ view, lines, later }: ReaderZoneProps) {
  const { model, at, readerZone, say } = view
  const zone = zoneOf(model.rolebook)
  if (readerZone === undefined || !(later.length > 0 || lines.some((line) => saysWhen(view, line)))) return null
  const [here, there] = [wallClockAt(at, readerZone), wallClockAt(at, zone)]
  if (here.date === there.date && here.minute === there.minute) return null
  return <p class="zone">{say(texts.zone)(cityOf(zone))}</p>
}

/** Whether the remarks on a contact state a time. “May not answer” is also a remark, but states none. */
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
