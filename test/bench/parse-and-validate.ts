/* The control of `pnpm bench files`: what anybody has with two libraries, and no rule of ours. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'

const folder = process.argv[2] ?? '.'
const schema = JSON.parse(readFileSync(new URL('../../shared/schema/rolebook-1.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
const valid = names.filter((name) => validate(parse(readFileSync(join(folder, name), 'utf8'))))
console.log(`${valid.length} files are valid`)
