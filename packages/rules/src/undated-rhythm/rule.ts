import { rhythmInWords } from '@rolebook/model'
import { defineRule, type RuleContext } from '../rule.ts'

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
    fr: 'Pour ce qui revient, il est dit quand cela a été fait pour la dernière fois',
  },
  messages: {
    undated: {
      en: '{duty} is due {rhythm}, and nothing says when it was last done: add “last-done” with the day. Until then nobody sees that it is late.',
      de: '{duty} ist fällig ({rhythm}), und nichts sagt, wann es zuletzt erledigt wurde: Ergänzen Sie „last-done“ mit dem Tag. Bis dahin sieht niemand, dass es zu spät ist.',
      fr: '{duty} revient ({rhythm}), et rien ne dit quand cela a été fait pour la dernière fois : ajoutez « last-done » avec le jour. D’ici là, personne ne voit un retard.',
    },
    undatedPolicy: {
      en: '“{policy}” is to be reviewed {rhythm}, and nothing says when it last was: add “reviewed” with the day. Until then nobody sees that it is late.',
      de: '„{policy}“ ist zu überprüfen ({rhythm}), und nichts sagt, wann es zuletzt geschah: Ergänzen Sie „reviewed“ mit dem Tag. Bis dahin sieht niemand, dass es zu spät ist.',
      fr: '« {policy} » est à revoir ({rhythm}), et rien ne dit quand elle l’a été pour la dernière fois : ajoutez « reviewed » avec le jour. D’ici là, personne ne voit un retard.',
    },
  },
  each: ['responsibility', 'policy'],
  check(context, report, id, subject) {
    const { model, names, language } = context
    if (subject === 'policy') {
      const rhythm = rhythmOfPolicy(context, id)
      const at = { path: ['policies', id, 'review-every'] }
      if (rhythm)
        report({
          message: 'undatedPolicy',
          at,
          values: { policy: names.policy(id), rhythm: rhythmInWords(rhythm, language) },
        })
      return
    }
    const { path, written, lastDone, notApplicable } = model.responsibilities.get(id) ?? {}
    if (!path || !written?.every || lastDone !== undefined || notApplicable) return
    if (context.isUnread(id, [...path, 'last-done'])) return
    const values = { duty: id, rhythm: rhythmInWords(written.every, language) }
    report({ message: 'undated', at: { path: [...path, 'every'] }, values })
  },
})

/** The rhythm in which a policy is to be reviewed, where the file does not say when it last was. */
function rhythmOfPolicy({ model, isUnread }: RuleContext, id: string) {
  const { reviewed, reviewEvery } = model.rolebook.policies?.get(id) ?? {}
  return reviewed === undefined && !isUnread(id, ['policies', id, 'reviewed']) ? reviewEvery : undefined
}
