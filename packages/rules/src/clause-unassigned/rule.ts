import type { ResponsibilityEntry } from '@rolebook/model'
import { responsibilitiesByMeaning } from '../indexes.ts'
import { defineRule } from '../rule.ts'

/** The two tasks that 5.3 has top management assign, by the responsibilities that are that task. */
const tasks = [
  { message: 'conformity', duties: ['PL-6', 'PL-1'] },
  { message: 'reporting', duties: ['PL-2'] },
] as const

export const rule = defineRule({
  id: 'clause-unassigned',
  severity: 'warning',
  profile: 'default',
  covers: ['CLS-01'],
  fixable: false,
  dependsOnTime: false,
  title: {
    en: 'Somebody sees to conformity, and somebody reports to top management',
    de: 'Jemand sorgt für die Konformität, und jemand berichtet der Geschäftsleitung',
    fr: 'Quelqu’un veille à la conformité, et quelqu’un rend compte à la direction',
  },
  messages: {
    conformity: {
      en: '{duties}: stated not to apply, so nobody has the task of seeing to it that the security management system conforms to the standard, and clause 5.3 a asks for somebody. Say who answers for it.',
      de: 'Laut dieser Datei gilt nicht: {duties}. So hat niemand die Aufgabe, dafür zu sorgen, dass das Managementsystem für Informationssicherheit der Norm entspricht, und Abschnitt 5.3 a verlangt jemanden. Sagen Sie, wer dafür einsteht.',
      fr: '{duties} : sans objet d’après ce fichier. Personne ne veille donc à ce que le système de management de la sécurité soit conforme à la norme, et l’article 5.3 a demande quelqu’un. Dites qui en répond.',
    },
    reporting: {
      en: '{duties}: stated not to apply, so nobody reports to top management how the security management system performs, and clause 5.3 b asks for somebody. Say who answers for it.',
      de: 'Laut dieser Datei gilt nicht: {duties}. So berichtet niemand der Geschäftsleitung, was das Managementsystem für Informationssicherheit leistet, und Abschnitt 5.3 b verlangt jemanden. Sagen Sie, wer dafür einsteht.',
      fr: '{duties} : sans objet d’après ce fichier. Personne ne rend donc compte à la direction de l’efficacité du système de management de la sécurité, et l’article 5.3 b demande quelqu’un. Dites qui en répond.',
    },
    other: {
      en: '{duty} does not apply either.',
      de: 'Auch {duty} gilt nicht.',
      fr: '{duty} est aussi sans objet.',
    },
  },
  auditorAsks: {
    en: 'An auditor will still ask who has been given this task (clause 5.3).',
    de: 'Im Audit wird trotzdem gefragt, wem diese Aufgabe übertragen ist (Abschnitt 5.3).',
    fr: 'Un auditeur demandera tout de même à qui cette tâche a été confiée (article 5.3).',
  },
  check({ model, names, lookUp }, report) {
    for (const { message, duties } of tasks) {
      const entries = duties
        .flatMap((duty) => lookUp(responsibilitiesByMeaning, duty))
        .flatMap((duty) => model.responsibilities.get(duty) ?? [])
      const [first, ...others] = entries.flatMap(excludedAt)
      if (!first || entries.some(isAssigned)) continue
      report({
        message,
        at: { path: first.path, part: 'key' },
        values: { duties: names.list([first, ...others].map(({ duty }) => duty)) },
        about: entries.map(({ id }) => id),
        related: others.map(({ duty, path }) => ({
          message: 'other' as const,
          at: { path, part: 'key' as const },
          values: { duty },
        })),
      })
    }
  },
})

function isAssigned({ accountable, responsible, notApplicable }: ResponsibilityEntry): boolean {
  return !notApplicable && accountable.length + responsible.length > 0
}

function excludedAt({ id, path, notApplicable }: ResponsibilityEntry) {
  return path && notApplicable ? [{ duty: id, path: [...path, 'not-applicable'] }] : []
}
