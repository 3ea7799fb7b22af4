import { describe, expect, it } from 'vitest'
import { cursorAt, organisation } from './hover/testing.ts'
import { atCursor, hoverMarkdown, hoverText, saturdayNight, serviceIn } from './place/text-at-cursor.ts'

const firstLines = (text: string) => text.split('\n\n---\n\n')[0]?.split('\n')

describe('a role', () => {
  it('says who holds it and what it is for, then its deputies, authority, duties and clauses', () => {
    const text = hoverText(cursorAt('project-lead: {'))
    expect(firstLines(text)).toEqual([
      'Project lead · role that must be held',
      'Held by: Ben Lindqvist',
      'Builds the security management system, keeps it running and reports how it does.',
    ])
    expect(text).toContain('Deputies: Dana Weiss')
    expect(text).toContain('Authority: May stop any project')
    expect(text).toContain('- A R PL-1 Oversee how the security management system is built and run.')
    expect(text).toContain('- A FA-1 Take the first call')
    expect(text).toContain('Consulted or informed in: TM-2')
    expect(text).toMatch(
      /Covers: 4\.4 Information security management system, 5\.3 .*, 6\.1\.1 .*, 6\.1\.2 .*, 6\.1\.3 .*, 8\.1, 8\.2, .*, 10\.2, A\.5\.2, /,
    )
  })

  it('names who stands in while the holder is away, and until when', () => {
    const text = hoverText(cursorAt('project-lead: {'), { now: saturdayNight })
    expect(text).toContain('Held by: Ben Lindqvist (away until 3 January, Chidi Obi stands in)')
  })

  it('answers as well where it is used: in a letter and in a contact', () => {
    const atItsKey = hoverText(cursorAt('project-lead: {'))
    expect(hoverText(cursorAt('project-lead, every'))).toBe(atItsKey)
    expect(hoverText(cursorAt('project-lead] }'))).toBe(atItsKey)
  })

  it('says that nobody holds it, on purpose or because the holder has left', () => {
    expect(hoverText(cursorAt('data-protection-officer'))).toContain(
      'Vacant since 1 October, to be filled by 1 February',
    )
    expect(hoverText(cursorAt('first-aid-for-data:'))).toContain('Held by: Eli Marsh (left on 31 August)')
  })

  it.each([
    ['de', 'Besetzt mit: Ben Lindqvist (abwesend bis 3. Januar, Vertretung: Chidi Obi)'],
    ['fr', 'Titulaire\u00a0: Ben Lindqvist (absence jusqu’au 3 janvier, remplacement\u00a0: Chidi Obi)'],
  ] as const)('says so in %s', (language, expected) => {
    expect(hoverText(cursorAt('project-lead: {'), { now: saturdayNight, language })).toContain(expected)
  })
})

describe('a responsibility', () => {
  it('says the duty and who answers for it, then the other letters, when it is due, why, and what it covers', () => {
    const text = hoverText(cursorAt('IT-3'))
    expect(firstLines(text)).toEqual([
      'IT-3 · responsibility of IT department',
      'Look for vulnerabilities regularly, have systems tested by attack, and close what is found.',
      'Accountable: Project lead – Ben Lindqvist',
    ])
    expect(text).toContain('Responsible: IT department – nobody yet')
    expect(text).toContain('Due: every 12 months, last done 11 May 2026, next due 11 May 2027')
    expect(text).toContain('Why: A.8.8 wants weaknesses found')
    expect(text).toContain('- A.8.8 Management of technical vulnerabilities · plainly asked for')
  })

  it('says since when it is overdue', () => {
    expect(hoverText(cursorAt('IT-3'), { now: Date.parse('2027-06-01T10:00Z') })).toContain('overdue since 11 May 2027')
  })

  it('says why it does not apply here', () => {
    expect(hoverText(cursorAt('SD-1'))).toContain(
      'Does not apply here · we write no software, approved by Amara Okafor, until 2 November 2027',
    )
  })
})

