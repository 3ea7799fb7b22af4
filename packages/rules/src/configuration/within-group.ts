import type { RolebookDocument } from '@rolebook/model'
import { isAtWork } from '../check.ts'
import { rules } from '../generated/rules.ts'
import type { Configuration } from './configuration.ts'

/**
 * Whether a rule reports what nothing names: in the rolebook of a member, the group's rolebook may be what names it.
 */
export function isForGroupsToTell(rule: string): boolean {
  return rule === 'named-nowhere'
}

const wantGroups = rules.filter(({ id }) => isForGroupsToTell(id))

/** Whether the findings of a rolebook depend on being a member of a group. */
export function dependsOnGroups(document: RolebookDocument, configuration: Configuration): boolean {
  return document.marked && wantGroups.some((rule) => isAtWork(rule, document, configuration))
}

/** The settings for the rolebook of a group's member: without the rules that only the group's rolebook could answer. */
export function withinGroup({ profiles, rules: levels }: Configuration): Configuration {
  return { profiles, rules: new Map([...levels, ...wantGroups.map(({ id }) => [id, 'off'] as const)]) }
}
