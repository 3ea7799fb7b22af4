export {
  type AskedRole,
  askedRoles,
  type NamedPerson,
  type NewRolebook,
  type OrganisationSize,
  organisationSizes,
} from './new-rolebook/new-rolebook.ts'
export { newRolebookDialogue, type UsualAnswers } from './new-rolebook/new-rolebook-dialogue.ts'
export { questionTexts } from './new-rolebook/question-texts.ts'
export {
  isAnswer,
  isNeedless,
  languageOfFile,
  type OrganisationAnswers,
  organisationFrom,
  type Question,
  questions,
} from './new-rolebook/questions.ts'
export { type NewRolebookOptions, writeNewRolebook } from './new-rolebook/write-new-rolebook.ts'
export { type ImportReport, importRaci, type RaciImport, type RaciImportOptions } from './raci/import-raci.ts'
export type { Remark, RemarkCode } from './raci/remarks.ts'
export { type Decoded, decodeTable } from './table/decode.ts'
