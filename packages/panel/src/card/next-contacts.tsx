import { type Answer, describeAnswer, describeHow, type InOwnLanguages, visibleText, waysOf } from '@rolebook/model'
import { ClosedDesk } from '../reach/closed-desk.tsx'
import type { View } from '../view.ts'
import { How, keyOf, LineBlock } from './best-contact.tsx'
import { ReaderZone } from './reader-zone.tsx'
import { partAnswer } from './whom-first.ts'

/** Who comes next, in order; which desks are closed, and until when; whom nobody can reach just now. */
export function NextContacts({ view, answer }: { view: View; answer: Answer }) {
  const { model, language, at, say } = view
  const { how } = answer
  const { next, asWell } = partAnswer(answer)
  // where nobody answers, they are already above
  const later = answer.lines.length === 0 ? [] : answer.later
  const nobody = answer.nobody.length > 0 ? describeAnswer(model, answer, language, at).nobody : []
  const advice = [dialsFromAbroad(answer) && say(texts.abroad), say(texts.offline)].filter(Boolean).join(' ')
  if (next.length + later.length + nobody.length === 0) return <p class="aside">{advice}</p>
  return (
    <section class="next-contacts" aria-labelledby="next-contacts">
      <h2 id="next-contacts">{say(how === 'any' && next.length > 0 ? texts.any : texts.otherwise)}</h2>
      {how === 'unstated' && <p class="how">{describeHow(how, language)}.</p>}
      {how === 'order' && next.length > 1 && <How how={how} view={view} />}
      {next.length > 0 && (
        <ol class="contact-list">
          {next.map((line, place) => (
            <li key={keyOf(line)} class="next-contact">
              {how === 'order' && asWell && place === 0 && <p class="how">{say(texts.any)}</p>}
              <LineBlock view={view} line={line} />
            </li>
          ))}
        </ol>
      )}
      {later.map((one) => (
        <ClosedDesk key={one.id} view={view} later={one} />
      ))}
      {nobody.map((sentence) => (
        <p key={sentence} class="nobody">
          {`${visibleText(sentence)}.`}
        </p>
      ))}
      <ReaderZone view={view} lines={next} later={later} />
      <p class="aside">{advice}</p>
    </section>
  )
}

/** Whether every number of the answer is written with its country's code. */
function dialsFromAbroad({ lines }: Answer): boolean {
  const numbers = lines.flatMap(({ reaches }) => reaches).flatMap((reach) => waysOf(reach).phone?.text ?? [])
  return numbers.length > 0 && numbers.every((number) => number.startsWith('+'))
}

const texts = {
  otherwise: {
    en: 'If nobody answers',
    de: 'Wenn sich niemand meldet',
    fr: 'Si personne ne répond',
  } satisfies InOwnLanguages<string>,
  any: {
    en: 'Any one of these will do as well',
    de: 'Jede dieser Stellen ist ebenso richtig',
    fr: 'L’un de ces contacts convient tout autant',
  } satisfies InOwnLanguages<string>,
  abroad: {
    en: 'From abroad, dial the number with its plus sign.',
    de: 'Aus dem Ausland wählen Sie die Nummer mit dem Pluszeichen.',
    fr: 'Depuis l’étranger, composez le numéro avec le signe plus.',
  } satisfies InOwnLanguages<string>,
  offline: {
    en: 'This card also works without a network.',
    de: 'Diese Karte funktioniert auch ohne Netz.',
    fr: 'Cette fiche fonctionne aussi sans réseau.',
  } satisfies InOwnLanguages<string>,
}
