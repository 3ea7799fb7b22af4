import type { RolebookDocument } from '@rolebook/model'
import { isAtWork } from '../check.ts'
import { rules } from '../generated/rules.ts'
import type { Configuration } from './configuration.ts'

/** Whether a rule is about what is named nowhere: of a group's member, the group may be what names it. */
export function isForGroupsToTell(rule: string): boolean {
  return rule === 'named-nowhere'
}

const wantGroups = rules.filter(({ id }) => isForGroupsToTell(id))

/** Whether it counts for what is found in a rolebook that a group has it as a member. */
export function dependsOnGroups(document: RolebookDocument, configuration: Configuration): boolean {
  return document.marked && wantGroups.some((rule) => isAtWork(rule, document, configuration))
}

/** What is set, for a rolebook that a group has as a member: without what only the group could judge. */
export function withinGroup({ profiles, rules: levels }: Configuration): Configuration {
  return { profiles, rules: new Map([...levels, ...wantGroups.map(({ id }) => [id, 'off'] as const)]) }
}
