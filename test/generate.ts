/* pnpm generate: writes every generated file. CI compares the tree afterwards. */
import { readFileSync, writeFileSync } from 'node:fs'
import { createFormatReference, createJsonSchema } from '@rolebook/model'
import { generateRuleList } from '../packages/rules/generate-list.ts'

const root = new URL('../', import.meta.url)
generateRuleList()
// The table reads the list of rules, so it is loaded after that is written.
const { createRuleTable } = await import('../packages/rules/rule-table.ts')

writeFileSync(new URL('shared/schema/rolebook-1.schema.json', root), `${JSON.stringify(createJsonSchema(), null, 2)}\n`)
fill('docs/format.md', 'reference', createFormatReference())
fill('docs/rules.md', 'rules', createRuleTable())

/** Replaces what stands between the two marks of a page, and nothing else. */
function fill(page: string, mark: string, content: string): void {
  const file = new URL(page, root)
  const text = readFileSync(file, 'utf8')
  const [begin, end] = [`<!-- generated: ${mark} -->`, `<!-- end of generated: ${mark} -->`]
  const [before, rest] = text.split(begin)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined) throw new Error(`${page} has no marks for "${mark}".`)
  writeFileSync(file, `${before}${begin}\n${content.trim()}\n${end}${after}`)
}
