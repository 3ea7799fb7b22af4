/* The table of docs/rules.md: one row a rule, from the rules themselves. */
import { rules } from './src/generated/rules.ts'

/** Markdown of all rules, each linked to its page, as seen from `docs/`. */
export function createRuleTable(): string {
  const rows = rules.map(({ id, severity, profile, covers, title, fixable }) => {
    const link = `[\`${id}\`](../packages/rules/src/${id}/rule.md)`
    return `| ${link} | ${title.en} | ${severity} | ${profile} | ${fixable ? 'yes' : ''} | ${covers.join(', ')} |`
  })
  return ['| rule | what is wanted | severity | profile | fix | rows |', '|---|---|---|---|---|---|', ...rows].join(
    '\n',
  )
}
