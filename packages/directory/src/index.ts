export {
  type BuildRefusal,
  buildDirectory,
  type Draft,
  type DraftOrder,
  draftDirectory,
  type Refusable,
  type SignOrder,
  signDirectory,
} from './build.ts'
export { largestFile } from './canonical.ts'
export type { Directory, DirectoryStatement } from './directory.ts'
export { type Fetched, type FetchProblem, fetchDirectory } from './fetch-directory.ts'
export { type JoinProblem, type ReadTrust, readAddress, readJoinCode, readTrust, writeJoinCode } from './join-code.ts'
export { forgetKept, type Loaded, loadKept, saveKept } from './keep.ts'
export { createKeeper, type Keeper } from './keeper.ts'
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
} from './keys.ts'
export { changeKeys, type KeysChange, type KeysProblem } from './keys-change.ts'
export {
  type KeysDecision,
  type KeysDocument,
  readOwnKeysDocument,
  type SigningKey,
  signKeysDocument,
} from './keys-document.ts'
export { keysSentence } from './keys-sentences.ts'
export type { MemberDirectory, MembersIndex } from './members-index.ts'
export { emptiedContacts, type ProjectionOptions, projectRolebook } from './project.ts'
export { type ReadProjection, readProjection, writeProjection } from './projection-json.ts'
export type { Refusal, RefusalCode } from './refusal.ts'
export { bannerSentence, buildSentence, damagedSentence, joinSentence, refusalSentence } from './sentences.ts'
export { createMemoryStore, type DirectoryStore } from './store.ts'
export { type Belief, type Kept, type Known, type Opening, openDirectory, type Trust } from './verify.ts'
export { type Banner, type View, viewAt } from './view.ts'
export { type Audience, type Leaves, leaves, type Readership } from './visibility.ts'
export { readWaiting, signForAnother, signWaiting, type Waiting } from './waiting.ts'
export { type ChangedSince, digestChanges, type WayChange, type WayPlace } from './ways.ts'
