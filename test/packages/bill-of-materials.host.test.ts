import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { readPackage, version } from './made-packages.ts'

const bill = JSON.parse(readPackage(`rolebook-${version}.cdx.json`).toString())

test('the bill of materials is what the official schema of CycloneDX asks for', () => {
  const schemas = join(
    dirname(fileURLToPath(import.meta.resolve('@cyclonedx/cyclonedx-library/package.json'))),
    'res/schema',
  )
  const read = (name: string) => JSON.parse(readFileSync(join(schemas, `${name}.SNAPSHOT.schema.json`), 'utf8'))
  // two formats that ajv-formats does not know, and that we have no texts of
  const ajv = new Ajv({ strict: false, formats: { 'iri-reference': true, 'idn-email': true } })
  addFormats.default(ajv)
  for (const name of ['spdx', 'jsf-0.82'])
    ajv.addSchema(read(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`)
  const isBill = ajv.compile(read('bom-1.6'))
  isBill(bill)
  expect(isBill.errors).toBe(null)
  expect(isBill({ ...bill, specVersion: 16 })).toBe(false)
})

test('it names everything that the products are made of, with license and sum', () => {
  const components: readonly { name: string; group?: string; licenses?: unknown[]; hashes?: unknown[] }[] =
    bill.components
  const names = components.map(({ name, group }) => (group === undefined ? name : `${group}/${name}`))
  for (const name of [
    'preact',
    'yaml',
    'jose',
    'minisearch',
    'uqr',
    'commander',
    'vscode-languageserver',
    '@dagrejs/dagre',
  ])
    expect(names).toContain(name)
  for (const tool of ['vitest', 'typescript', 'wxt']) expect(names).not.toContain(tool)
  const others = components.filter(({ name, group }) => group !== '@rolebook' && name !== 'rolebook')
  expect(others.filter(({ licenses, hashes }) => licenses?.length !== 1 || hashes?.length !== 1)).toEqual([])
})
