import type { Node, Path } from '../yaml/node.ts'
import type { Reading } from './read.ts'
import type { Contact, ContactGroup, Kind } from './shape.ts'

/** What a contact may name besides `line-manager` and `site:…`. */
const reachable: readonly Kind[] = ['contact-point', 'role', 'person']
const ways = ['order', 'any', 'all'] as const

/** Reads a contact: one id, a bare list (nobody said which is meant), or `order`, `any` or `all` of several. */
export function readContact(reading: Reading, node: Node, path: Path): Contact | undefined {
  if (node.kind === 'scalar') {
    const only = readRecipient(reading, node, path)
    return only === undefined ? undefined : { how: 'order', of: [only] }
  }
  if (node.kind === 'sequence') return { how: 'unstated', of: readRecipients(reading, node, path) }
  const entry = onlyEntry(reading, node, path)
  if (!entry?.value) return undefined
  const below = [...path, entry.how]
  if (entry.how === 'order') return { how: 'order', of: readSteps(reading, entry.value, below) }
  return { how: entry.how, of: readRecipients(reading, entry.value, below) }
}

function readSteps(reading: Reading, node: Node, path: Path): readonly (string | ContactGroup)[] {
  if (node.kind !== 'sequence') return readRecipients(reading, node, path)
  const steps: (string | ContactGroup)[] = []
  for (const [index, item] of node.items.entries()) {
    const here = [...path, index]
    if (item?.kind === 'mapping') {
      const entry = onlyEntry(reading, item, here)
      if (!entry?.value) continue
      if (entry.how === 'order') reading.report('wrong-kind', item, here, { wanted: 'any-or-all', found: 'order' })
      else steps.push({ how: entry.how, of: readRecipients(reading, entry.value, [...here, entry.how]) })
    } else if (item) {
      const recipient = readRecipient(reading, item, here)
      if (recipient !== undefined) steps.push(recipient)
    }
  }
  return steps
}

function readRecipients(reading: Reading, node: Node, path: Path): readonly string[] {
  const items: readonly (readonly [Node | null, Path])[] =
    node.kind === 'sequence' ? node.items.map((item, index) => [item, [...path, index]] as const) : [[node, path]]
  return items.flatMap(([item, here]) => (item ? (readRecipient(reading, item, here) ?? []) : []))
}

function readRecipient(reading: Reading, node: Node, path: Path): string | undefined {
  if (node.kind === 'scalar' && node.text === 'line-manager') return node.text
  // `site:reception` is whichever site the reader is at
  if (node.kind === 'scalar' && node.text === 'site:reception') return node.text
  return reading.readReference(node, path, reachable)
}

function onlyEntry(
  reading: Reading,
  node: Node,
  path: Path,
): { how: (typeof ways)[number]; value: Node | null } | undefined {
  if (node.kind !== 'mapping') return undefined
  const [entry, second] = node.entries
  const how = ways.find((way) => way === entry?.key.text)
  if (!entry || second || how === undefined) {
    const place = second?.key ?? entry?.key ?? node
    reading.report('wrong-kind', place, path, { wanted: 'order-any-all', found: (second ?? entry)?.key.text ?? '' })
    return undefined
  }
  return { how, value: entry.value }
}
