import {
  type Answer,
  answerAt,
  dayInWords,
  type InOwnLanguages,
  nameIn,
  type SituationEntry,
  tellerFor,
  visibleText,
} from '@rolebook/model'
import type { View } from '../view.ts'
import { actingFor } from './roles-told.ts'

/** The card's own small print: when its contact points were last tried, and whom to tell that something is wrong. */
export function CardPrint({ view, situation }: { view: View; situation: SituationEntry }) {
  const { model, say, language, at, site } = view
  const teller = tellerFor(model, language, at)
  const answer = answerAt(model, situation.contact, at, site === undefined ? {} : { site })
  const correctedBy = situation.confidential ? undefined : correctorOf(view, answer)
  return (
    <>
      {contactPointsOf(answer).map(({ id, contactPoint: { name, verified } }) => {
        if (verified?.date === undefined) return null
        const by =
          verified.by === undefined ? undefined : (model.rolebook.people?.get(verified.by)?.name ?? verified.by)
        return (
          <p key={id}>
            {visibleText(say(texts.tried)(nameIn(model, name, id, language), dayInWords(verified.date, teller), by))}
          </p>
        )
      })}
      {correctedBy !== undefined && <p>{visibleText(say(texts.wrong)(correctedBy))}</p>}
    </>
  )
}

function contactPointsOf({ lines, later }: Answer) {
  const open = lines.flatMap(({ reaches }) => reaches).filter((reach) => reach.kind === 'contact-point')
  return [...open, ...later]
}

/**
 * Who corrects a wrong card: the project lead, else top management. Never somebody the card itself leads to, because it
 * may be their number that was forged.
 */
function correctorOf({ model, at }: View, { lines }: Answer): string | undefined {
  const shown = lines.flatMap(({ reaches }) => reaches).flatMap((reach) => (reach.kind === 'person' ? reach.id : []))
  for (const role of ['project-lead', 'top-management']) {
    for (const [id, { name }] of actingFor(model, role, at)) if (!shown.includes(id)) return name ?? id
  }
  return undefined
}

const texts = {
  tried: {
    en: (name, day, by) => `${name}: last tried on ${day}${by === undefined ? '' : ` by ${by}`}.`,
    de: (name, day, by) => `${name}: zuletzt ausprobiert am ${day}${by === undefined ? '' : ` von ${by}`}.`,
    fr: (name, day, by) => `${name} : dernier essai le ${day}${by === undefined ? '' : ` par ${by}`}.`,
  } satisfies InOwnLanguages<(name: string, day: string, by: string | undefined) => string>,
  wrong: {
    en: (name) => `Is something wrong here? Please tell ${name}.`,
    de: (name) => `Stimmt hier etwas nicht? Bitte sagen Sie ${name} Bescheid.`,
    fr: (name) => `Une erreur ici ? Veuillez prévenir ${name}.`,
  } satisfies InOwnLanguages<(name: string) => string>,
}
