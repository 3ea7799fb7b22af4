import { dueOn, rhythmInWords } from '@rolebook/model'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: 'overdue-policy-review',
  severity: 'warning',
  profile: 'default',
  covers: ['TIM-01'],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'Every policy is reviewed in the rhythm that it states',
    de: 'Jede Richtlinie wird in dem Rhythmus überprüft, den sie angibt',
    fr: 'Chaque politique est revue au rythme qu’elle indique',
  },
  messages: {
    overdue: {
      en: '“{policy}” was to be reviewed by {due}: it was last reviewed on {date} and is to be reviewed {rhythm}. Look through it, and put the new day here.',
      de: '„{policy}“ war bis zum {due} zu überprüfen: zuletzt überprüft am {date}, zu überprüfen {rhythm}. Gehen Sie den Text durch, und tragen Sie hier den neuen Tag ein.',
      fr: '« {policy} » était à revoir pour le {due} : dernière revue le {date}, à refaire {rhythm}. Relisez le texte, et notez ici le nouveau jour.',
    },
    overdueOfOwner: {
      en: '“{policy}” was to be reviewed by {due}: it was last reviewed on {date} and is to be reviewed {rhythm}. See that it is done (role: {role}), and put the new day here.',
      de: '„{policy}“ war bis zum {due} zu überprüfen: zuletzt überprüft am {date}, zu überprüfen {rhythm}. Sorgen Sie dafür, dass es geschieht (Rolle: {role}), und tragen Sie hier den neuen Tag ein.',
      fr: '« {policy} » était à revoir pour le {due} : dernière revue le {date}, à refaire {rhythm}. Veillez à ce que ce soit fait (rôle : {role}), et notez ici le nouveau jour.',
    },
  },
  each: 'policy',
  check({ model, names, language, today }, report, id) {
    const { reviewed, reviewEvery, owner } = model.rolebook.policies?.get(id) ?? {}
    if (reviewed === undefined || !reviewEvery) return
    const due = dueOn(reviewed, reviewEvery)
    if (due >= today()) return
    report({
      message: owner === undefined ? 'overdue' : 'overdueOfOwner',
      at: { path: ['policies', id, 'reviewed'] },
      values: {
        policy: names.policy(id),
        due: names.date(due),
        date: names.date(reviewed),
        rhythm: rhythmInWords(reviewEvery, language),
        role: owner === undefined ? '' : names.role(owner),
      },
      about: owner === undefined ? [id] : [id, owner],
    })
  },
})
