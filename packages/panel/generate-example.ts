/* The example organisation as a module that the panel can load without a YAML parser; `pnpm generate` writes it. */
import { readFileSync } from 'node:fs'
import { projectRolebook } from '@rolebook/directory'
import { isMap, parse } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'

const source = new URL('../../shared/examples/harbour-dental-group.yaml', import.meta.url)

/** Seen by a member of staff, on the day the example is told of. */
const seen = { visibility: 'staff', at: Date.parse('2026-11-23T10:00Z'), catalogue: structure } as const

/** The example as a TypeScript module: its staff-visible projection, mappings as Maps. */
export function exampleModule(): string {
  const rolebook = projectRolebook(parse(readFileSync(source, 'utf8')).rolebook, seen)
  return [
    '/* Generated from shared/examples/harbour-dental-group.yaml by `pnpm generate`; do not edit. */',
    "import type { Rolebook } from '@rolebook/model'",
    '',
    `export const harbourDentalGroup: Rolebook = ${literal(rolebook)}`,
    '',
  ].join('\n')
}

function literal(value: unknown): string {
  if (isMap(value))
    return `new Map([${[...value].map(([key, item]) => `[${literal(key)}, ${literal(item)}]`).join(', ')}])`
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{ ${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}: ${literal(item)}`)
    .join(', ')} }`
}
