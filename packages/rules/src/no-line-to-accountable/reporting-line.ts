import { holdersOf } from '../holders/holding.ts'
import type { RuleContext } from '../rule.ts'

/** To whom the holders of a role report, over all steps that are written down. */
export interface ReportingLine {
  /** Roles and people on the way, nearest first, without the role itself. */
  readonly steps: readonly string[]
  /** Whether every way ends in top management; if not, the file does not say how it goes on. */
  readonly complete: boolean
}

/** Follows `reports-to` from a role. */
export function reportingLineOf(context: RuleContext, role: string): ReportingLine {
  const steps = new Set([role])
  let complete = true
  // Iterating over a set also visits what is added meanwhile, and a circle adds nothing new.
  for (const step of steps) {
    const above = context.model.roles.get(step)?.role.reportsTo ?? []
    for (const next of above) steps.add(next)
    if (above.length === 0 && !isAtTheTop(context, step)) complete = false
  }
  steps.delete(role)
  return { steps: [...steps], complete }
}

/** Whether a step is top management, or somebody who holds it. */
function isAtTheTop(context: RuleContext, step: string): boolean {
  return step === 'top-management' || holdersOf(context, 'top-management').some(({ person }) => person === step)
}
