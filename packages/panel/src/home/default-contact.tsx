import {
  answerFor,
  describeAnswer,
  describeReach,
  type InOwnLanguages,
  visibleContact,
  visibleText,
  waysOf,
} from '@rolebook/model'
import { ReaderZone } from '../card/reader-zone.tsx'
import { partAnswer } from '../card/whom-first.ts'
import { ClosedDesk } from '../reach/closed-desk.tsx'
import { ReachBlock } from '../reach/reach-block.tsx'
import { Reception } from '../reach/reception.tsx'
import type { View } from '../view.ts'

/** "Not sure? Call Security desk, open now until 18:00": the default contact at this hour, its number without a click. */
export function DefaultContact({ view }: { view: View }) {
  const { model, language, at, say, site } = view
  const answer = answerFor(model, undefined, at, site === undefined ? {} : { site })
  const best = partAnswer(answer).first[0]?.reaches[0]
  if (!best) {
    const { nobody } = describeAnswer(model, answer, language, at)
    return (
      <section class="first-contact" aria-labelledby="not-sure">
        <h2 id="not-sure">{say(texts.nobody)}</h2>
        {answer.later.map((later) => (
          <ClosedDesk key={later.id} view={view} later={later} />
        ))}
        {nobody.map((sentence) => (
          <p key={sentence}>{`${visibleText(sentence)}.`}</p>
        ))}
        <ReaderZone view={view} lines={[]} later={answer.later} />
      </section>
    )
  }
  const name = visibleContact(describeReach(model, best, language, at).name)
  return (
    <section class="first-contact" aria-labelledby="not-sure">
      <h2 id="not-sure">{say(waysOf(best).phone ? texts.call : texts.ask)(name)}</h2>
      {best.kind === 'reception' ? <Reception view={view} best /> : <ReachBlock view={view} reach={best} best named />}
      <ReaderZone view={view} lines={[{ how: 'one', reaches: [best] }]} later={[]} />
    </section>
  )
}

const texts = {
  call: {
    en: (name) => `Not sure? Call ${name}`,
    de: (name) => `Im Zweifel anrufen: ${name}`,
    fr: (name) => `Un doute ? Appelez : ${name}`,
  } satisfies InOwnLanguages<(name: string) => string>,
  ask: {
    en: (name) => `Not sure? Ask ${name}`,
    de: (name) => `Im Zweifel fragen: ${name}`,
    fr: (name) => `Un doute ? Demandez à : ${name}`,
  } satisfies InOwnLanguages<(name: string) => string>,
  nobody: {
    en: 'Not sure? Nobody answers just now',
    de: 'Im Moment meldet sich niemand',
    fr: 'Un doute ? Personne ne répond pour le moment',
  } satisfies InOwnLanguages<string>,
}
