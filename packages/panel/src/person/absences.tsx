import {
  type Away,
  dayInWords,
  type InOwnLanguages,
  isPresent,
  type Person,
  tellerFor,
  visibleText,
  wallClockAt,
  zoneOf,
} from '@rolebook/model'
import type { View } from '../view.ts'

interface AbsencesProps {
  readonly view: View
  readonly person: Person
}

/** So many absences are worth knowing of in advance. */
const mostAbsences = 3

/** When somebody is away, now and soon, and who stands in. */
export function Absences({ view, person }: AbsencesProps) {
  const { model, language, at, say } = view
  const { rolebook } = model
  const today = wallClockAt(at, zoneOf(rolebook, person)).date
  const coming = (person.away ?? []).filter(
    ({ from, until }) => from !== undefined && until !== undefined && until >= today,
  )
  const teller = tellerFor(model, language, at)
  const inWords = ({ from = '', until = '', cover }: Away) => {
    const days = say(texts.away)(dayInWords(from, teller), dayInWords(until, teller))
    // whoever was to stand in and is not there now stands in for nobody
    const isThere = cover !== undefined && (from > today || isPresent(rolebook, cover, at, model.clocks))
    const name = isThere ? rolebook.people?.get(cover)?.name : undefined
    return name === undefined ? `${days}.` : `${days}. ${say(texts.cover)(name)}`
  }
  return (
    <>
      {coming.slice(0, mostAbsences).map((away) => (
        <p key={away.from} class="aside">
          {visibleText(inWords(away))}
        </p>
      ))}
    </>
  )
}

const texts = {
  away: {
    en: (from, until) => `Away from ${from} until ${until}`,
    de: (from, until) => `Abwesend vom ${from} bis ${until}`,
    fr: (from, until) => `Absence du ${from} au ${until}`,
  } satisfies InOwnLanguages<(from: string, until: string) => string>,
  cover: {
    en: (name) => `${name} stands in.`,
    de: (name) => `Vertretung: ${name}.`,
    fr: (name) => `Remplacement\u00a0: ${name}.`,
  } satisfies InOwnLanguages<(name: string) => string>,
}
