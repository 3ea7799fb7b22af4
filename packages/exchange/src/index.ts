export {
  type AskedRole,
  askedRoles,
  type NamedPerson,
  type NewRolebook,
  type OrganisationSize,
  organisationSizes,
} from './new-rolebook/new-rolebook.ts'
export { type NewRolebookOptions, writeNewRolebook } from './new-rolebook/write-new-rolebook.ts'
export { type ImportReport, importRaci, type RaciImport, type RaciImportOptions } from './raci/import-raci.ts'
export type { Remark, RemarkCode } from './raci/remarks.ts'
export { type Decoded, decodeTable } from './table/decode.ts'
