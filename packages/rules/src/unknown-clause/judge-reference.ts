import { type Catalogue, findReference } from '@rolebook/model'
import { successorsOf } from './controls-of-2013.ts'

/** What is wrong with a clause or control that the standard does not have. */
export interface Judgement {
  readonly is: 'control' | 'clause' | 'old' | 'oldGroup' | 'noClause' | 'noControl'
  /** What may have been meant; exactly one where that is certain. */
  readonly meant: readonly string[]
}

/**
 * Judges a reference by the edition of the catalogue; `undefined` where the catalogue has it, with or without a letter
 * after it.
 */
export function judgeReference(catalogue: Catalogue, reference: string): Judgement | undefined {
  const number = reference.replace(/ ?[a-z]$/, '')
  const bare = number.replace(/^A\./, '')
  // 6.1 is a clause of its own, though only what stands below it asks for something
  const has = (id: string) => [id, `${id}.1`].some((known) => findReference(catalogue, known) !== undefined)
  if (has(number)) return undefined
  const isOld = bare.split('.').length === 3 && successorsOf(bare).length > 0
  if (number === bare) {
    if (has(`A.${bare}`)) return { is: 'control', meant: [`A.${bare}`] }
    // 9.2.3 is more likely a mistyped clause than a control of 2013, but clauses end with chapter 10
    return isOld && Number.parseInt(bare, 10) > 10
      ? { is: 'old', meant: successorsOf(bare) }
      : { is: 'noClause', meant: [] }
  }
  if (successorsOf(bare).length > 0) return { is: isOld ? 'old' : 'oldGroup', meant: successorsOf(bare) }
  return has(bare) ? { is: 'clause', meant: [bare] } : { is: 'noControl', meant: [] }
}
