import { holdersOf } from '../holders/holding.ts'
import { findHumans } from '../holders/same-human.ts'
import { responsibilitiesByReference } from '../indexes.ts'
import { defineRule, type RuleContext } from '../rule.ts'
import { dutiesStandingFor } from '../separation/audited-work.ts'
import { leadTo, namesHolding } from '../separation/further-holding.ts'
import { onlyHumanOf } from '../separation/only-human.ts'

export const rule = defineRule({
  id: 'developer-deploys',
  severity: 'warning',
  profile: 'all',
  covers: ['SOD-10'],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'Whoever develops does not approve and make changes alone',
    de: 'Wer entwickelt, gibt Änderungen nicht allein frei und spielt sie nicht allein ein',
    fr: 'Qui développe n’est pas seul à approuver et à mettre en œuvre les changements',
  },
  messages: {
    alone: {
      en: '{person} develops ({developing}) and alone approves and makes changes ({changing}): a mistake, or a door left open on purpose, would reach operation unseen (A.8.31, A.8.32). Let somebody else approve.',
      de: '{person} entwickelt ({developing}), gibt Änderungen allein frei und spielt sie allein ein ({changing}): Ein Fehler oder eine absichtlich offene Tür käme ungesehen in den Betrieb (A.8.31, A.8.32). Lassen Sie jemand anderen freigeben.',
      fr: '{person} développe ({developing}) et, sans personne d’autre, approuve et met en œuvre les changements ({changing}) : une erreur, ou une porte laissée ouverte exprès, entrerait en production sans être vue (A.8.31, A.8.32). Faites approuver par quelqu’un d’autre.',
    },
    here: namesHolding,
  },
  check(context, report) {
    const { names } = context
    const humanOf = findHumans(context)
    const developing = responsibilitiesOf(context, 'SD-1', ['A.8.25', 'A.8.28'])
    const changing = responsibilitiesOf(context, 'OP-3', ['A.8.32'])
    for (const { id: change, accountable, responsible } of changing) {
      const holdings = [...new Set([...accountable, ...responsible])].map((role) => holdersOf(context, role))
      // A role without a holder may still get one who is somebody else.
      if (holdings.some(({ length }) => length === 0)) continue
      const person = onlyHumanOf(context, holdings.flat())
      const [[first] = []] = holdings
      if (person === undefined || !first) continue
      const developed = developing.flatMap(({ id, responsible: doing, accountable: answering }) =>
        (doing.length > 0 ? doing : answering)
          .flatMap((role) => holdersOf(context, role))
          .filter((holding) => humanOf(holding.person) === humanOf(person))
          .map((holding) => ({ id, holding })),
      )
      if (developed.length === 0) continue
      const duties = [...new Set(developed.map(({ id }) => id))]
      report({
        message: 'alone',
        at: first.at,
        values: { person: names.person(person), developing: names.list(duties), changing: change },
        about: [change, person, ...duties],
        related: developed.map(({ holding }) => leadTo(holding, names)),
      })
    }
  },
})

/**
 * The responsibilities that stand for one of the catalogue's, and the organisation's own ones that cover its controls.
 */
function responsibilitiesOf(context: RuleContext, standsFor: string, controls: readonly string[]) {
  const covering = controls
    .flatMap((control) => context.lookUp(responsibilitiesByReference, control))
    .flatMap((id) => context.model.responsibilities.get(id) ?? [])
    .filter(({ catalogue, notApplicable }) => !catalogue && !notApplicable)
  return [...new Set([...dutiesStandingFor(context, [standsFor]), ...covering])]
}
