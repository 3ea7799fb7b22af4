import { isAcceptable } from '../exceptions/acceptable.ts'
import { type Profile, type Severity, severities } from '../finding.ts'
import type { Rule } from '../rule.ts'

/** The severity of a rule's findings, or `off` where it does not run. */
export type Level = Severity | 'off'

/** What an organisation has set beside its rolebook. */
export interface Configuration {
  /** Profiles that are on besides the default one and those that the rolebook names. */
  readonly profiles: readonly Profile[]
  /** By rule id. A rule that is named here and not off runs, whatever its profile. */
  readonly rules: ReadonlyMap<string, Level>
}

/** The name of the file beside a rolebook that holds its settings. */
export const configurationName = 'rolebook.config.yaml'

/** Where nothing is set. */
export const noConfiguration: Configuration = { profiles: [], rules: new Map() }

/**
 * The levels that a rule can be set to. A file has to be readable, and its ids have to lead somewhere, so the rules about
 * these have none; what rests on clauses 4 to 10 is lowered to information at most.
 */
export function levelsOf(rule: Rule): readonly Level[] {
  if (!isAcceptable(rule)) return []
  return rule.auditorAsks ? ['error', 'warning', 'info'] : ['off', ...severities]
}
