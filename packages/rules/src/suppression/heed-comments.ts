import type { OwnLanguage, RolebookDocument } from '@rolebook/model'
import { type Finding, revise } from '../finding.ts'
import { isSound } from '../places/damage.ts'
import type { Rule } from '../rule.ts'
import { readSuppressions, type SuppressionComment } from './comments.ts'
import { offerSuppression } from './offer-suppression.ts'
import { isSuppressible } from './suppressible.ts'

/** What a comment did to the findings of a rule that it names; `unknown` where that cannot be told. */
export type Effect = 'silenced' | 'refused' | 'nothing' | 'unknown'

/** A suppression comment, and what it did. */
export interface HeededComment {
  readonly comment: SuppressionComment
  effectOn(rule: string): Effect
}

export interface Heeded {
  readonly findings: readonly Finding[]
  readonly silenced: readonly { readonly finding: Finding; readonly comment: SuppressionComment }[]
  readonly comments: readonly HeededComment[]
}

/**
 * Applies the suppression comments of a file to what the given rules found. Findings that a comment could silence are
 * offered one as a fix.
 */
export function heedComments(
  findings: readonly Finding[],
  ran: readonly Rule[],
  document: RolebookDocument,
  language: OwnLanguage,
): Heeded {
  const rules = new Map(ran.map((rule) => [rule.id, rule]))
  const comments = readSuppressions(document)
  const effects = new Map<SuppressionComment, Map<string, Effect>>(comments.map((comment) => [comment, new Map()]))
  const left: Finding[] = []
  const silenced: Heeded['silenced'][number][] = []
  for (const finding of findings) {
    const rule = rules.get(finding.rule)
    const mayBe = rule !== undefined && isSuppressible(finding, rule)
    const meant = comments.filter((comment) => isAbout(comment, finding, document))
    for (const comment of meant) effects.get(comment)?.set(finding.rule, mayBe ? 'silenced' : 'refused')
    const comment = mayBe ? meant.find(({ reason }) => reason !== undefined) : undefined
    if (comment) silenced.push({ finding, comment })
    else if (!mayBe) left.push(finding)
    else left.push(revise(finding, () => [...finding.fixes, ...offerSuppression(finding, document, language)]))
  }
  const canTell = isSound(document) && document.hasAllParts && document.hasAllMembers
  return {
    findings: left,
    silenced,
    comments: comments.map((comment) => ({
      comment,
      effectOn: (rule) => effects.get(comment)?.get(rule) ?? (canTell && rules.has(rule) ? 'nothing' : 'unknown'),
    })),
  }
}

function isAbout({ rules, line }: SuppressionComment, { rule, range }: Finding, { lines }: RolebookDocument): boolean {
  return rules.some(({ id }) => id === rule) && lines.positionAt(range.start).line === line
}
