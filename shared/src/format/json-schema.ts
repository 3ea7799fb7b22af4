import { sentenceOf } from './key-sentences/key-sentences.ts'
import { translatedFrom } from './read.ts'
import { rolebookShape } from './rolebook-format.ts'
import type { Form, Leaf, Shape } from './shape.ts'

type Schema = Readonly<Record<string, unknown>>

/**
 * The format as JSON Schema (draft 2020-12), for editors that have no Rolebook. Scalars may be text, number or truth
 * value, since those editors type them as YAML does; what a schema cannot say (ids that exist, real dates) is left to
 * the rules.
 */
export function createJsonSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Rolebook, format 1',
    description: 'Who is responsible for what in information security, and whom to turn to.',
    ...schemaOf(rolebookShape),
    anyOf: [{ required: ['rolebook'] }, { required: ['rolebook-part'] }],
  }
}

const written = { type: ['string', 'number', 'boolean'] } as const
const wordId = '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'
const localText: Schema = {
  anyOf: [
    written,
    {
      type: 'object',
      propertyNames: { pattern: `^(${translatedFrom}|[a-z]{2,3}(-[A-Za-z0-9]+)*)$` },
      properties: { [translatedFrom]: written },
      additionalProperties: { type: 'string' },
    },
  ],
}
const recipients: Schema = { type: 'array', items: { type: 'string' } }
const group = (way: string): Schema => ({
  type: 'object',
  properties: { [way]: recipients },
  required: [way],
  additionalProperties: false,
})

const leaves: Readonly<Record<Leaf, Schema>> = {
  text: written,
  'local-text': localText,
  count: { type: 'integer', minimum: 0 },
  date: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  duration: { type: 'string', pattern: '^[1-9]\\d* (hour|day|week|month|year)s?$' },
  hours: { type: 'string' },
  'time-zone': { type: 'string', pattern: '^[A-Za-z]' },
  language: { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' },
  mail: { type: 'string', pattern: '@' },
  phone: written,
  'web-address': { type: 'string', pattern: '^(https|mailto|tel|sms):' },
  'web-pattern': { type: 'string', pattern: '^https://' },
  glob: { type: 'string' },
  flag: { enum: ['yes', 'no', true, false] },
  'catalogue-reference': written,
  contact: {
    anyOf: [
      { type: 'string' },
      recipients,
      {
        type: 'object',
        properties: { order: { type: 'array', items: { anyOf: [{ type: 'string' }, group('any'), group('all')] } } },
        required: ['order'],
        additionalProperties: false,
      },
      group('any'),
      group('all'),
    ],
  },
}

function schemaOf(shape: Shape<unknown>): Schema {
  const { form } = shape
  switch (form.is) {
    case 'choice':
      return { enum: form.of }
    case 'reference':
      return { type: 'string' }
    case 'list': {
      const items = schemaOf(form.of)
      const list = { type: 'array', items }
      return form.single ? { anyOf: [list, items] } : list
    }
    case 'map':
      return mapSchema(form)
    case 'record':
      return recordSchema(shape, form)
    default:
      return leaves[form.is]
  }
}

function mapSchema({ kind, of }: Extract<Form, { is: 'map' }>): Schema {
  const values = schemaOf(of)
  if (kind === 'language') return { anyOf: [{ type: 'object', additionalProperties: values }, values] }
  const pattern = kind === 'responsibility' ? '^[A-Z]{2,4}-[1-9]\\d*$' : wordId
  const value = of.form.is === 'record' ? { anyOf: [values, { type: 'null' }] } : values
  return { type: ['object', 'null'], propertyNames: { pattern }, additionalProperties: value }
}

function recordSchema(shape: Shape<unknown>, { fields, shorthand }: Extract<Form, { is: 'record' }>): Schema {
  const properties = Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [
      key,
      { description: sentenceOf(shape, key)?.en, ...schemaOf(field) },
    ]),
  )
  const record = { type: 'object', properties, patternProperties: { '^x-': true }, additionalProperties: false }
  const only = shorthand === undefined ? undefined : fields[shorthand]
  return only ? { anyOf: [schemaOf(only), record] } : record
}
