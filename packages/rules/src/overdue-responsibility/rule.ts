import { dueOn, rhythmInWords } from '@rolebook/model'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: 'overdue-responsibility',
  severity: 'warning',
  profile: 'all',
  covers: ['RSP-07'],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'What recurs is done in time',
    de: 'Was wiederkehrt, wird rechtzeitig erledigt',
    fr: 'Ce qui revient est fait à temps',
  },
  messages: {
    overdue: {
      en: '{duty} (“{text}”) has been overdue since {due}: it was last done on {date} and is to be done {rhythm}. See that it is done (role: {role}), and put the new day here.',
      de: '{duty} („{text}“) ist seit dem {due} überfällig: zuletzt erledigt am {date}, zu erledigen {rhythm}. Sorgen Sie dafür, dass es geschieht (Rolle: {role}), und tragen Sie hier den neuen Tag ein.',
      fr: '{duty} (« {text} ») est en retard depuis le {due} : fait pour la dernière fois le {date}, à faire {rhythm}. Veillez à ce que ce soit fait (rôle : {role}), et notez ici le nouveau jour.',
    },
  },
  each: 'responsibility',
  check({ model, names, language, today }, report, duty) {
    const {
      path,
      every,
      lastDone,
      notApplicable,
      responsible = [],
      accountable = [],
    } = model.responsibilities.get(duty) ?? {}
    if (!path || !every || lastDone === undefined || notApplicable) return
    const due = dueOn(lastDone, every)
    if (due >= today()) return
    const doing = responsible.length > 0 ? responsible : accountable
    report({
      message: 'overdue',
      at: { path: [...path, 'last-done'] },
      values: {
        duty,
        text: names.responsibility(duty).replace(/\.$/, ''),
        due: names.date(due),
        date: names.date(lastDone),
        rhythm: rhythmInWords(every, language),
        role: names.list(doing.map((role) => names.role(role))),
      },
      about: [duty, ...doing],
    })
  },
})
