import { readFileSync } from 'node:fs'
import { rules } from '@rolebook/rules'
import type { RulePages } from './rule-pages.ts'

/** Reads the pages that stand beside the rules. `build.ts` puts the pages themselves into the bundle in place of this file. */
export function loadRulePages(): RulePages {
  return new Map(
    rules.map(({ id }) => [id, readFileSync(new URL(`../../../rules/src/${id}/rule.md`, import.meta.url), 'utf8')]),
  )
}
