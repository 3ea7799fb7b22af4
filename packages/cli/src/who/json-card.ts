import {
  describeAnswer,
  describeReach,
  durationInWords,
  type LocalText,
  nameIn,
  type OwnLanguage,
  type Reach,
  type SituationEntry,
  waysOf,
} from '@rolebook/model'
import type { Found } from './who-command.ts'

/** The card for programs; instants in UTC, texts in one language. */
export function writeJsonCard(found: Found, language: OwnLanguage): string {
  const { situation, answer, others, model, at } = found
  const say = (text: LocalText) => nameIn(model, text, '', language)
  const title = ({ id, title: named, urgency }: SituationEntry) => ({ id, title: say(named), urgency })
  const { summary } = describeAnswer(model, answer, language, at)
  const card = {
    at: new Date(at).toISOString(),
    language,
    situation: situation ? { ...title(situation), ...bodyOf(situation, say, language) } : null,
    answer: {
      summary,
      how: answer.how,
      lines: answer.lines.map(({ how, reaches }) => ({
        how,
        reaches: reaches.map((reach) => ({ ...wayOf(reach), ...describeReach(model, reach, language, at) })),
      })),
      later: answer.later.map(({ id, contactPoint, opensAt }) => ({
        id,
        name: nameIn(model, contactPoint.name, id, language),
        opensAt: opensAt === undefined ? null : new Date(opensAt).toISOString(),
      })),
      nobody: answer.nobody,
    },
    others: others.map(title),
  }
  return `${JSON.stringify(card, null, 2)}\n`
}

function bodyOf(situation: SituationEntry, say: (text: LocalText) => string, language: OwnLanguage) {
  const { deadline, first, doNot, include, confidential } = situation
  return {
    deadline: deadline ? durationInWords(deadline, language) : null,
    first: first.map(say),
    doNot: doNot.map(say),
    include: include.map(say),
    confidential,
  }
}

function wayOf(reach: Reach) {
  const { phone, mail, chat, web } = waysOf(reach)
  const ways = { phone: phone?.text, email: mail?.text, chat, web }
  if (reach.kind === 'contact-point') {
    const until = reach.until === undefined ? null : new Date(reach.until).toISOString()
    return { kind: reach.kind, id: reach.id, ...ways, until, mayNotAnswer: reach.mayNotAnswer }
  }
  if (reach.kind !== 'person') return { kind: reach.kind }
  const { standingInFor } = reach
  return {
    kind: reach.kind,
    id: reach.id,
    role: reach.role,
    ...ways,
    standingInFor: standingInFor ? { id: standingInFor.id, until: standingInFor.until ?? null } : null,
    mayNotAnswer: reach.mayNotAnswer,
  }
}
