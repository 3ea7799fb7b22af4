import { holdingsAt, rolesNaming } from '../holders/holding.ts'
import { entriesOf, findHumans } from '../holders/same-human.ts'
import { defineRule, type RuleContext } from '../rule.ts'
import { isTopManagement, runningRoles } from '../separation/audited-work.ts'
import { leadTo, namesHolding } from '../separation/further-holding.ts'
import { findPersonConflicts, type PersonConflict, wordsFor } from '../separation/person-conflict.ts'

const officer = 'data-protection-officer'

export const rule = defineRule({
  id: 'data-protection-conflict',
  severity: 'warning',
  profile: 'gdpr',
  covers: ['SOD-05'],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'The data protection officer does not decide why and how personal data is used',
    de: 'Datenschutzbeauftragte entscheiden nicht, wozu und wie personenbezogene Daten verarbeitet werden',
    fr: 'Qui veille à la protection des données ne décide pas des fins et des moyens du traitement',
  },
  messages: {
    holds: {
      en: '{person} holds {watching} and also {acting}. Who decides why and how personal data is used cannot watch over it (GDPR, Article 38(6)); courts judge case by case. Name somebody else, or make sure that {acting} decides nothing of that kind.',
      de: '{person} hat die Rolle {watching} inne und auch die Rolle {acting}. Wer entscheidet, wozu und wie personenbezogene Daten verarbeitet werden, kann nicht darüber wachen (DSGVO, Artikel 38 Absatz 6); Gerichte urteilen im Einzelfall. Nennen Sie jemand anderen, oder stellen Sie sicher, dass {acting} nichts davon entscheidet.',
      fr: '{person} est titulaire du rôle {watching} et aussi du rôle {acting}. Qui décide des fins et des moyens du traitement ne peut pas y veiller (RGPD, article 38, paragraphe 6) ; les juges en décident au cas par cas. Désignez quelqu’un d’autre, ou assurez-vous que « {acting} » ne décide rien de tel.',
    },
    deputyActs: {
      en: '{person} holds {watching} and, as deputy of {whom}, would decide on what it watches over (GDPR, Article 38(6)). Name another deputy.',
      de: '{person} hat die Rolle {watching} inne und würde als Stellvertretung von {whom} über das entscheiden, worüber diese Rolle wacht (DSGVO, Artikel 38 Absatz 6). Nennen Sie eine andere Stellvertretung.',
      fr: '{person} est titulaire du rôle {watching} et, en suppléant {whom}, déciderait de ce sur quoi ce rôle veille (RGPD, article 38, paragraphe 6). Confiez cette suppléance à quelqu’un d’autre.',
    },
    deputyWatches: {
      en: '{person} holds {acting} and, as deputy of {whom}, would watch over their own decisions (GDPR, Article 38(6)). Name another deputy.',
      de: '{person} hat die Rolle {acting} inne und würde als Stellvertretung von {whom} über die eigenen Entscheidungen wachen (DSGVO, Artikel 38 Absatz 6). Nennen Sie eine andere Stellvertretung.',
      fr: '{person} est titulaire du rôle {acting} et, en suppléant {whom}, veillerait sur ses propres décisions (RGPD, article 38, paragraphe 6). Confiez cette suppléance à quelqu’un d’autre.',
    },
    coverActs: {
      en: '{person} holds {watching} and, while covering for {whom}, would decide on what it watches over (GDPR, Article 38(6)). Let somebody else cover.',
      de: '{person} hat die Rolle {watching} inne und würde während der Abwesenheit von {whom} über das entscheiden, worüber diese Rolle wacht (DSGVO, Artikel 38 Absatz 6). Lassen Sie jemand anderen vertreten.',
      fr: '{person} est titulaire du rôle {watching} et, en remplaçant {whom}, déciderait de ce sur quoi ce rôle veille (RGPD, article 38, paragraphe 6). Confiez ce remplacement à quelqu’un d’autre.',
    },
    coverWatches: {
      en: '{person} holds {acting} and, while covering for {whom}, would watch over their own decisions (GDPR, Article 38(6)). Let somebody else cover.',
      de: '{person} hat die Rolle {acting} inne und würde während der Abwesenheit von {whom} über die eigenen Entscheidungen wachen (DSGVO, Artikel 38 Absatz 6). Lassen Sie jemand anderen vertreten.',
      fr: '{person} est titulaire du rôle {acting} et, en remplaçant {whom}, veillerait sur ses propres décisions (RGPD, article 38, paragraphe 6). Confiez ce remplacement à quelqu’un d’autre.',
    },
    lead: {
      en: '{watching} and {acting} come together in {person}. Whether security decides on the means of processing depends on your case (GDPR, Article 38(6)): note why it does not, or keep the two apart.',
      de: '{watching} und {acting} treffen bei {person} zusammen. Ob die Sicherheit über die Mittel der Verarbeitung entscheidet, hängt von Ihrem Fall ab (DSGVO, Artikel 38 Absatz 6): Halten Sie fest, warum nicht, oder trennen Sie beides.',
      fr: '« {watching} » et « {acting} » se rejoignent chez {person}. Que la sécurité décide ou non des moyens du traitement dépend de votre cas (RGPD, article 38, paragraphe 6) : notez pourquoi ce n’est pas le cas, ou séparez les deux.',
    },
    here: namesHolding,
  },
  check(context, report) {
    const { names } = context
    const humanOf = findHumans(context)
    const around = holdingsAt(context, officer)
      .flatMap(({ person }) => [...entriesOf(context, person)])
      .flatMap((person) => rolesNaming(context, person))
    const deciding = [...new Set(around)].filter((role) => decides(context, role))
    const say = (conflict: PersonConflict, isLead: boolean) => {
      report({
        message: isLead ? 'lead' : sentenceFor(conflict),
        severity: isLead ? 'hint' : conflict.how === 'holds' ? 'warning' : 'info',
        at: conflict.at,
        values: wordsFor(conflict, names),
        about: [...conflict.people, officer],
        related: conflict.others.map((holding) => leadTo(holding, names)),
      })
    }
    const conflicts = findPersonConflicts(context, [officer], deciding)
    for (const conflict of conflicts) say(conflict, false)
    const told = new Set(conflicts.flatMap(({ people }) => people.map(humanOf)))
    const running = [...runningRoles(context).keys()].filter((role) => !deciding.includes(role))
    for (const conflict of findPersonConflicts(context, [officer], running)) {
      if (!conflict.people.some((person) => told.has(humanOf(person)))) say(conflict, true)
    }
  },
})

/** Whether a role decides why and how personal data is used: top management, IT, human resources, marketing. */
function decides(context: RuleContext, role: string): boolean {
  return (
    ['it-department', 'human-resources'].includes(role) ||
    role.split('-').includes('marketing') ||
    isTopManagement(context, role)
  )
}

function sentenceFor({ how, standsIn }: PersonConflict) {
  if (how === 'holds') return 'holds'
  const isCover = standsIn?.as === 'cover'
  if (how === 'wouldAct') return isCover ? 'coverActs' : 'deputyActs'
  return isCover ? 'coverWatches' : 'deputyWatches'
}
