import { nearest } from '@rolebook/model'
import { defineRule, type Report } from '../rule.ts'
import type { HeededComment } from '../suppression/heed-comments.ts'
import { mayBeSuppressed } from '../suppression/suppressible.ts'
import { messages } from './messages.ts'

type Message = keyof typeof messages

export const rule = defineRule({
  id: 'idle-suppression',
  severity: 'warning',
  profile: 'default',
  covers: [],
  fixable: true,
  dependsOnTime: true,
  looksLast: true,
  title: {
    en: 'A comment that is to silence a finding may, says why, and has something to silence',
    de: 'Ein Kommentar, der einen Befund unterdrücken soll, darf das, sagt warum und hat etwas zu unterdrücken',
    fr: 'Un commentaire qui doit masquer un constat en a le droit, dit pourquoi, et a quelque chose à masquer',
  },
  messages,
  check({ comments, rules }, report) {
    const known = new Map(rules.map((rule) => [rule.id, rule]))
    for (const heeded of comments) {
      const { comment } = heeded
      if (comment.rules.length === 0) report({ message: 'unnamed', at: { range: comment.range }, about: [] })
      const faults = comment.rules.flatMap(({ id, range }): Report<Message>[] => {
        const rule = known.get(id)
        const at = { range }
        if (!rule) return [unknownRule(id, at, [...known.keys()])]
        const effect = heeded.effectOn(id)
        const isRefused = effect === 'refused' || (effect !== 'silenced' && !mayBeSuppressed(rule))
        if (isRefused) return [{ message: 'refused', at, values: { rule: id }, about: [] }]
        const isIdle = effect === 'nothing' && comment.reason !== undefined
        return isIdle ? [{ message: 'idle', severity: 'info', at, values: { rule: id }, about: [] }] : []
      })
      for (const fault of faults) report(fault)
      if (faults.length === 0 && lacksReason(heeded)) report({ message: 'noReason', at: { range: comment.range } })
    }
  },
})

function lacksReason({ comment: { rules, reason } }: HeededComment): boolean {
  return rules.length > 0 && reason === undefined
}

function unknownRule(id: string, at: Report<Message>['at'], ids: readonly string[]): Report<Message> {
  const better = nearest(id, ids)
  if (better === undefined || !('range' in at)) return { message: 'unknown', at, values: { rule: id }, about: [] }
  const edits = [{ range: at.range, text: better }]
  return {
    message: 'misspelt',
    at,
    values: { rule: id, better },
    about: [],
    fixes: [{ title: 'change', edits }],
  }
}
