import { rhythmInWords } from '@rolebook/model'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: 'undated-rhythm',
  severity: 'info',
  profile: 'evidence',
  covers: ['RSP-06'],
  fixable: false,
  dependsOnTime: false,
  title: {
    en: 'What recurs says when it was last done',
    de: 'Was wiederkehrt, sagt, wann es zuletzt erledigt wurde',
    fr: 'Ce qui revient dit quand il a été fait en dernier',
  },
  messages: {
    undated: {
      en: '{duty} is due {rhythm}, and nothing says when it was last done: add “last-done” with the day. Until then nobody sees that it is late.',
      de: '{duty} ist fällig ({rhythm}), und nichts sagt, wann es zuletzt erledigt wurde: Ergänzen Sie „last-done“ mit dem Tag. Bis dahin sieht niemand, dass es zu spät ist.',
      fr: '{duty} revient ({rhythm}), et rien ne dit quand cela a été fait en dernier : ajoutez « last-done » avec le jour. D’ici là, personne ne voit un retard.',
    },
  },
  each: 'responsibility',
  check({ model, language, isUnread }, report, duty) {
    const { path, written, lastDone, notApplicable } = model.responsibilities.get(duty) ?? {}
    if (!path || !written?.every || lastDone !== undefined || notApplicable) return
    if (isUnread(duty, [...path, 'last-done'])) return
    const values = { duty, rhythm: rhythmInWords(written.every, language) }
    report({ message: 'undated', at: { path: [...path, 'every'] }, values })
  },
})
