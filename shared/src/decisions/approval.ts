import { sha256 } from '@noble/hashes/sha2.js'
import type { RolebookDocument } from '../document.ts'
import type { Rolebook } from '../format/rolebook-format.ts'
import { decisionsOf, spell } from './decisions.ts'

/** How many hexadecimal digits of the SHA-256 an approval states. */
const digestLength = 12

/**
 * The digest of a rolebook's decisions, as `approved` states it: the first 12 hexadecimal digits of the SHA-256 of their
 * one spelling in UTF-8. It tells that something was changed; against forgery it is nothing.
 */
export function digestDecisions(rolebook: Rolebook): string {
  const bytes = sha256(new TextEncoder().encode(spell(decisionsOf(rolebook))))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, digestLength)
}

/**
 * Whether the approval in a file still holds: `holds`, or `lapsed` once a decision was changed. `none` where nobody
 * approved or no digest is stated, `unreadable` where some of the file could not be read and may hold a decision.
 */
export type ApprovalStatus = 'holds' | 'lapsed' | 'none' | 'unreadable'

export function approvalStatus(document: RolebookDocument): ApprovalStatus {
  if (!isReadWhole(document)) return 'unreadable'
  const stated = document.rolebook.approved?.digest
  if (stated === undefined) return 'none'
  return stated === digestDecisions(document.rolebook) ? 'holds' : 'lapsed'
}

/** Whether everything in a document was understood, so that no decision is missing from what was read. */
export function isReadWhole({ marked, problems }: RolebookDocument): boolean {
  return marked && problems.every(({ code }) => code === 'retyped')
}
