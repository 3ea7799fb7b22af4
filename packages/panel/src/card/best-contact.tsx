import {
  type Answer,
  describeHow,
  describeNobody,
  durationInWords,
  type InOwnLanguages,
  type Line,
  type SituationEntry,
  visibleText,
} from '@rolebook/model'
import { useRef } from 'preact/hooks'
import { ClosedDesk } from '../reach/closed-desk.tsx'
import { ReachBlock } from '../reach/reach-block.tsx'
import { Reception } from '../reach/reception.tsx'
import type { View } from '../view.ts'
import { type InSight, useRoomInSight } from './in-sight.ts'
import { ReaderZone } from './reader-zone.tsx'
import { isCallable, partAnswer } from './whom-first.ts'

interface BestContactProps {
  readonly view: View
  readonly situation: SituationEntry
  readonly answer: Answer
}

/**
 * Whom to reach at this hour, and by when. Where everybody has to be told, all of them; where nobody answers, the desks
 * that are closed.
 */
export function BestContact({ view, situation, answer }: BestContactProps) {
  const { say, language } = view
  const { urgency, deadline } = situation
  const { first: lines } = partAnswer(answer)
  const section = useRef<HTMLElement>(null)
  const room = useRoomInSight(section)
  const inSight = isSingle(lines) ? room.inSight : 'no'
  const title = lines.some(isCallable) ? (urgency === 'now' ? texts.callNow : texts.call) : texts.contact
  return (
    <section
      ref={section}
      class={`first-contact ${inSightClasses[inSight]}`}
      style={inSight === 'short' ? { marginBlockEnd: `${room.leftOut}px` } : {}}
      aria-labelledby="whom-to-contact"
    >
      <div class="heading-line">
        <h2 id="whom-to-contact">{say(title)}</h2>
        {deadline && <p class="deadline">{say(texts.deadline)(durationInWords(deadline, language))}</p>}
      </div>
      {answer.how === 'all' && lines.length > 1 && <How how="all" view={view} />}
      {lines.map((line) => (
        <LineBlock key={keyOf(line)} view={view} line={line} best />
      ))}
      {lines.length === 0 && <NobodyNow view={view} situation={situation} answer={answer} />}
      {lines.length === 0 && answer.later.map((later) => <ClosedDesk key={later.id} view={view} later={later} />)}
      <ReaderZone view={view} lines={lines} later={lines.length === 0 ? answer.later : []} />
    </section>
  )
}

const inSightClasses: Record<InSight, string> = { no: '', short: 'in-sight short', whole: 'in-sight' }

/** A single contact stays in sight while the steps above it are read. Reception may be a desk for each site. */
function isSingle([line, ...others]: readonly Line[]): boolean {
  return others.length === 0 && line?.reaches.length === 1 && line.reaches[0]?.kind !== 'reception'
}

/** One line of an answer: one contact, or several with "any one of" or "all of" before them. */
export function LineBlock({ view, line, best = false }: { view: View; line: Line; best?: boolean }) {
  return (
    <>
      {line.how !== 'one' && <How how={line.how} view={view} />}
      {line.reaches.map((reach, place) => {
        const key = `${reach.kind} ${'id' in reach ? reach.id : ''}`
        const large = best && (place === 0 || line.how === 'all')
        if (reach.kind === 'reception') return <Reception key={key} view={view} best={large} />
        return <ReachBlock key={key} view={view} reach={reach} best={large} />
      })}
    </>
  )
}

/** Whether any one or all of the contacts below are meant: "All of these:". */
export function How({ how, view: { language, say } }: { how: Answer['how']; view: View }) {
  return (
    <p class="how">
      {describeHow(how, language)}
      {say(texts.colon)}
    </p>
  )
}

/** A key that is unique among the lines of an answer. */
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
  colon: { en: ':', de: ':', fr: '\u00A0:' } satisfies InOwnLanguages<string>,
  callNow: { en: 'Call now', de: 'Jetzt anrufen', fr: 'Appelez maintenant' } satisfies InOwnLanguages<string>,
  call: { en: 'Whom to call', de: 'Wen Sie anrufen', fr: 'Qui appeler' } satisfies InOwnLanguages<string>,
  contact: {
    en: 'Whom to contact',
    de: 'An wen Sie sich wenden',
    fr: 'Qui contacter',
  } satisfies InOwnLanguages<string>,
  deadline: {
    en: (time) => `Report it within ${time}`,
    de: (time) => `Binnen ${time} melden`,
    fr: (time) => `À signaler sous ${time}`,
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