describe('a person', () => {
  it('says that they are away and who covers, what they hold, and how to reach them', () => {
    expect(hoverText(cursorAt('ben:'), { now: saturdayNight })).toBe(
      [
        'Ben Lindqvist · Head of IT',
        'Away until 3 January, Chidi Obi covers',
        'Holds: Project lead',
        '',
        '---',
        '',
        'Reach: +44 20 7946 0012 · ben@harbourdental.example',
      ].join('\n'),
    )
  })

  it('says for whom they stand in now', () => {
    const text = hoverText(cursorAt('chidi:'), { now: saturdayNight })
    expect(text).toContain('Holds: no role')
    expect(text).toContain('Stands in now for: Ben Lindqvist (Project lead)')
  })

  it('answers where they are named, with what limits their role, their deputyships and their contract', () => {
    expect(hoverText(cursorAt('dana, for'))).toContain('Holds: Asset ownership (for Personnel files)')
    expect(hoverText(cursorAt('dana, for'))).toContain('Deputy for: Top management and Project lead')
    expect(hoverText(cursorAt('eli]'))).toContain('Left on 31 August')
    expect(hoverText(cursorAt('keel-audit]'))).toContain(
      'From outside: Amara Okafor answers for them here, contract until 30 June 2027',
    )
  })

  it('says when they will be away and who covers then, and where they conflict', () => {
    expect(hoverText(cursorAt('ben:'))).toContain('Away: 20 December until 3 January, Chidi Obi covers')
    const audited = cursorAt('ben:').replace('held-by: [keel-audit]', 'held-by: [ben]')
    expect(hoverText(audited)).toMatch(/Findings\n\n- .*Ben Lindqvist .*Internal audit/)
    // there it is underlined, and the editor says it itself
    const atTheFinding = cursorAt('keel-audit]').replace('|keel-audit]', '|ben]')
    expect(hoverText(atTheFinding)).not.toContain('Findings')
  })

  it('offers number and address as links', () => {
    const markdown = hoverMarkdown(cursorAt('ben:'))
    expect(markdown).toContain('(<tel:+442079460012>)')
    expect(markdown).toContain('(<mailto:ben@harbourdental.example>)')
  })
})

describe('a contact point', () => {
  it('says until when it is open, its number, and who tried it last', () => {
    const text = hoverText(cursorAt('security-desk:'))
    expect(firstLines(text)).toEqual(['Security desk · contact point', 'Open until 18:00', '+44 20 7946 0100'])
    expect(text).toContain('Last tried: 1 November 2026, by Chidi Obi')
    expect(text).toContain('Named for: every situation that names no other and “I lost my laptop or phone”')
  })

  it('says when it opens, where it is named', () => {
    const text = hoverText(cursorAt('security-desk, night-line] }'), { now: saturdayNight })
    expect(text).toContain('Closed now, opens on Tuesday 29 December at 08:00')
  })
})

describe('a situation', () => {
  it('says who answers now, and what to do', () => {
    const text = hoverText(cursorAt('lost-device'), { now: saturdayNight })
    expect(firstLines(text)).toEqual([
      'I lost my laptop or phone · act now · report within 1 hour',
      'Answers now: Night line; then Chidi Obi, standing in for Ben Lindqvist until 3 January, may not answer now. Security desk opens on Tuesday 29 December at 08:00.',
    ])
    expect(text).toContain('- Night line · +44 20 7946 0199')
    expect(text).toContain('- Call us now')
  })
})

