import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: 'unlinked-responsibility',
  severity: 'info',
  profile: 'all',
  covers: ['RSP-04'],
  fixable: false,
  dependsOnTime: false,
  title: {
    en: 'A responsibility of your own says which clause or control it serves',
    de: 'Eine eigene Verantwortlichkeit sagt, welchem Abschnitt oder welcher Maßnahme sie dient',
    fr: 'Une responsabilité à vous dit quel article ou quelle mesure elle sert',
  },
  messages: {
    unlinked: {
      en: '{duty} leads to no clause or control, so the coverage does not count it: add “covers” with what it serves, or “stands-for” with the catalogue’s responsibility that it is.',
      de: '{duty} führt zu keinem Abschnitt und keiner Maßnahme und zählt bei der Abdeckung nicht mit: Ergänzen Sie „covers“ mit dem, wozu sie dient, oder „stands-for“ mit der Verantwortlichkeit des Katalogs, die sie ist.',
      fr: '{duty} ne mène à aucun article ni aucune mesure, et la couverture ne la compte pas : ajoutez « covers » avec ce qu’elle sert, ou « stands-for » avec la responsabilité du catalogue dont il s’agit.',
    },
  },
  each: 'responsibility',
  check({ model, isUnread }, report, duty) {
    const entry = model.responsibilities.get(duty)
    if (!entry?.path || entry.catalogue || entry.standsFor !== undefined || entry.notApplicable) return
    const { path, covers, written, accountable, responsible } = entry
    // one without a text or without a role is being written
    if (covers.length > 0 || !written.text || accountable.length + responsible.length === 0) return
    if (isUnread(duty, [...path, 'covers']) || isUnread(duty, [...path, 'stands-for'])) return
    report({
      message: 'unlinked',
      at: written.covers ? { path: [...path, 'covers'] } : { path, part: 'key' },
      values: { duty },
    })
  },
})
