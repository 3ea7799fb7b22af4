import type { MemberFault } from '@rolebook/model'
import { soundProblems } from '../places/damage.ts'
import { defineRule } from '../rule.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'broken-member',
  severity: 'warning',
  profile: 'default',
  covers: ['FILE-07'],
  fixable: false,
  dependsOnTime: false,
  title: {
    en: 'Every member is a rolebook of its own, and the group stands above it',
    de: 'Hinter jedem Eintrag unter „members“ steht ein eigenes Rolebook, und die Gruppe steht darüber',
    fr: 'Chaque entrée de « members » est un rolebook à part, et le groupe se trouve au-dessus',
  },
  messages,
  check(context, report) {
    for (const { code, start, end, path, detail } of soundProblems(context)) {
      if (code !== 'member') continue
      const { why = '', file = '', name = '' } = detail
      if (isFault(why)) report({ message: why, at: { range: { start, end }, path }, values: { file, name } })
    }
  },
})

function isFault(why: string): why is MemberFault {
  return Object.hasOwn(messages, why)
}
