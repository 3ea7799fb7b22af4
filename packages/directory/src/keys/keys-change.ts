import type { Instant } from '@rolebook/model'
import { keyIdOf, type PrivateKey, type PublicKey, publicKeyOf } from './keys.ts'
import { type KeysDocument, signKeysDocument } from './keys-document.ts'

/** What an organisation changes in its list of signing keys. */
export type KeysChange =
  | { readonly add: PublicKey; readonly from: Instant; readonly until: Instant }
  /** The id of a key: from the next directory on, nothing signed with it is believed. */
  | { readonly withdraw: string }
  | { readonly threshold: 1 | 2 }

/** Why a list of keys is not changed. Every code has its sentence in `keys-sentences.ts`. */
export type KeysProblem =
  /** The root key is that of another organisation. */
  | 'other-root'
  /** The key is in the list already. */
  | 'already-listed'
  /** The root key signs the list of keys and nothing else. */
  | 'root-as-signing-key'
  | 'not-listed'
  /** Fewer keys would be left than are required to sign. */
  | 'too-few-keys'
  /** This many are already required to sign. */
  | 'same-threshold'

/** Signs the list of keys that follows this one. */
export async function changeKeys(
  document: KeysDocument,
  change: KeysChange,
  root: PrivateKey,
): Promise<{ readonly text: string; readonly version: number } | { readonly problem: KeysProblem }> {
  if ((await keyIdOf(root)) !== document.organisation) return { problem: 'other-root' }
  const signing = new Map(document.signing)
  if ('add' in change) {
    const id = await keyIdOf(change.add)
    if (id === document.organisation) return { problem: 'root-as-signing-key' }
    if (signing.has(id)) return { problem: 'already-listed' }
    signing.set(id, { key: publicKeyOf(change.add), from: change.from, until: change.until })
  }
  if ('withdraw' in change && !signing.delete(change.withdraw)) return { problem: 'not-listed' }
  const threshold = 'threshold' in change ? change.threshold : document.threshold
  if ('threshold' in change && threshold === document.threshold) return { problem: 'same-threshold' }
  if (signing.size < threshold) return { problem: 'too-few-keys' }
  const version = document.version + 1
  return { text: await signKeysDocument({ version, threshold, signing: [...signing.values()] }, root), version }
}
