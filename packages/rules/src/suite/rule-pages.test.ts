import { readFileSync } from 'node:fs'
import {
  type Catalogue,
  createCatalogue,
  gatherFiles,
  nextDayIn,
  parse,
  type RolebookDocument,
  readInstant,
  zonesOf,
} from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { german } from '@rolebook/model/catalogue/de'
import { english } from '@rolebook/model/catalogue/en'
import { french } from '@rolebook/model/catalogue/fr'
import { describe, expect, it } from 'vitest'
import { type Checked, check, checkInFull } from '../check.ts'
import type { Finding, Profile } from '../finding.ts'
import { applyFixes } from '../fix.ts'
import { rules } from '../generated/rules.ts'
import { byPlace } from '../places/place-findings.ts'
import { type Mark, type PageBlock, readPage } from './rule-page.ts'

const catalogue: Catalogue = createCatalogue(structure, english, german, french)

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const page = readFileSync(new URL(`../${id}/rule.md`, import.meta.url), 'utf8')
  const blocks = readPage(page)
  const ofKind = (kind: PageBlock['kind']) => blocks.filter((block) => block.kind === kind)

  it('has a page with a title, what is wanted, and at least one bad and one good file', () => {
    expect(page.startsWith(`# ${id}\n\n**${rule.title.en}.** `)).toBe(true)
    expect(ofKind('bad').length).toBeGreaterThan(0)
    expect(ofKind('good').length).toBeGreaterThan(0)
    expect(ofKind('bad').some(({ marks }) => marks.some((mark) => (mark.rule ?? id) === id))).toBe(true)
  })

  it.each(ofKind('bad').map((block, index) => [index + 1, block] as const))(
    'says in bad file %i exactly what is marked there',
    (_, block) => {
      const { document, findings } = examine(block, id)
      expect(findings.map((finding) => shown(finding, document))).toEqual(
        block.marks.map((mark) => expected(mark, id, block)),
      )
    },
  )

  it.each(ofKind('good').map((block, index) => [index + 1, block] as const))(
    'is silent, as all rules are, on good file %i',
    (_, block) => {
      expect(examine(block, id).findings).toEqual([])
    },
  )

  it.each(ofKind('repaired').map((block, index) => [index, block] as const))(
    'turns bad file into repaired file, once',
    (index, repaired) => {
      const bad = ofKind('bad')[index]
      if (!bad) throw new Error('A repaired file needs the bad file it comes from, in the same order.')
      const own = examine(bad, id).findings.filter((finding) => finding.rule === id)
      const fixed = applyFixes(bad.text, own)
      expect(fixed).toBe(repaired.text)
      const again = examine(repaired, id).findings.filter((finding) => finding.rule === id)
      expect(applyFixes(fixed, again)).toBe(fixed)
    },
  )

  it('shows a repaired file if and only if it has fixes', () => {
    expect(ofKind('repaired').length > 0).toBe(rule.fixable)
  })

  it('says the same ten years later, unless it depends on time', () => {
    for (const block of blocks) {
      const { document, now, all } = examine(block, id)
      const later = checkInFull(document, { ...optionsOf(block), now: now + 3_652 * 86_400_000 })
      expect(timelessOf(later, id)).toEqual(timelessOf(all, id))
    }
  })

  // what other rules say stays the same for ten years, as above
  if (rule.dependsOnTime) {
    it('says the same until the next day begins in one of the zones', () => {
      for (const block of blocks) {
        const { document, now } = examine(block, id)
        for (const days of [0, 20, 400]) {
          const first = now + days * 86_400_000
          const next = nextDayIn(zonesOf(document.rolebook), first)
          const [before, after] = [first, next - 1].map((instant) => {
            const { findings, silenced } = checkInFull(document, { ...optionsOf(block), now: instant })
            return { findings, silenced }
          })
          expect(after).toEqual(before)
        }
      }
    })
  }

  it('has each message in each language, with the same values', () => {
    for (const sentence of [rule.title, ...Object.values(rule.messages)]) {
      const values = Object.values(sentence).map((text) => [...text.matchAll(/\{\w+\}/g)].map(String).sort())
      expect(values[1]).toEqual(values[0])
      expect(values[2]).toEqual(values[0])
      for (const text of Object.values(sentence)) expect(text.trim().length).toBeGreaterThan(0)
    }
  })

  it.each(['de', 'fr'] as const)('finds the same places in %s, with no value left out', (language) => {
    for (const block of ofKind('bad')) {
      const { document, now, findings } = examine(block, id)
      const translated = heardOn(id, check(document, { ...optionsOf(block), now, language }))
      expect(translated.map(({ rule: by, range }) => [by, range])).toEqual(
        findings.map(({ rule: by, range }) => [by, range]),
      )
      for (const { message, fixes } of translated)
        expect([message, ...fixes.map(({ title }) => title)].join()).not.toMatch(/\{\w+\}/)
    }
  })
})

