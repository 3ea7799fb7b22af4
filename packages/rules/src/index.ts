export { applyEdits } from '@rolebook/model'
export { type Checked, type Checker, type CheckOptions, check, checkInFull, createChecker } from './check.ts'
export {
  type Configuration,
  configurationName,
  type Level,
  levelsOf,
  noConfiguration,
} from './configuration/configuration.ts'
export {
  type ConfigurationProblem,
  type ReadConfiguration,
  readConfiguration,
} from './configuration/read-configuration.ts'
export { dependsOnGroups, isForGroupsToTell, withinGroup } from './configuration/within-group.ts'
export { contactKeys } from './contacts/contact-ids.ts'
export { type StaleContact, staleContacts } from './contacts/stale-contacts.ts'
export { contactsWithoutWay, type WithoutWay } from './contacts/without-way.ts'
export { isAboutExceptions, isAcceptable } from './exceptions/acceptable.ts'
export * from './finding.ts'
export { applyFixes, chooseFixes } from './fix.ts'
export { rules } from './generated/rules.ts'
export { humansOf } from './holders/same-human.ts'
export { endAssignment } from './leaver-holds-role/end-assignment.ts'
export { type Migrated, type Migration, migrate } from './migration/migrate.ts'
export { placesOfItems } from './places/list-places.ts'
export { pageOf, type Rule } from './rule.ts'
export {
  isInText,
  readSuppressions,
  type SuppressionComment,
  suppressionWord,
} from './suppression/comments.ts'
export type { Silenced } from './suppression/silenced.ts'
export { mayBeSuppressed } from './suppression/suppressible.ts'
