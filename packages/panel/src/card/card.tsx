import { answerAt, emergencyNumbersOf, type InOwnLanguages, type SituationEntry } from '@rolebook/model'
import { Icon } from '../controls/icon.tsx'
import { tell } from '../controls/told.ts'
import { EmergencyLine } from '../emergency/emergency-line.tsx'
import type { Reported } from '../panel-host.ts'
import { newEmergencyNumber } from '../reach/new-since.tsx'
import type { View } from '../view.ts'
import { Answerable } from './answerable.tsx'
import { BestContact } from './best-contact.tsx'
import { NextContacts } from './next-contacts.tsx'
import { Report } from './report.tsx'
import { Steps } from './steps.tsx'

interface CardProps {
  readonly view: View
  readonly situation: SituationEntry
  /** What somebody asked to report before they chose this card. */
  readonly about: Reported | undefined
}

/**
 * The card of one situation. Its parts come in the order in which they are needed, on screen and for screen readers
 * alike: do now, call, if nobody answers, what to say, reporting is welcome, who answers for it. The small print
 * follows below.
 */
export function Card({ view, situation, about }: CardProps) {
  const { model, at, say, site, later } = view
  const PolicyList = later.everywhere?.PolicyList
  const WhoSeesThis = situation.confidential ? later.everywhere?.WhoSeesThis : undefined
  const answer = answerAt(model, situation.contact, at, site === undefined ? {} : { site })
  const title = tell(view, situation.title, situation.id)
  const emergency = {
    say,
    numbers: emergencyNumbersOf(model.rolebook, site),
    open: view.actions.open,
    remarkOn: (number: string) => newEmergencyNumber(view, number),
  }
  return (
    <article class={`card ${situation.urgency}`}>
      <h1 tabIndex={-1} aria-describedby={view.heed}>
        <span lang={title.lang} dir="auto">
          {title.text}
        </span>
      </h1>
      {situation.danger && <EmergencyLine {...emergency} />}
      {situation.usePhone && (
        <p class="hint">
          <Icon name="phone" />
          <span>{say(texts.usePhone)}</span>
        </p>
      )}
      {WhoSeesThis && <WhoSeesThis view={view} answer={answer} />}
      <Steps view={view} situation={situation} />
      <BestContact view={view} situation={situation} answer={answer} />
      <NextContacts view={view} answer={answer} />
      {!situation.danger && emergency.numbers.length > 0 && <EmergencyLine {...emergency} quiet />}
      <Report view={view} situation={situation} answer={answer} about={about} />
      <p class="welcome">{say(texts.welcome)}</p>
      <Answerable view={view} situation={situation} />
      {PolicyList && <PolicyList view={view} of={{ situation: situation.id }} />}
    </article>
  )
}

const texts = {
  usePhone: {
    en: 'Use your phone, or a colleague’s.',
    de: 'Rufen Sie mit Ihrem oder einem geliehenen Telefon an.',
    fr: 'Appelez avec votre téléphone ou un téléphone prêté.',
  } satisfies InOwnLanguages<string>,
  welcome: {
    en: 'Every report is welcome, and a false alarm is fine.',
    de: 'Jede Meldung ist willkommen, auch ein falscher Alarm.',
    fr: 'Tout signalement est le bienvenu, même si c’est une fausse alerte.',
  } satisfies InOwnLanguages<string>,
}
