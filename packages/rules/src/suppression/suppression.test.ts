import { applyEdits, createCatalogue, ownLanguages, parse } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { english } from '@rolebook/model/catalogue/en'
import { describe, expect, it } from 'vitest'
import { checkInFull } from '../check.ts'
import { applyFixes } from '../fix.ts'
import { rules } from '../generated/rules.ts'
import { isSuppressible, mayBeSuppressed } from './suppressible.ts'

const catalogue = createCatalogue(structure, english)
const look = (text: string, language: 'en' | 'de' | 'fr' = 'en') =>
  checkInFull(parse(text), { catalogue, now: Date.parse('2026-11-23T10:00Z'), language })
const comment = '# rolebook-disable-next-line unquoted-value: that is its name'

/** What is found and what is silenced, as `rule "text"`. */
function checked(text: string) {
  const { findings, silenced } = look(text)
  const show = ({ rule, range }: (typeof findings)[number]) => `${rule} ${text.slice(range.start, range.end)}`
  return { found: findings.map(show), silenced: silenced.map(({ finding }) => show(finding)) }
}

describe('a suppression comment', () => {
  it('silences its rule on the next line, and what it silenced can be asked for', () => {
    const text = `rolebook: 1\nassets:\n  ${comment}\n  phones: { title: off }\n  tablets: { title: on }\n`
    expect(checked(text)).toEqual({ found: ['unquoted-value on'], silenced: ['unquoted-value off'] })
    expect(look(text).silenced[0]?.by).toMatchObject({ kind: 'comment', comment: { reason: 'that is its name' } })
  })

  it.each([
    ['before other such comments', `${comment}\n  # rolebook-disable-next-line stale-contact: tried\n  phones:`],
    ['with other rules', '# rolebook-disable-next-line stale-contact , unquoted-value: both: on purpose\n  phones:'],
    ['without a space', '#rolebook-disable-next-line unquoted-value:x\n  phones:'],
    ['with Windows line ends', `${comment}\r\n  phones:`],
    ['behind something on its line', `laptops: {} ${comment}\n  phones:`],
  ])('may stand %s', (_, before) => {
    expect(checked(`rolebook: 1\nassets:\n  ${before} { title: off }\n`).silenced).toEqual(['unquoted-value off'])
  })

  it.each([
    ['without a reason', '# rolebook-disable-next-line unquoted-value:\n  phones:'],
    ['with a line between', `${comment}\n\n  phones:`],
    ['about another rule', '# rolebook-disable-next-line hard-to-read: x\n  phones:'],
    ['in a text', `laptops: { title: "${comment}" }\n  phones:`],
    ['in a text of several lines', `laptops:\n    title: |\n      ${comment}\n  phones:`],
    ['in a word', `laptops: { title: x${comment} }\n  phones:`],
  ])('silences nothing %s', (_, before) => {
    const { found, silenced } = checked(`rolebook: 1\nassets:\n  ${before} { title: off }\n`)
    expect(found).toContain('unquoted-value off')
    expect(silenced).toEqual([])
  })

  it('silences hints, information and wording, and nothing of roles, letters, duties kept apart and exceptions', () => {
    const one = (id: string) => rules.find((rule) => rule.id === id)
    const may = (id: string, severity: 'error' | 'warning' | 'info' | 'hint') => {
      const rule = one(id)
      return rule !== undefined && isSuppressible({ severity }, rule)
    }
    expect(may('stale-contact', 'hint')).toBe(true)
    expect(may('stale-contact', 'info')).toBe(true)
    expect(may('stale-contact', 'warning')).toBe(false)
    expect(may('yaml-syntax', 'error')).toBe(false)
    const ofRoles = rules.filter(({ covers }) => covers.some((row) => /^(?:ROL|RAC|SOD|EXC)-/.test(row)))
    const ofClauses = rules.filter(({ auditorAsks }) => auditorAsks)
    for (const rule of [...ofRoles, ...ofClauses]) expect(mayBeSuppressed(rule), rule.id).toBe(false)
  })
})

describe('the offer of a suppression comment', () => {
  const text = 'rolebook: 1\nassets:\n  phones:\n    title: off\n'
  const offer = (of: string, rule = 'unquoted-value') =>
    look(of)
      .findings.find((finding) => finding.rule === rule)
      ?.fixes.at(-1)

  it('is the last of the repairs, and never applied unasked', () => {
    expect(offer(text)).toMatchObject({ title: 'Silence with a comment that says why', preferred: false })
    expect(applyFixes(text, look(text).findings)).toBe(text.replace('off', '"off"'))
    for (const language of ownLanguages) expect(look(text, language).findings[0]?.fixes.at(-1)?.title).toBeTruthy()
  })

  it('writes it above the line, indented alike, with a reason to be filled in', () => {
    const offered = applyEdits(text, offer(text)?.edits ?? [])
    expect(offered).toBe(text.replace('    title', '    # rolebook-disable-next-line unquoted-value:\n    title'))
    expect(checked(offered.replace('value:', 'value: its name'))).toMatchObject({ silenced: ['unquoted-value off'] })
  })

  it('keeps the ends of lines', () => {
    const windows = text.replaceAll('\n', '\r\n')
    expect(applyEdits(windows, offer(windows)?.edits ?? [])).toContain(
      '\r\n    # rolebook-disable-next-line unquoted-value:\r\n',
    )
  })

  it('is not made for what a comment cannot silence', () => {
    const { findings } = look('rolebook: 1\npeople: { ben: { name: Ben, site: berlin } }\n')
    expect(findings.map(({ rule, fixes }) => [rule, fixes.length])).toEqual([['unknown-reference', 0]])
  })
})
