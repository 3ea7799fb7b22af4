import { sentenceOf } from './key-sentences/key-sentences.ts'
import { rolebookShape } from './rolebook-format.ts'
import { type Fields, type Form, isRecord, type Leaf, type RecordShape, type Shape } from './shape.ts'

/** The reference part of `docs/format.md`: every key, how its value is written, and what it is for. */
export function createFormatReference(): string {
  const sections = [table('The top level', rolebookShape)]
  for (const [key, shape] of Object.entries(rolebookShape.form.fields)) {
    const record = recordBelow(shape)
    if (record) sections.push(...tablesOf(`${headingOf(key, shape)}`, record))
  }
  return `${sections.join('\n\n')}\n`
}

const words: Readonly<Record<Leaf, string>> = {
  text: 'text',
  'local-text': 'text, or `{ en: …, de: … }`',
  count: 'whole number',
  date: 'date, `2026-12-25`',
  duration: 'length of time, `12 months`',
  hours: 'hours, `Mon-Fri 08:00-18:00`',
  'time-zone': 'time zone, `Europe/Berlin`',
  language: 'language, `en`',
  mail: 'e-mail address',
  phone: 'phone number, `+44 20 7946 0100`',
  'web-address': '`https:`, `mailto:`, `tel:` or `sms:` address',
  'web-pattern': 'page pattern, `"https://hr.example/*"`',
  glob: 'file pattern, `"services/hr/**"`',
  flag: '`yes` or `no`',
  'catalogue-reference': 'clause `5.3` or control `A.5.2`',
  contact: 'a contact, or `order`, `any`, `all` of several',
}

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' })

function tablesOf(heading: string, record: RecordShape<Fields>): readonly string[] {
  const tables = [table(heading, record)]
  for (const [key, shape] of Object.entries(record.form.fields)) {
    const below = recordBelow(shape)
    // Responsibilities under a role are written like those in their own section.
    if (below && key !== 'responsibilities') tables.push(...tablesOf(`${heading} → \`${key}\``, below))
  }
  return tables
}

function table(heading: string, record: RecordShape<Fields>): string {
  const rows = Object.entries(record.form.fields).map(
    ([key, shape]) => `| \`${key}\` | ${describe(shape)} | ${sentenceOf(record, key)?.en} |`,
  )
  return [`### ${heading}`, '', '| key | value | what it is for |', '|---|---|---|', ...rows].join('\n')
}

function headingOf(key: string, { form }: Shape<unknown>): string {
  return form.is === 'map' ? `\`${key}\`: each item` : `\`${key}\``
}

function recordBelow(shape: Shape<unknown>): RecordShape<Fields> | undefined {
  if (isRecord(shape)) return shape
  const { form } = shape
  return form.is === 'list' || form.is === 'map' ? recordBelow(form.of) : undefined
}

function describe({ form }: Shape<unknown>): string {
  return form.is in words ? words[form.is as Leaf] : describeComposed(form)
}

function describeComposed(form: Form): string {
  switch (form.is) {
    case 'choice':
      return form.of.map((word) => `\`${word}\``).join(', ')
    case 'reference':
      return `id of ${either.format(form.to.map((kind) => `${kind === 'asset' ? 'an' : 'a'} ${kind.replace('-', ' ')}`))}`
    case 'list':
      return form.single ? `${describe(form.of)}; or a list` : `list: ${describe(form.of)}`
    case 'map':
      return form.kind === 'language' ? `by language: ${describe(form.of)}` : `by id: ${describe(form.of)}`
    case 'record':
      return form.shorthand === undefined
        ? 'keys below'
        : `${describeShorthand(form.fields, form.shorthand)}, or keys below`
    default:
      return ''
  }
}

function describeShorthand(fields: Fields, shorthand: string): string {
  const field = fields[shorthand]
  return field ? describe(field) : shorthand
}
