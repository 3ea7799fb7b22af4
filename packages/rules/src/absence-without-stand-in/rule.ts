import { absenceAt, type HolderNow, holdersAt } from '@rolebook/model'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: 'absence-without-stand-in',
  severity: 'warning',
  profile: 'all',
  covers: ['PPL-09'],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'Somebody stands in for a holder who is away today',
    de: 'Wer heute abwesend ist, wird in jeder Rolle vertreten',
    fr: 'Un titulaire absent aujourd’hui est remplacé',
  },
  messages: {
    nobody: {
      en: '{person} is away until {date}, and nobody stands in for {role}: name a cover for the absence, or a deputy of the role.',
      de: '{person} ist bis {date} abwesend, und in der Rolle {role} vertritt niemand: Nennen Sie eine Vertretung für die Abwesenheit oder eine Stellvertretung der Rolle.',
      fr: '{person} : absence jusqu’au {date}, sans remplacement dans le rôle {role}. Désignez un remplacement pour l’absence, ou une suppléance du rôle.',
    },
    alsoAway: {
      en: '{person} is away until {date}, and so is everybody who could stand in for {role} ({others}): name one more deputy, or a cover for the absence.',
      de: '{person} ist bis {date} abwesend, und auch alle, die in der Rolle {role} vertreten könnten ({others}): Nennen Sie eine weitere Stellvertretung oder eine Vertretung für die Abwesenheit.',
      fr: '{person} : absence jusqu’au {date}, et toutes les personnes qui pourraient assurer le remplacement dans le rôle {role} sont absentes aussi ({others}). Désignez une suppléance de plus, ou un remplacement pour l’absence.',
    },
    absence: { en: 'The absence.', de: 'Die Abwesenheit.', fr: 'L’absence.' },
  },
  each: 'role',
  check({ model, now, names, isUnread }, report, id) {
    const { rolebook, clocks } = model
    const entry = model.roles.get(id)
    if (!entry?.path || isUnread(id, entry.path)) return
    const holders = holdersAt(model, id, now)
    const seen = new Map<string, number>()
    for (const holder of holders) {
      const occurrence = seen.get(holder.id) ?? 0
      seen.set(holder.id, occurrence + 1)
      const { person, away } = holder
      if (!away || !person || holder.standIn || holders.some((other) => takesOver(other, holder))) continue
      const others = [away.cover, ...entry.deputies].filter((who) => who !== undefined && who !== holder.id)
      const people = others.map((who) => rolebook.people?.get(who ?? ''))
      // somebody whom this file does not name may well be there, and another rule reports whoever has left
      if (people.some((other) => !other || !absenceAt(rolebook, other, now, clocks))) continue
      report({
        message: others.length === 0 ? 'nobody' : 'alsoAway',
        at: { path: [...entry.path, 'held-by'], mention: holder.id, occurrence },
        values: {
          person: names.person(holder.id),
          role: names.role(id),
          date: names.date(away.until ?? ''),
          others: names.list([...new Set(others)].map((who) => names.person(who ?? ''))),
        },
        about: [id, holder.id],
        related: [{ message: 'absence', at: { path: ['people', holder.id, 'away'] } }],
      })
    }
  },
})

/** Whether a holder who is there has the role for everything that the absent one has it for. */
function takesOver({ state, assignment }: HolderNow, absent: HolderNow): boolean {
  if (state !== 'present' && state !== 'unknown') return false
  const [here, there] = [assignment.for ?? [], absent.assignment.for ?? []]
  return here.length === 0 || there.length === 0 || there.every((part) => here.includes(part))
}
