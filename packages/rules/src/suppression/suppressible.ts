import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'

/**
 * Whether a comment may silence findings of a rule at all. Findings about roles, letters, separation of duties and
 * exceptions, and those that rest on clauses 4 to 10, can only be accepted by somebody with authority.
 */
export function mayBeSuppressed({ covers, auditorAsks, looksLast }: Rule): boolean {
  return !auditorAsks && !looksLast && !covers.some((row) => /^(?:ROL|RAC|SOD|EXC)-/.test(row))
}

/** Whether a comment may silence a finding: hints, information, and questions of wording. */
export function isSuppressible({ severity }: Pick<Finding, 'severity'>, rule: Rule): boolean {
  const isLight = severity === 'hint' || severity === 'info'
  return mayBeSuppressed(rule) && (isLight || (rule.profile === 'wording' && severity === 'warning'))
}