describe('assets, policies and sites', () => {
  it('says whose an asset is and how it may be used', () => {
    const text = hoverText(cursorAt('personnel-files]'))
    expect(firstLines(text)).toEqual([
      'Personnel files · asset · confidential',
      'Owner: Dana Weiss',
      'Never export to private devices.',
    ])
    expect(text).toContain('- https://hr.harbourdental.example/*')
  })

  it('says of a policy what it says, whom to ask just now, who approved it, and when it is reviewed next', () => {
    const policy = `policies:
  acceptable-|use:
    title: Acceptable use policy
    summary: Use our devices for work.
    web: https://intranet.harbourdental.example/use
    owner: project-lead
    approved-by: top-management
    from: 2026-02-01
    reviewed: 2026-02-01
    review-every: 12 months
    situations: [policy-question]
`
    const text = hoverText(organisation + policy, { now: saturdayNight })
    expect(firstLines(text)).toEqual([
      'Acceptable use policy · policy',
      'Use our devices for work.',
      'Whom to ask: Project lead · Ben Lindqvist (away until 3 January, Chidi Obi stands in)',
    ])
    for (const line of [
      'Approved by: Top management',
      'Holds from: 1 February 2026',
      'Next review: 1 February 2027',
      'Read it at: https://intranet.harbourdental.example/use',
      '- I have a question about a rule, or need an exception',
    ])
      expect(text).toContain(line)
  })

  it('says what time it is at a site, and on which days nobody is there', () => {
    const text = hoverText(cursorAt('berlin }'), { now: saturdayNight })
    expect(text).toContain('Time there: 04:00 (Europe/Berlin)')
    expect(text).toContain('Emergency number: 112')
    expect(text).toContain('Closed on: 28 December')
    expect(text).toContain('Who works there: Dana Weiss')
  })
})

describe('a clause or control', () => {
  it('says who answers for it here, and through which responsibilities, how surely', () => {
    const text = hoverText(cursorAt('A.6.8'))
    expect(firstLines(text)).toEqual([
      'A.6.8 Information security event reporting · control of ISO 27001, People controls',
      'Answers for it here: Project lead – Ben Lindqvist',
    ])
    expect(text).toContain('- FA-1 Take the first call')
    expect(text).toMatch(/- AE-2 Report .* · plainly asked for/)
  })
})

describe('a key', () => {
  it.each([
    ['held-by', 'held-by\nWho holds it, in the order in which to ask them.'],
    ['contact-points', 'contact-points\nShared ways to reach help.'],
    ['because: we', 'because\nWhy it does not apply here.'],
  ])('says what it is for: %s', (words, expected) => {
    expect(hoverText(cursorAt(words))).toBe(expected)
  })

  it('says so in the language of the reader', () => {
    expect(hoverText(cursorAt('held-by'), { language: 'de' })).toBe(
      'held-by\nWer sie innehat, in der Reihenfolge, in der man fragt.',
    )
  })

  it.each(['rolebook: 1\npeople:\n  ben: { na|mea: Ben }\n', 'x-o|urs: 1\nrolebook: 1\n', 'ro|les: {}\n'])(
    'says nothing where the format has none, or no rolebook is: %j',
    (text) => {
      expect(hoverText(text)).toBe('')
    },
  )
})

describe('where it is silent', () => {
  it.each(['harbour', 'Managing director', 'Ben Lindqvist'])('says nothing at %s', (words) => {
    expect(hoverText(cursorAt(words === 'harbour' ? 'Harbour' : words))).toBe('')
  })

  it('says nothing about an id that nobody has', () => {
    expect(hoverText('rolebook: 1\nroles:\n  project-lead: { held-by: [|zoe] }\n')).toBe('')
  })

  it('says nothing on a file without the marker', () => {
    expect(hoverText('roles:\n  |project-lead: { held-by: [ben] }\n')).toBe('')
  })

  it.each([0, 40])('never throws on a half-typed file (cut after %i characters and so on)', (from) => {
    for (let end = from; end < organisation.length; end += 80) {
      const { document, position } = atCursor(`${organisation.slice(0, end)}|`)
      expect(() =>
        serviceIn().hover(document, position, { uri: 'file:///roles.yaml', now: saturdayNight }),
      ).not.toThrow()
    }
  })
})
