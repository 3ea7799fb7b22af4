import { readdirSync, readFileSync } from 'node:fs'
import { createCatalogue, type Node, parse, parseNode } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { english } from '@rolebook/model/catalogue/en'
import { check } from '@rolebook/rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applied, monday, serviceIn, uri } from './place/text-at-cursor.ts'

/*
 * Whoever takes a suggestion believes that it fits. So none makes an error, but those that only their reader can judge.
 */

const folder = new URL('../../../shared/examples/', import.meta.url)
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .filter((text) => parse(text).marked)
const catalogue = createCatalogue(structure, english)
const service = serviceIn()

/** Errors that a suggestion may make, and why it is made all the same. */
const forItsReaderToJudge: Readonly<Record<string, string>> = {
  'auditor-independence': 'a colleague who is not offered would be missed, and an exception may accept it',
  'deputy-is-holder': 'whoever takes a role over is mostly its deputy, and then another one is to be named',
  'self-approved-exception': 'an exception is about whom it is about, and then somebody else has to approve it',
}

/** A text in which somebody is about to write something. */
interface Place {
  readonly text: string
  readonly offset: number
}

describe.each(examples.map((text) => [parse(text).rolebook.organisation?.name ?? '', text] as const))(
  'in %s',
  (_, text) => {
    const places = placesIn(text)
    const before = errorsOf(text)

    it('no suggestion makes an error', { timeout: 60_000 }, () => {
      const examine = (place: Place | undefined, choice: number) => {
        if (!place) return
        const document = parse(place.text)
        const { items } = service.completion(document, document.lines.positionAt(place.offset), { uri, now: monday })
        const item = items[choice % Math.max(1, items.length)]
        if (!item?.textEdit || !('range' in item.textEdit)) return
        // a key goes on with its value
        if (/:\s*(?:- )?$/.test(item.textEdit.newText)) return
        const accepted = applied(document, [item.textEdit, ...(item.additionalTextEdits ?? [])])
        const known = new Set([...before, ...errorsOf(place.text)])
        const made = errorsOf(accepted).filter((error) => !known.has(error) && !isForItsReader(error))
        expect(made, `${item.label} at ${lineAt(place)}`).toEqual([])
      }
      fc.assert(
        fc.property(fc.nat(places.length - 1), fc.nat(), (at, choice) => examine(places[at], choice)),
        { numRuns: 150, seed: 20261126 },
      )
    })
  },
)

function errorsOf(text: string): readonly string[] {
  return check(parse(text), { catalogue, now: monday })
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, message }) => `${rule}: ${message}`)
}

function isForItsReader(error: string): boolean {
  return Object.keys(forItsReaderToJudge).some((rule) => error.startsWith(`${rule}: `))
}

function lineAt({ text, offset }: Place): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  return `${text.slice(start, offset)}|${text.slice(offset, text.indexOf('\n', offset))}`
}

/** Where each value stood, and where one more item or key could stand. */
function placesIn(text: string): readonly Place[] {
  const places: Place[] = []
  const put = (start: number, end: number, typed = '') => {
    places.push({ text: text.slice(0, start) + typed + text.slice(end), offset: start + typed.length })
  }
  const visit = (node: Node | null) => {
    if (!node) return
    if (node.kind === 'scalar') put(node.start, node.end)
    const isFlow = /^[[{]/.test(text.slice(node.start, node.start + 1))
    if (node.kind === 'sequence') {
      const last = node.items.at(-1)
      if (last && isFlow) put(last.end, last.end, ', ')
      node.items.forEach(visit)
    }
    if (node.kind === 'mapping') {
      const [first] = node.entries
      const last = node.entries.at(-1)?.value
      if (last && isFlow) put(last.end, last.end, ', ')
      else if (first) {
        const lineStart = text.lastIndexOf('\n', first.key.start - 1) + 1
        const indent = ' '.repeat(first.key.start - lineStart)
        // one more line above the first key
        if (text.slice(lineStart, first.key.start) === indent) {
          places.push({
            text: `${text.slice(0, lineStart)}${indent}\n${text.slice(lineStart)}`,
            offset: lineStart + indent.length,
          })
        }
      }
      for (const { value } of node.entries) visit(value)
    }
  }
  visit(parseNode(text).node)
  return places
}
