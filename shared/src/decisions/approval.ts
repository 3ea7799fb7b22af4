import type { RolebookDocument } from '../document.ts'
import type { Rolebook } from '../format/rolebook-format.ts'
import { digestOf } from '../text/digest.ts'
import { createSpeller } from './decision-speller.ts'
import { decisionsOf, spell } from './decisions.ts'

/**
 * The digest of a rolebook's decisions, as `approved` states it: the first 12 hexadecimal digits of the SHA-256 of their
 * one spelling in UTF-8. It tells that something was changed; against forgery it is nothing.
 */
export function digestDecisions(rolebook: Rolebook): string {
  return digestOf(spell(decisionsOf(rolebook)))
}

/**
 * Makes a function that gives the same digests cheaply for rolebooks that follow one another by edits: it remembers
 * what did not change, and recomputes nothing while the decisions stay the same.
 */
export function createDigest(): (rolebook: Rolebook) => string {
  const spellDecisions = createSpeller()
  let last: { readonly spelling: string; readonly digest: string } | undefined
  return (rolebook) => {
    const spelling = spellDecisions(rolebook)
    if (last?.spelling !== spelling) last = { spelling, digest: digestOf(spelling) }
    return last.digest
  }
}

/**
 * Whether the approval in a file still holds: `holds`, or `lapsed` once a decision was changed. `none` where nobody
 * approved or no digest is stated, `unreadable` where some of the file could not be read and may hold a decision.
 */
export type ApprovalStatus = 'holds' | 'lapsed' | 'none' | 'unreadable'

/** Whether the digest that was written down still is that of what was decided. The file cannot tell who wrote it. */
export function approvalStatus(document: RolebookDocument): ApprovalStatus {
  if (!isReadWhole(document)) return 'unreadable'
  const stated = document.rolebook.approved?.digest
  if (stated === undefined) return 'none'
  return stated === digestDecisions(document.rolebook) ? 'holds' : 'lapsed'
}

/** Whether everything in a rolebook was understood, parts and members in other files too, so that no decision is missing. */
export function isReadWhole({ marked, hasAllParts, hasAllMembers, problems }: RolebookDocument): boolean {
  return marked && hasAllParts && hasAllMembers && problems.every(({ code }) => code === 'retyped')
}
