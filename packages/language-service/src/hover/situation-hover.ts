import {
  type Answer,
  answerFor,
  describeAnswer,
  describeReach,
  durationInWords,
  type InOwnLanguages,
  type SituationEntry,
} from '@rolebook/model'
import { say, type View } from '../place/view.ts'
import { joinMarkdown, type Markdown, md } from '../words/markdown.ts'
import { type HoverCard, labelled, listUnder, titled } from './card.ts'
import { waysTo } from './person-hover.ts'

/** A situation as staff would see it now: who answers, what to do first, what not to do, and what to have at hand. */
export function describeSituation(view: View, id: string): HoverCard | undefined {
  const { model, language, now } = view
  const situation = model.situations.get(id)
  if (!situation) return undefined
  const answer = answerFor(model, id, now)
  const { summary } = describeAnswer(model, answer, language, now)
  const { deadline, first, doNot, include, fulfils } = situation
  const steps = (texts: SituationEntry['first']): readonly Markdown[] => texts.map((text) => md`${say(view, text, '')}`)
  return {
    lines: [
      titled(
        say(view, situation.title, id),
        urgencyNames[situation.urgency][language],
        deadline && texts.within[language](durationInWords(deadline, language)),
        situation.confidential ? texts.confidential[language] : undefined,
      ),
      ...labelled(texts.answers, language, summary),
    ],
    details: [
      ...listUnder(texts.call[language], reachableNow(view, answer), language, (way) => way),
      ...listUnder(texts.first[language], steps(first), language, (step) => step),
      ...listUnder(texts.doNot[language], steps(doNot), language, (step) => step),
      ...listUnder(texts.include[language], steps(include), language, (step) => step),
      ...labelled(texts.fulfils, language, fulfils.join(', ')),
    ],
  }
}

/** The ways that staff would be shown now, in their order, each with its number and address. */
function reachableNow(view: View, answer: Answer): readonly Markdown[] {
  const { model, language, now } = view
  return answer.lines
    .flatMap(({ reaches }) => reaches)
    .flatMap((reach) => {
      if (reach.kind !== 'contact-point' && reach.kind !== 'person') return []
      const ways = waysTo(reach.kind === 'person' ? reach.person : reach.contactPoint)
      return ways ? [joinMarkdown([md`${describeReach(model, reach, language, now).name}`, ways], ' · ')] : []
    })
}

/** The urgency of a situation in words. */
export const urgencyNames: Readonly<Record<SituationEntry['urgency'], InOwnLanguages<string>>> = {
  now: { en: 'act now', de: 'sofort handeln', fr: 'agir tout de suite' },
  today: { en: 'today', de: 'heute noch', fr: 'aujourd’hui' },
  'this-week': { en: 'this week', de: 'diese Woche', fr: 'cette semaine' },
}

const texts = {
  within: {
    en: (time) => `report within ${time}`,
    de: (time) => `melden innerhalb von ${time}`,
    fr: (time) => `à signaler sous ${time}`,
  } satisfies InOwnLanguages<(time: string) => string>,
  confidential: { en: 'confidential', de: 'vertraulich', fr: 'confidentiel' } satisfies InOwnLanguages<string>,
  call: { en: 'Reach', de: 'Kontakt', fr: 'Joindre' } satisfies InOwnLanguages<string>,
  answers: { en: 'Answers now', de: 'Wer jetzt antwortet', fr: 'Répond maintenant' } satisfies InOwnLanguages<string>,
  first: { en: 'Do first', de: 'Zuerst tun', fr: 'À faire d’abord' } satisfies InOwnLanguages<string>,
  doNot: { en: 'Do not', de: 'Nicht tun', fr: 'À ne pas faire' } satisfies InOwnLanguages<string>,
  include: { en: 'Have at hand', de: 'Bereithalten', fr: 'À préparer' } satisfies InOwnLanguages<string>,
  fulfils: { en: 'Fulfils', de: 'Erfüllt', fr: 'Remplit' } satisfies InOwnLanguages<string>,
}
