import type { OwnLanguage } from '@rolebook/model'
import type { Rule } from '@rolebook/rules'
import type { Diagnostic } from 'vscode-languageserver-types'
import { type Candidate, icons } from './candidate.ts'

/** Rules by their ids: first those with findings at the moment, the gravest before the rest. */
export function ruleCandidates(
  rules: readonly Pick<Rule, 'id' | 'title'>[],
  found: readonly Diagnostic[],
  language: OwnLanguage,
): readonly Candidate[] {
  const gravity = new Map<unknown, number>()
  for (const { code, severity = 1 } of found) gravity.set(code, Math.min(severity, gravity.get(code) ?? severity))
  return rules
    .toSorted((one, other) => (gravity.get(one.id) ?? 9) - (gravity.get(other.id) ?? 9))
    .map(({ id, title }) => ({ text: id, icon: icons.rule, detail: title[language], subject: 'rule' }))
}
