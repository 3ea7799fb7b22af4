import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'

/**
 * Whether a comment may silence findings of a rule at all. What is found about roles, letters, duties kept apart and
 * exceptions is accepted by somebody with authority or not at all, and so is what rests on clauses 4 to 10.
 */
export function mayBeSuppressed({ covers, auditorAsks, looksLast }: Rule): boolean {
  return !auditorAsks && !looksLast && !covers.some((row) => /^(?:ROL|RAC|SOD|EXC)-/.test(row))
}

/** Whether a comment may silence a finding: hints, information, and how something is worded. */
export function isSuppressible({ severity }: Pick<Finding, 'severity'>, rule: Rule): boolean {
  const isLight = severity === 'hint' || severity === 'info'
  return mayBeSuppressed(rule) && (isLight || (rule.profile === 'wording' && severity === 'warning'))
}
