/* pnpm generate: writes every generated file. With `--check` it fails where one was out of date. */
import { readFileSync, writeFileSync } from 'node:fs'
import { createFormatReference, createJsonSchema } from '@rolebook/model'
import { serverConfiguration } from '../packages/fleet/src/servers/server-configuration.ts'
import { createManagedSchema, createSettingsTable } from '../packages/fleet/src/settings/index.ts'
import { exampleModule } from '../packages/panel/generate-example.ts'
import { ruleListText } from '../packages/rules/generate-list.ts'

const root = new URL('../', import.meta.url)
const changed: string[] = []

write('packages/rules/src/generated/rules.ts', ruleListText())
// The table reads the list of rules, so it is loaded once that list is written.
const { createRuleTable } = await import('../packages/rules/rule-table.ts')
const { rules } = await import('../packages/rules/src/generated/rules.ts')
const { createConfigurationSchema } = await import('../packages/rules/src/configuration/configuration-schema.ts')
write('shared/schema/rolebook-1.schema.json', `${JSON.stringify(createJsonSchema(), null, 2)}\n`)
write('shared/schema/rolebook-config-1.schema.json', `${JSON.stringify(createConfigurationSchema(rules), null, 2)}\n`)
write('packages/panel/src/example/generated/harbour-dental-group.ts', exampleModule())
write('browser-extension/src/public/managed-schema.json', `${JSON.stringify(createManagedSchema(), null, 2)}\n`)
fill('docs/format.md', 'reference', createFormatReference())
fill('docs/rules.md', 'rules', createRuleTable())
fill('docs/directory.md', 'settings', createSettingsTable())
const served = { host: 'intranet.example.org', root: '/srv/www', path: '/rolebook/directory' }
fill('docs/directory.md', 'nginx', `\`\`\`nginx\n${serverConfiguration('nginx', served, 'en')}\`\`\``)

if (process.argv.includes('--check') && changed.length > 0) {
  console.error(`Out of date, now written anew; commit them: ${changed.join(', ')}`)
  process.exitCode = 1
}

function write(path: string, text: string): void {
  const file = new URL(path, root)
  let before: string | undefined
  try {
    before = readFileSync(file, 'utf8')
  } catch {
    // the file is written for the first time
  }
  if (before === text) return
  changed.push(path)
  writeFileSync(file, text)
}

/** Replaces what stands between the two marks of a page, and nothing else. */
function fill(page: string, mark: string, content: string): void {
  const text = readFileSync(new URL(page, root), 'utf8')
  const [begin, end] = [`<!-- generated: ${mark} -->`, `<!-- end of generated: ${mark} -->`]
  const [before, rest] = text.split(begin)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined) throw new Error(`${page} has no marks for "${mark}".`)
  write(page, `${before}${begin}\n${content.trim()}\n${end}${after}`)
}
