import { dueOn, type InOwnLanguages, type PlainDate } from '@rolebook/model'
import { dayWithYear, roleTitle, say, type View } from '../place/view.ts'
import { describeFilling } from '../words/holder-words.ts'
import { code, md } from '../words/markdown.ts'
import { nameOfThing } from '../words/thing-name.ts'
import { type HoverCard, labelled, listUnder, titled } from './card.ts'

/** A policy: what it says, whom to ask about it, who approved it and since when it applies, and its next review. */
export function describePolicy(view: View, id: string): HoverCard | undefined {
  const { model, language } = view
  const policy = model.rolebook.policies?.get(id)
  if (!policy) return undefined
  const { owner, approvedBy, from, reviewed, reviewEvery, web, situations = [] } = policy
  const summary = policy.summary && say(view, policy.summary, '')
  const filling = owner === undefined ? undefined : model.roles.get(owner)
  const day = (date: PlainDate | undefined) => date && dayWithYear(view, date)
  return {
    lines: [
      titled(say(view, policy.title, id), texts.policy[language]),
      ...(summary ? [md`${summary}`] : []),
      ...labelled(
        texts.owner,
        language,
        owner && [roleTitle(view, owner), ...(filling ? [describeFilling(view, filling).sentence] : [])].join(' · '),
      ),
    ],
    details: [
      ...labelled(texts.approvedBy, language, approvedBy && roleTitle(view, approvedBy)),
      ...labelled(texts.from, language, day(from)),
      ...labelled(texts.nextReview, language, day(reviewed && reviewEvery && dueOn(reviewed, reviewEvery))),
      ...labelled(texts.web, language, web && code(web)),
      ...listUnder(texts.situations[language], situations, language, (one) => md`${nameOfThing(view, one)}`),
    ],
  }
}

const texts = {
  policy: { en: 'policy', de: 'Richtlinie', fr: 'politique' },
  owner: { en: 'Whom to ask', de: 'Wen man fragt', fr: 'À qui s’adresser' },
  approvedBy: { en: 'Approved by', de: 'Freigegeben von', fr: 'Approuvée par' },
  from: { en: 'Holds from', de: 'Gilt ab', fr: 'En vigueur dès' },
  nextReview: { en: 'Next review', de: 'Nächste Überprüfung', fr: 'Prochaine revue' },
  web: { en: 'Read it at', de: 'Zu lesen unter', fr: 'À lire ici' },
  situations: { en: 'Helps with', de: 'Hilft bei', fr: 'Aide dans ces situations' },
} satisfies Record<string, InOwnLanguages<string>>
