import { dueOn, type HolderNow, holdersAt } from '@rolebook/model'
import { defineRule } from '../rule.ts'

/** The roles for which an auditor always asks for evidence that the holder is competent. */
const alwaysAsked: readonly string[] = ['project-lead', 'internal-audit']

export const rule = defineRule({
  id: 'unproven-competence',
  severity: 'info',
  profile: 'evidence',
  covers: ['ROL-08'],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'What shows that holders can do their role is there and not too old',
    de: 'Was zeigt, dass jemand die Rolle ausfüllen kann, liegt vor und ist nicht zu alt',
    fr: 'Ce qui montre que les titulaires savent faire est là et n’est pas trop ancien',
  },
  messages: {
    none: {
      en: 'Nothing here shows that {person} can do what {role} asks: add “competence” with a course, a certificate or past work, and its date. Clause 7.2 wants evidence of it.',
      de: 'Nichts zeigt hier, dass {person} kann, was die Rolle {role} verlangt: Ergänzen Sie „competence“ mit Kurs, Zertifikat oder früherer Arbeit und dem Datum. Abschnitt 7.2 will Nachweise.',
      fr: 'Rien ne montre ici que {person} sait faire ce que demande le rôle {role} : ajoutez « competence » avec un cours, un certificat ou une expérience, et la date. L’article 7.2 veut des preuves.',
    },
    stale: {
      en: 'What shows that {person} can do what {role} asks (“{basis}”) is of {date} and was to be renewed by {due}: renew it, and put the new day here.',
      de: 'Was zeigt, dass {person} die Rolle {role} ausfüllen kann („{basis}“), ist vom {date} und war bis {due} zu erneuern: Erneuern Sie es, und tragen Sie hier den neuen Tag ein.',
      fr: 'Ce qui montre que {person} sait faire ce que demande le rôle {role} (« {basis} ») date du {date} et était à renouveler au plus tard le {due} : renouvelez-le, et notez ici le nouveau jour.',
    },
  },
  each: 'role',
  check({ model, now, names, today, isUnread }, report, id) {
    const { path } = model.roles.get(id) ?? {}
    if (!path || isUnread(id, [...path, 'held-by'])) return
    const seen = new Map<string, number>()
    for (const holder of holdersAt(model, id, now)) {
      const occurrence = seen.get(holder.id) ?? 0
      seen.set(holder.id, occurrence + 1)
      if (holder.state !== 'present' && holder.state !== 'away') continue
      const at = { path: [...path, 'held-by'], mention: holder.id, occurrence }
      const values = { person: names.person(holder.id), role: names.role(id) }
      if ((holder.assignment.competence ?? []).length === 0) {
        if (alwaysAsked.includes(id)) report({ message: 'none', at, values, about: [id, holder.id] })
        continue
      }
      for (const { basis, date, due } of renewalsOf(holder)) {
        if (due >= today(holder.person)) continue
        const what = { basis: names.text(basis), date: names.date(date), due: names.date(due) }
        report({ message: 'stale', at, values: { ...values, ...what }, about: [id, holder.id] })
      }
    }
  },
})

/** The evidence that has to be renewed, with the day by which; of two with the same basis the newer counts. */
function renewalsOf({ assignment: { competence = [] } }: HolderNow) {
  const newest = new Map<string, (typeof renewals)[number]>()
  const renewals = competence.flatMap(({ basis, date, every }) =>
    basis && date !== undefined && every ? [{ basis, date, due: dueOn(date, every) }] : [],
  )
  for (const renewal of renewals) {
    const key = Object.values(renewal.basis).join('\n')
    const known = newest.get(key)
    if (!known || known.date < renewal.date) newest.set(key, renewal)
  }
  return [...newest.values()]
}
