export { check, type CheckOptions } from './check.ts'
export * from './finding.ts'
export { rules } from './generated/rules.ts'
export type { Rule } from './rule.ts'
