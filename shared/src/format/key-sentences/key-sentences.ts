import type { InOwnLanguages } from '../../text/local-text.ts'
import {
  absenceShape,
  applicabilityShape,
  approvalShape,
  assetShape,
  assignmentShape,
  competenceShape,
  contactPointShape,
  exceptionShape,
  externalShape,
  findingPlacesShape,
  notApplicableShape,
  organisationShape,
  personShape,
  policyShape,
  privatePhoneShape,
  responsibilityShape,
  rolebookShape,
  roleShape,
  siteShape,
  situationShape,
  vacancyShape,
  verificationShape,
} from '../rolebook-format.ts'
import type { RecordShape, Shape } from '../shape.ts'
import {
  applicabilitySentences,
  approvalSentences,
  exceptionSentences,
  organisationSentences,
  rolebookSentences,
  siteSentences,
} from './organisation.ts'
import {
  absenceSentences,
  contactPointSentences,
  externalSentences,
  personSentences,
  privatePhoneSentences,
  verificationSentences,
} from './people.ts'
import {
  assignmentSentences,
  competenceSentences,
  notApplicableSentences,
  responsibilitySentences,
  roleSentences,
  vacancySentences,
} from './roles.ts'
import { assetSentences, findingPlacesSentences, policySentences, situationSentences } from './situations.ts'

/** One sentence for each key of a record: a key that has none does not compile. */
export type SentencesOf<Of> =
  Of extends RecordShape<infer F> ? { readonly [Key in keyof F]: InOwnLanguages<string> } : never

/**
 * What each key of the format is for. Apart from the format itself, so that what only reads rolebooks, such as the panel,
 * need not carry it.
 */
const sentences: readonly (readonly [Shape<unknown>, Readonly<Record<string, InOwnLanguages<string>>>])[] = [
  [rolebookShape, rolebookSentences],
  [approvalShape, approvalSentences],
  [organisationShape, organisationSentences],
  [siteShape, siteSentences],
  [applicabilityShape, applicabilitySentences],
  [exceptionShape, exceptionSentences],
  [personShape, personSentences],
  [absenceShape, absenceSentences],
  [privatePhoneShape, privatePhoneSentences],
  [externalShape, externalSentences],
  [contactPointShape, contactPointSentences],
  [verificationShape, verificationSentences],
  [roleShape, roleSentences],
  [vacancyShape, vacancySentences],
  [assignmentShape, assignmentSentences],
  [competenceShape, competenceSentences],
  [responsibilityShape, responsibilitySentences],
  [notApplicableShape, notApplicableSentences],
  [situationShape, situationSentences],
  [assetShape, assetSentences],
  [findingPlacesShape, findingPlacesSentences],
  [policyShape, policySentences],
]

/** What a key of a record of the format is for; `undefined` for what the format does not have. */
export function sentenceOf(record: Shape<unknown>, key: string): InOwnLanguages<string> | undefined {
  return sentences.find(([shape]) => shape === record)?.[1][key]
}
