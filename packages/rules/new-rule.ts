/*
 * pnpm new-rule <id>: makes the folder of a new rule, with a page whose examples fail until they are written.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { generateRuleList } from './generate-list.ts'

const [id = ''] = process.argv.slice(2)
const folder = new URL(`./src/${id}/`, import.meta.url)
// two words at least: folders of one word are the rooms that rules share
if (!/^[a-z]+(?:-[a-z]+)+$/.test(id))
  fail('Say what the rule is called, in two or more lower-case words with hyphens: pnpm new-rule stale-contact')
if (existsSync(folder)) fail(`There is a rule called ${id} already.`)

mkdirSync(folder)
writeFileSync(new URL('rule.ts', folder), ruleText(id))
writeFileSync(new URL('rule.md', folder), pageText(id))
generateRuleList()
console.log(`packages/rules/src/${id}/rule.ts and rule.md are there. Write the page first: its examples are the test.`)

function fail(message: string): never {
  console.error(message)
  process.exit(2)
}

function ruleText(rule: string): string {
  return `import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: '${rule}',
  severity: 'warning',
  profile: 'default',
  covers: [],
  fixable: false,
  dependsOnTime: false,
  title: { en: '', de: '', fr: '' },
  messages: {
    found: { en: '', de: '', fr: '' },
  },
  each: 'role',
  check({ model, names }, report, id) {},
})
`
}

function pageText(rule: string): string {
  return `# ${rule}

**What is wanted, in one sentence.** Warning, in the default profile.

Why: the clause or control, and what goes wrong in practice.

## Bad

\`\`\`yaml bad
# at 2026-11-23T10:00Z
rolebook: 1   # <-- warning "1": The message, word for word.
\`\`\`

## Good

\`\`\`yaml good
# at 2026-11-23T10:00Z
rolebook: 1
\`\`\`
`
}
