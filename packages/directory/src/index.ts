export { largestFile } from './canonical.ts'
export type { Directory, DirectoryStatement } from './directory.ts'
export {
  type JoinProblem,
  type ReadTrust,
  readAddress,
  readJoinCode,
  readTrust,
  writeJoinCode,
} from './joining/join-code.ts'
export { type Fetched, type FetchProblem, fetchDirectory } from './keeping/fetch-directory.ts'
export { forgetKept, type Loaded, loadKept, saveKept } from './keeping/keep.ts'
export { createKeeper, type Keeper } from './keeping/keeper.ts'
export { createMemoryStore, type DirectoryStore } from './keeping/store.ts'
export {
  generateKey,
  generateReadingKey,
  isKeyId,
  isReadingKey,
  keyIdOf,
  type PrivateKey,
  type PublicKey,
  publicKeyOf,
  readPrivateKey,
  readPublicPart,
} from './keys/keys.ts'
export { changeKeys, type KeysChange, type KeysProblem } from './keys/keys-change.ts'
export {
  type KeysDecision,
  type KeysDocument,
  readOwnKeysDocument,
  type SigningKey,
  signKeysDocument,
} from './keys/keys-document.ts'
export { keysSentence } from './keys/keys-sentences.ts'
export type { NamedOfMember } from './projection/companies.ts'
export type { MemberDirectory, MembersIndex } from './projection/members-index.ts'
export { emptiedContacts, type ProjectionOptions, projectRolebook } from './projection/project.ts'
export { type ReadProjection, readProjection, writeProjection } from './projection/projection-json.ts'
export { type Audience, type Leaves, leaves, type Readership } from './projection/visibility.ts'
export { type ChangedSince, digestChanges, type WayChange, type WayPlace } from './projection/ways.ts'
export type { Refusal, RefusalCode } from './refusal.ts'
export { bannerSentence, damagedSentence, joinSentence, refusalSentence } from './sentences.ts'
export {
  type BuildRefusal,
  buildDirectory,
  type Draft,
  type DraftOrder,
  draftDirectory,
  type Refusable,
  type SignOrder,
  signDirectory,
} from './signing/build.ts'
export { buildSentence } from './signing/build-sentences.ts'
export { readWaiting, signForAnother, signWaiting, type Waiting } from './signing/waiting.ts'
export { type Belief, type Kept, type Known, type Opening, openDirectory, type Trust } from './verifying/verify.ts'
export { type Banner, type View, viewAt } from './verifying/view.ts'
