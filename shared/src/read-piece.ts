import { type Gathered, readEntry, readItem, readShape } from './format/read.ts'
import { rolebookShape } from './format/rolebook-format.ts'
import type { Fields, Form } from './format/shape.ts'
import type { PieceReading } from './sections.ts'
import { findInvisible } from './text/invisible.ts'
import { findSecrets } from './text/secrets.ts'
import type { Entry, Node } from './yaml/node.ts'
import type { Problem } from './yaml/problem.ts'

/** Reads one piece by the format: a whole section, one item of it, or (parsed whole) the entire file. */
export function readPiece(node: Node | null, text: string) {
  const gathered: Gathered = { problems: [], references: [], definitions: [], translations: [] }
  const values: PieceReading['values'][number][] = []
  if (node?.kind === 'mapping') for (const entry of node.entries) readTopLevel(entry, gathered, values)
  gathered.problems.push(...problemsOfText(text))
  const reading: PieceReading = { ...gathered, values, addressesUs: addressToUs.test(text) }
  const isRemarkable = reading.problems.length > 0 || reading.addressesUs || text.includes('\u0000')
  return { reading, isRemarkable }
}

/** The beginning of a comment that is meant for us: `# rolebook-disable-next-line`. */
const addressToUs = /#[ \t]*rolebook-/

/** What is noticed in the text as it stands, comments included. */
function problemsOfText(text: string): readonly Problem[] {
  const secrets = findSecrets(text).map(
    ({ kind, start, end }): Problem => ({ code: 'secret', start, end, path: [], detail: { kind } }),
  )
  const unseen = findInvisible(text).map(({ kind, removable, start, end }): Problem => {
    const detail = { kind, removable: removable ? 'yes' : 'no' }
    return { code: 'invisible', start, end, path: [], detail }
  })
  return [...secrets, ...unseen]
}

function readTopLevel(entry: Entry, gathered: Gathered, values: PieceReading['values'][number][]): void {
  const fields: Fields = rolebookShape.form.fields
  const section = entry.key.text
  const field = Object.hasOwn(fields, section) ? fields[section] : undefined
  const form: Form | undefined = field?.form
  if (form?.is === 'map' && entry.value?.kind === 'mapping') {
    // an item that was parsed alone has its section's key put around it, without a place
    if (entry.key.start >= 0) values.push({ section, value: new Map(), key: entry.key })
    for (const item of entry.value.entries) {
      const value = readItem(form.kind, form.of, item, [section], gathered)
      if (value !== undefined) values.push({ section, item: item.key.text, value, key: item.key })
    }
    return
  }
  const read = field ? readShape(field, entry.value, [section], gathered) : readEntry(fields, entry, [], gathered)
  values.push({ section, value: field ? read : undefined, key: entry.key })
}
