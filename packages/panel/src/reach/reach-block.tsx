import { describeReach, type InOwnLanguages, type Reach, splitLongId, visibleContact, waysOf } from '@rolebook/model'
import { tell } from '../controls/told.ts'
import type { View } from '../view.ts'
import { NewSince } from './new-since.tsx'
import { NumberLine } from './number-line.tsx'
import { remarksOf } from './remarks.ts'
import { WayButtons } from './way-buttons.tsx'

interface ReachBlockProps {
  readonly view: View
  readonly reach: Reach
  /** The one to try first stands large. */
  readonly best?: boolean
  /** Whether the name is already in a heading of its own, so that the rest is kept short. */
  readonly named?: boolean
}

/** One contact: name, what to know of it, the number large and selectable, and the ways to reach it. */
export function ReachBlock({ view, reach, best = false, named = false }: ReachBlockProps) {
  if (reach.kind === 'person') {
    const company = view.members.get(splitLongId(reach.id).member)
    const AskCompany = view.later.forStaff?.AskCompany
    if (company) {
      return AskCompany ? <AskCompany view={view} reach={reach} company={company} best={best} named={named} /> : null
    }
  }
  const name = visibleContact(describeReach(view.model, reach, view.language, view.at).name)
  const lang = reach.kind === 'contact-point' ? tell(view, reach.contactPoint.name, reach.id).lang : undefined
  const ways = waysOf(reach)
  const remarks = remarksOf(view, reach)
  // "may not answer now" is always the last remark, and the one that must not be missed
  const doubtful = 'mayNotAnswer' in reach && reach.mayNotAnswer
  const certain = doubtful ? remarks.slice(0, -1) : remarks
  const doubt = doubtful ? remarks.at(-1) : undefined
  return (
    <div class={best ? 'reach best' : 'reach'}>
      {!named && (
        <p class="name">
          <span lang={lang} dir="auto">
            {name}
          </span>
        </p>
      )}
      {certain.length > 0 && <p class="remarks">{certain.map(visibleContact).join(' · ')}</p>}
      {doubt !== undefined && <p class="doubt">{doubt}</p>}
      {ways.phone ? <NumberLine view={view} phone={ways.phone} name={name} /> : <NoNumber view={view} reach={reach} />}
      <NewSince view={view} reach={reach} />
      {ways.mail && !named && <p class="address">{visibleContact(ways.mail.text)}</p>}
      <WayButtons view={view} ways={ways} name={name} strong={best} />
    </div>
  )
}

/** Says plainly that a number is missing; the line manager's is known to the reader alone. */
function NoNumber({ view, reach }: { view: View; reach: Reach }) {
  const known = reach.kind === 'contact-point' || reach.kind === 'person'
  return <p class="no-number">{view.say(known ? texts.noNumber : texts.yourOwn)}</p>
}

const texts = {
  noNumber: {
    en: 'No phone number is given.',
    de: 'Es ist keine Telefonnummer angegeben.',
    fr: 'Aucun numéro de téléphone n’est indiqué.',
  } satisfies InOwnLanguages<string>,
  yourOwn: {
    en: 'You know best how to reach them.',
    de: 'Wie Sie dort jemanden erreichen, wissen Sie selbst am besten.',
    fr: 'Vous savez mieux que nous comment les joindre.',
  } satisfies InOwnLanguages<string>,
}
