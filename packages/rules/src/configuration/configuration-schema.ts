import { profiles } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { type Level, levelsOf } from './configuration.ts'

/** The settings as JSON Schema (draft 2020-12), for editors that have no Rolebook. */
export function createConfigurationSchema(rules: readonly Rule[]) {
  const settable = rules.filter((rule) => levelsOf(rule).length > 0)
  // editors that type scalars as YAML 1.1 does see a truth value in “off”
  const levels = (rule: Rule) =>
    levelsOf(rule).flatMap((level): (Level | false)[] => (level === 'off' ? [level, false] : [level]))
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Settings of Rolebook, format 1',
    description: 'Which rules run on the rolebooks in this folder, and how grave their findings are.',
    type: 'object',
    properties: {
      'rolebook-config': { description: 'The format of these settings: `1`.', enum: [1, '1'] },
      profiles: {
        description: 'Rules that run besides those of the default profile.',
        type: ['array', 'null'],
        items: { enum: profiles },
      },
      rules: {
        description: 'The level of single rules, which run whatever their profile.',
        type: ['object', 'null'],
        properties: Object.fromEntries(
          settable.map((rule) => [rule.id, { description: `${rule.title.en}.`, enum: levels(rule) }]),
        ),
        additionalProperties: false,
      },
    },
    patternProperties: { '^x-': true },
    required: ['rolebook-config'],
    additionalProperties: false,
  }
}