/**
 * The findings that do not depend on time, whether or not an exception accepts them: exceptions end, and the ones
 * offered begin today.
 */
function timelessOf({ findings, silenced }: Checked, id: string) {
  const all = [...findings, ...silenced.map(({ finding }) => finding)].toSorted(byPlace)
  return heardOn(id, all).flatMap((finding) => {
    const rule = rules.find((other) => other.id === finding.rule)
    const { range, path, fixes } = finding
    const { severity, message } = rule?.auditorAsks ? { severity: '', message: '' } : finding
    const sure = fixes.filter(({ preferred }) => preferred !== false)
    return rule?.dependsOnTime ? [] : [{ rule: finding.rule, range, path, severity, message, fixes: sure }]
  })
}

function optionsOf({ profiles }: PageBlock) {
  return { catalogue, profiles: profiles as Profile[] }
}

function examine(block: PageBlock, id: string) {
  const document = read(block)
  const now = readInstant(block.at, 'UTC')
  if (now === undefined) throw new Error(`"${block.at}" is no instant.`)
  const all = checkInFull(document, { ...optionsOf(block), now })
  return { document, now, all, findings: heardOn(id, all.findings) }
}

/** A block's files as one document; what a block names that shows one file is read nowhere. */
function read({ text, files }: PageBlock): RolebookDocument {
  const [first, ...others] = files
  if (!first || others.length === 0) return parse(text)
  const main = { name: first.name, document: parse(first.text) }
  const walk = gatherFiles(main)
  let step = walk.next()
  while (!step.done) {
    const wanted = step.value
    step = walk.next(others.find(({ name }) => name === wanted)?.text)
  }
  const { document } = step.value
  // files that are not parts of the rolebook, such as a member's, come last in a block
  expect(text.startsWith(document.text)).toBe(true)
  return document
}

/** What the page's own rule and those of the default profile say: the others of a profile have pages of their own. */
function heardOn(id: string, findings: readonly Finding[]): readonly Finding[] {
  const isDefault = (rule: string) => rules.find((one) => one.id === rule)?.profile === 'default'
  return findings.filter(({ rule }) => rule === id || isDefault(rule))
}

function shown(finding: Finding, { text, lines }: RolebookDocument) {
  const { start, end } = finding.range
  const { line, character } = lines.positionAt(start)
  return {
    rule: finding.rule,
    severity: finding.severity,
    line,
    character,
    text: text.slice(start, end),
    message: finding.message,
  }
}

function expected(mark: Mark, id: string, block: PageBlock) {
  const line = block.text.split('\n')[mark.line] ?? ''
  let character = -1
  for (let count = 0; count < mark.occurrence; count += 1) character = line.indexOf(mark.text, character + 1)
  return {
    rule: mark.rule ?? id,
    severity: mark.severity,
    line: mark.line,
    character,
    text: mark.text,
    message: mark.message,
  }
}
