import { defineRule } from '../rule.ts'
import { judgeContract } from './judge-contract.ts'
import { judgeLeaver } from './judge-leaver.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'leaver-holds-role',
  severity: 'error',
  profile: 'default',
  covers: ['PPL-07'],
  fixable: true,
  dependsOnTime: true,
  title: {
    en: 'Nobody who has left still holds a role or stands in',
    de: 'Wer ausgeschieden ist, hat keine Rolle mehr inne und vertritt niemanden',
    fr: 'Qui a quitté l’organisation n’a plus de rôle et ne remplace personne',
  },
  messages,
  each: ['person', 'member'],
  check(context, report, id, subject) {
    const leavers = subject === 'member' ? context.ids.namedOf(id) : [id]
    for (const leaver of leavers) judgeLeaver(context, report, leaver)
    if (subject === 'person') judgeContract(context, report, id)
  },
})
