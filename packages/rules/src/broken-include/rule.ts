import type { IncludeFault } from '@rolebook/model'
import { soundProblems } from '../places/damage.ts'
import { defineRule } from '../rule.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'broken-include',
  severity: 'warning',
  profile: 'default',
  covers: ['FILE-07'],
  fixable: false,
  dependsOnTime: false,
  title: {
    en: 'Every file that is included is a part, and is included once',
    de: 'Jede eingebundene Datei ist ein Teil, und zwar nur einmal',
    fr: 'Chaque fichier inclus est une partie, et ne l’est qu’une fois',
  },
  messages,
  check(context, report) {
    for (const { code, start, end, path, detail } of soundProblems(context)) {
      if (code !== 'include') continue
      const { why = '', file = '' } = detail
      if (isFault(why)) report({ message: why, at: { range: { start, end }, path }, values: { file } })
    }
  },
})

function isFault(why: string): why is IncludeFault {
  return Object.hasOwn(messages, why)
}
