import type { ResponsibilityEntry } from '@rolebook/model'
import { responsibilitiesByReference } from '../indexes.ts'
import { defineRule, type RuleContext } from '../rule.ts'

export const rule = defineRule({
  id: 'applicability-mismatch',
  severity: 'info',
  profile: 'all',
  covers: ['CLS-03'],
  fixable: false,
  dependsOnTime: false,
  title: {
    en: 'Statement of applicability and responsibilities say the same',
    de: 'Erklärung zur Anwendbarkeit und Verantwortlichkeiten sagen dasselbe',
    fr: 'La déclaration d’applicabilité et les responsabilités disent la même chose',
  },
  messages: {
    excluded: {
      en: 'By the statement of applicability {control} is not applied here, and still it is given to somebody by {duties}. State there that it does not apply, or take {control} out of this list.',
      de: 'Laut Erklärung zur Anwendbarkeit wird {control} hier nicht angewendet, und doch ist es jemandem zugewiesen, durch {duties}. Geben Sie dort an, dass es nicht gilt, oder nehmen Sie {control} aus dieser Liste.',
      fr: 'D’après la déclaration d’applicabilité, {control} ne s’applique pas ici, et pourtant quelqu’un en est chargé par {duties}. Indiquez-y que c’est sans objet, ou retirez {control} de cette liste.',
    },
    unassigned: {
      en: 'By the statement of applicability {control} is applied here, and what would see to it is stated not to apply: {duties}. Let that apply, or give {control} to somebody else.',
      de: 'Laut Erklärung zur Anwendbarkeit wird {control} hier angewendet, und was dafür sorgen würde, gilt laut dieser Datei nicht: {duties}. Lassen Sie es gelten, oder geben Sie {control} jemand anderem.',
      fr: 'D’après la déclaration d’applicabilité, {control} s’applique ici, et ce qui y veillerait est sans objet d’après ce fichier : {duties}. Rétablissez-le, ou confiez {control} à quelqu’un d’autre.',
    },
    assigned: {
      en: '{duty} covers it here.',
      de: 'Hier deckt {duty} es ab.',
      fr: '{duty} le couvre ici.',
    },
    excludedHere: {
      en: '{duty} does not apply.',
      de: '{duty} gilt nicht.',
      fr: '{duty} est sans objet.',
    },
  },
  check(context, report) {
    const { model, names } = context
    const { applicability = [] } = model.rolebook
    // A part of the same rolebook that was not read may say more.
    if (!context.hasAllParts() || context.isUnread('applicability', ['applicability'])) return
    const stated = (applies: boolean) =>
      new Set(applicability.filter((entry) => entry.applies === applies).flatMap(({ controls = [] }) => controls))
    const [applied, excluded] = [stated(true), stated(false)]
    for (const [index, { controls = [], applies }] of applicability.entries()) {
      if (applies === undefined) continue
      for (const control of new Set(controls)) {
        // The file says both, and nobody knows which is meant.
        if (applied.has(control) && excluded.has(control)) continue
        const covering = coveringOf(context, control)
        const standing = covering.filter(({ notApplicable }) => !notApplicable)
        const wrong = applies
          ? standing.length === 0
            ? covering
            : []
          : standing.filter((entry) => isAbout(entry, control, excluded))
        if (wrong.length === 0) continue
        report({
          message: applies ? 'unassigned' : 'excluded',
          at: { path: ['applicability', index, 'controls'] },
          values: { control, duties: names.list(wrong.map(({ id }) => id)) },
          about: wrong.map(({ id }) => id),
          related: wrong.flatMap(({ id, path }) =>
            path
              ? [
                  {
                    message: applies ? ('excludedHere' as const) : ('assigned' as const),
                    at: { path, part: 'key' as const },
                    values: { duty: id },
                  },
                ]
              : [],
          ),
        })
      }
    }
  },
})

function coveringOf({ model, lookUp }: RuleContext, control: string): readonly ResponsibilityEntry[] {
  return lookUp(responsibilitiesByReference, control).flatMap((id) => model.responsibilities.get(id) ?? [])
}

/**
 * Whether a responsibility is there for a control that is left out: the file says that it covers it, or all that it
 * covers is left out. A responsibility of the catalogue that also covers other controls stays, without this one.
 */
function isAbout({ written, covers }: ResponsibilityEntry, control: string, excluded: ReadonlySet<string>): boolean {
  return written.covers?.includes(control) === true || covers.every((reference) => excluded.has(reference))
}
