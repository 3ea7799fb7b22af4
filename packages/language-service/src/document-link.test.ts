import { parse } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { monday, serviceIn } from './place/text-at-cursor.ts'

/** The underlined texts, and where they lead. */
function links(text: string, uri = 'file:///isms/roles.yaml'): readonly (readonly [string, string | undefined])[] {
  const document = parse(text)
  return serviceIn()
    .documentLinks(document, { uri, now: monday })
    .map(({ range, target }) => [
      text.slice(document.lines.offsetAt(range.start), document.lines.offsetAt(range.end)),
      target,
    ])
}

describe('a link', () => {
  it('leads to the files that are included or named', () => {
    expect(
      links('rolebook: 1\ninclude: [people.yaml, ../all of us/away.yaml]\nmembers: { de: ../de/roles.yaml }\n'),
    ).toEqual([
      ['people.yaml', 'file:///isms/people.yaml'],
      ['../all of us/away.yaml', 'file:///all%20of%20us/away.yaml'],
      ['../de/roles.yaml', 'file:///de/roles.yaml'],
    ])
  })

  it.each(['include: [https://evil.example/x.yaml, /etc/x.yaml, notes.txt]', 'include: [people.yaml]'])(
    'leads nowhere where there is no such place: %s',
    (line) => {
      const uri = line.includes('evil') ? 'file:///roles.yaml' : 'untitled:Untitled-1'
      expect(links(`rolebook: 1\n${line}\n`, uri)).toEqual([])
    },
  )

  it('leads to web addresses, and not to patterns of them', () => {
    const text = `rolebook: 1
contact-points: { desk: { chat: https://chat.example/a, web: "https://desk.example/form" } }
assets: { files: { found-at: { web: ["https://hr.example/*"] } } }
`
    expect(links(text)).toEqual([
      ['https://chat.example/a', 'https://chat.example/a'],
      ['"https://desk.example/form"', 'https://desk.example/form'],
    ])
  })

  it('leads to the pages of rules, in exceptions and in comments', () => {
    const text = `rolebook: 1
# rolebook-disable-next-line stale-contact, no-such-rule: tried each month
exceptions:
  - { rule: deputy-is-holder, about: [ben] }
  - { rule: no-such-rule }
`
    const found = serviceIn().documentLinks(parse(text), { uri: 'file:///roles.yaml', now: monday })
    expect(found.map(({ rule }) => rule)).toEqual(['deputy-is-holder', 'stale-contact'])
    expect(found[0]?.target).toMatch(/deputy-is-holder/)
  })
})
