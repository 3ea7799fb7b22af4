import { holdersOf } from '../holders/holding.ts'
import { defineRule } from '../rule.ts'
import { dutiesStandingFor } from '../separation/audited-work.ts'
import { onlyHumanOf } from '../separation/only-human.ts'

export const rule = defineRule({
  id: 'author-approves',
  severity: 'hint',
  profile: 'all',
  covers: ['SOD-08'],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'Whoever prepares a policy does not approve it alone',
    de: 'Wer eine Richtlinie vorbereitet, gibt sie nicht allein frei',
    fr: 'Qui prépare une politique n’est pas seul à l’approuver',
  },
  messages: {
    alone: {
      en: '{person} alone prepares and approves policies ({duty}), as {roles}. Clause 7.5.2 asks for approval and not for a second person, but a second pair of eyes sees more.',
      de: '{person} bereitet Richtlinien allein vor und gibt sie allein frei ({duty}; {roles}). Abschnitt 7.5.2 verlangt eine Freigabe und keine zweite Person, aber vier Augen sehen mehr.',
      fr: '{person} prépare et approuve les politiques sans personne d’autre ({duty} ; {roles}). L’article 7.5.2 demande une approbation, non une seconde personne, mais un second regard voit mieux.',
    },
  },
  check(context, report) {
    const { names } = context
    for (const { id: duty, path, accountable, responsible } of dutiesStandingFor(context, ['LC-2'])) {
      const roles = [...new Set([...accountable, ...responsible])]
      const holdings = roles.map((role) => holdersOf(context, role))
      // A role without a holder may still get one who is somebody else.
      if (accountable.length !== 1 || holdings.some(({ length }) => length === 0)) continue
      const person = onlyHumanOf(context, holdings.flat())
      const [[first] = []] = holdings
      if (person === undefined || !first || !context.hasAllParts()) continue
      report({
        message: 'alone',
        at: path ? { path, part: 'key' } : first.at,
        values: { person: names.person(person), duty, roles: names.list(roles.map(names.role)) },
        about: [duty, person, ...roles],
      })
    }
  },
})
