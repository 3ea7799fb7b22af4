import { createCatalogue, parse } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { english } from '@rolebook/model/catalogue/en'
import { describe, expect, it } from 'vitest'
import { check } from '../check.ts'
import { messages } from './messages.ts'

const catalogue = createCatalogue(structure, english)

/** What is underlined, and the beginning of what is said, for the text below the marker. */
function saidOf(text: string): readonly string[] {
  const document = parse(`rolebook: 1\n${text}`)
  return check(document, { catalogue, now: 0 }).map(
    ({ range, message }) => `${document.text.slice(range.start, range.end)} | ${message}`,
  )
}

function sentence(message: keyof typeof messages, text = ''): string {
  return messages[message].en.replace('{text}', () => text)
}

describe('each way to break YAML is told from the others', () => {
  it.each([
    ['a list item beside keys', 'x-a:\n  b: c\n  - d\n', '- d', sentence('mixed')],
    ['a key beside list items', 'x-a:\n  - d\n  b: c\n', 'b: c', sentence('mixed')],
    ['a line indented too far', 'x-a:\n  b: c\n    d: e\n', 'd: e', sentence('indent')],
    ['a line indented too little', 'x-a:\n    b: c\n  d: e\n', 'd: e', sentence('indent')],
    ['a tab', 'x-a:\n\t\tb: c\n', '\t\t', sentence('tab')],
    ['text after the sign of a block', 'x-a: | text\n  more\n', 'text', sentence('blockHeader')],
    ['a list on the line of its key', 'x-a: - b\n', '-', sentence('dashOnKeyLine')],
    ['a list as a key', '? [a, b]\n: c\n', '[a, b]', sentence('keyIsNoText')],
    ['a key without end', `${'x'.repeat(1100)}: y\n`, 'x', sentence('keyTooLong')],
    ['two anchors', 'x-a: &b &c d\n', '&c', sentence('anchorOrTag', '&c')],
    ['a tag without end', 'x-a: !<b\n', '!<b', sentence('anchorOrTag', '!<b')],
    ['two texts without a comma', 'x-a: ["b" "c"]\n', '"c"', sentence('missingComma', '"c"')],
    ['a word by itself', 'people\n', 'people', sentence('missingColon', 'people')],
    ['a URL that is no key', 'https://x.example\n', 'https://x.example', sentence('missingColon', 'https://x.example')],
  ])('%s', (_, text, underlined, said) => {
    expect(saidOf(text)).toEqual([`${underlined} | ${said}`])
  })
})

describe('an open quote is found where it opens', () => {
  it.each([
    ['after an escaped quote', 'x-a: "b \\" c\n', '"b \\" c'],
    ['after a doubled quote', "x-a: 'it''s\n", "'it''s"],
    ['at a doubled quote', "x-a: '''t\n", "'''t"],
    ['after texts that are closed', 'x-a: ["b", "c]\n', '"c]'],
    ['on an earlier line', 'x-a:\n  - "b\n  - c\n', '"b'],
  ])('%s', (_, text, underlined) => {
    expect(saidOf(text)[0]).toMatch(/^.* \| The quote /)
    expect(saidOf(text)[0]?.startsWith(`${underlined} | `)).toBe(true)
  })
})

describe('an open bracket is found where it opens', () => {
  it.each([
    ['the inner one', 'x-a: { b: [c\nx-d: e\n', '['],
    ['not one inside a text', 'x-a: ["[", b\n', '['],
    ['not one inside a comment', 'x-a: { b: c, # [\n', '{'],
  ])('%s', (_, text, bracket) => {
    const [said, ...more] = saidOf(text)
    expect(said).toContain(`${bracket} | The bracket ${bracket} that opens here is never closed`)
    expect(more).toEqual([])
  })
})

it('many mistakes are said up to a hundred for one part of the file', () => {
  expect(saidOf(`x-a: [${'*a.b, '.repeat(5000)}]\n`)).toHaveLength(100)
})
