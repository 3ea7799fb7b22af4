import {
  type Answer,
  describeHow,
  describeNobody,
  durationInWords,
  type InOwnLanguages,
  type Line,
  type SituationEntry,
} from '@rolebook/model'
import { visibleText } from '../controls/visible-text.ts'
import { ReachBlock } from '../reach/reach-block.tsx'
import { waysOf } from '../reach/ways.ts'
import type { View } from '../view.ts'
import { ReaderZone } from './reader-zone.tsx'

interface BestContactProps {
  readonly view: View
  readonly situation: SituationEntry
  readonly answer: Answer
}

/** Whom to reach at this hour, and by when. Where all are to be told, they all stand here. */
export function BestContact({ view, situation, answer }: BestContactProps) {
  const { say, language } = view
  const { urgency, deadline } = situation
  const lines = answer.how === 'all' ? answer.lines : answer.lines.slice(0, 1)
  const callable = lines.some(({ reaches }) => reaches.some((reach) => waysOf(reach).phone))
  return (
    <section class="first-contact" aria-labelledby="whom-to-contact">
      <h2 id="whom-to-contact">{say(callable ? (urgency === 'now' ? texts.callNow : texts.call) : texts.contact)}</h2>
      {deadline && <p class="deadline">{say(texts.deadline)(durationInWords(deadline, language))}</p>}
      {answer.how === 'all' && lines.length > 1 && <p class="how">{describeHow('all', language)}:</p>}
      {lines.map((line) => (
        <LineBlock key={keyOf(line)} view={view} line={line} best />
      ))}
      {lines.length === 0 && <NobodyNow view={view} situation={situation} answer={answer} />}
      <ReaderZone view={view} />
    </section>
  )
}

/** One line of an answer: one contact, or several with "any one of" or "all of" before them. */
export function LineBlock({ view, line, best = false }: { view: View; line: Line; best?: boolean }) {
  return (
    <>
      {line.how !== 'one' && <p class="how">{describeHow(line.how, view.language)}:</p>}
      {line.reaches.map((reach) => (
        <ReachBlock key={`${reach.kind} ${'id' in reach ? reach.id : ''}`} view={view} reach={reach} best={best} />
      ))}
    </>
  )
}

/** Tells lines of one answer apart. */
export function keyOf({ reaches }: Line): string {
  return reaches.map((reach) => `${reach.kind} ${'id' in reach ? reach.id : ''}`).join()
}

function NobodyNow({ view, situation, answer }: BestContactProps) {
  const { model, language, at, say } = view
  const role = situation.catalogue?.role
  if (answer.later.length + answer.nobody.length > 0) return <p class="nobody">{say(texts.nobodyNow)}</p>
  return (
    <p class="nobody">
      {say(texts.nobodyNamed)}
      {role !== undefined && ` ${visibleText(describeNobody(model, role, language, at))}.`}
      {` ${say(texts.noDefault)}`}
    </p>
  )
}

const texts = {
  callNow: { en: 'Call now', de: 'Jetzt anrufen', fr: 'Appelez maintenant' } satisfies InOwnLanguages<string>,
  call: { en: 'Whom to call', de: 'Wen Sie anrufen', fr: 'Qui appeler' } satisfies InOwnLanguages<string>,
  contact: {
    en: 'Whom to contact',
    de: 'An wen Sie sich wenden',
    fr: 'Qui contacter',
  } satisfies InOwnLanguages<string>,
  deadline: {
    en: (time) => `Report it within ${time}`,
    de: (time) => `Melden Sie es innerhalb von ${time}`,
    fr: (time) => `À signaler dans un délai de ${time}`,
  } satisfies InOwnLanguages<(time: string) => string>,
  nobodyNow: {
    en: 'Nobody answers just now.',
    de: 'Im Moment meldet sich niemand.',
    fr: 'Personne ne répond pour le moment.',
  } satisfies InOwnLanguages<string>,
  nobodyNamed: {
    en: 'Nobody is named for this yet.',
    de: 'Dafür ist noch niemand benannt.',
    fr: 'Personne n’est encore désigné pour cela.',
  } satisfies InOwnLanguages<string>,
  noDefault: {
    en: 'There is no default contact either.',
    de: 'Es gibt auch keinen Standardkontakt.',
    fr: 'Il n’y a pas non plus de contact par défaut.',
  } satisfies InOwnLanguages<string>,
}
