// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { asStaff, dentalGroup, joined, openPanel, saturdayNight } from '../../panel-under-test.ts'

const card = (situation: string) => ({ name: 'card', situation }) as const

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('home', () => {
  it('begins with help in danger and the one number to call at this hour', async () => {
    const panel = await openPanel(joined(dentalGroup()))
    expect(panel.reading().slice(0, 14)).toEqual([
      'Harbour Dental Group',
      'In danger?',
      'Call 999',
      'Berlin practice',
      'Call 112',
      'Not sure? Call Security desk',
      'open now until 18:00',
      '+44 20 7946 0100',
      'Copy',
      'QR code',
      'Call',
      'Chat',
      'E-mail',
      'What happened?',
    ])
  })

  it('names the contact that a card without one of its own names, where any will do', async () => {
    const any = dentalGroup((text) =>
      text
        .replace(
          'default-contact: { order: [security-desk, night-line] }',
          'default-contact: { any: [mailbox, night-line] }',
        )
        .replace(
          '  night-line:',
          '  mailbox: { name: Mailbox, email: help@harbourdental.example, hours: always }\n  night-line:',
        ),
    )
    const home = await openPanel(joined(any))
    expect(home.reading()).toContain('Not sure? Call Night line')
    const other = await openPanel(joined(any), { start: card('phishing-received') })
    expect(other.section('Call now')).toContain('Night line')
  })

  it('names each site’s reception where that is whom to turn to', async () => {
    const reception = dentalGroup((text) =>
      text
        .replace('default-contact: { order: [security-desk, night-line] }', 'default-contact: site:reception')
        .replace('name: Berlin practice,', 'name: Berlin practice, reception: night-line,'),
    )
    const panel = await openPanel(joined(reception))
    expect(panel.section('Not sure? Ask Reception at your site')).toEqual(
      expect.arrayContaining(['Berlin practice', 'Night line', '+44 20 7946 0199']),
    )
  })

  it('says whose clock the hours are of, where the reader’s shows another', async () => {
    const abroad = await openPanel(joined(dentalGroup()), { timezone: 'Asia/Tokyo' })
    expect(abroad.section('Not sure? Call Security desk')).toContain('Times are local to London.')
    const atHome = await openPanel(joined(dentalGroup()), { timezone: 'Europe/London' })
    expect(atHome.reading().join()).not.toContain('Times are local')
  })

  it('draws whom to call before anything else, and the rest once the page is idle', async () => {
    const waiting: (() => void)[] = []
    vi.stubGlobal('requestIdleCallback', (run: () => void) => waiting.push(run))
    const panel = await openPanel(joined(dentalGroup()))
    expect(panel.reading()).toContain('+44 20 7946 0100')
    expect(panel.reading().at(-1)).toBe('What happened?')
    expect(waiting).toHaveLength(1)
    await act(() => waiting[0]?.())
    await panel.see('I am travelling abroad with work devices')
    expect(panel.reading()).toContain('I lost my laptop or phone')
  })

  it('shows the number of the site the reader is at', async () => {
    const panel = await openPanel(joined(dentalGroup()), { site: 'berlin' })
    expect(panel.reading().slice(1, 3)).toEqual(['In danger?', 'Call 112'])
  })

  it('lists what is urgent before the rest', async () => {
    const panel = await openPanel(joined(dentalGroup()))
    const headings = [...panel.root.querySelectorAll('h1, h2')].map((heading) => heading.textContent)
    expect(headings).toEqual([
      'Harbour Dental Group',
      'Not sure? Call Security desk',
      'Urgent',
      'Tell us today',
      'Tell us this week',
    ])
    expect(panel.section('Urgent')).toContain('I lost my laptop or phone')
    expect(panel.section('Tell us this week')).toContain('I am travelling abroad with work devices')
  })

  it('leaves out a situation that is not for staff', async () => {
    const panel = await openPanel(
      joined(dentalGroup((text) => text.replace('    urgency: now  ', '    visible: isms\n    urgency: now  '))),
    )
    expect(panel.reading()).not.toContain('I lost my laptop or phone')
    await panel.type('lost laptop')
    expect(panel.reading()).not.toContain('I lost my laptop or phone')
  })

  it('says when the desk opens where nobody answers', async () => {
    const deskOnly = dentalGroup((text) =>
      text.replace('order: [security-desk, night-line] }', 'order: [security-desk] }'),
    )
    const panel = await openPanel(joined(deskOnly, saturdayNight), { at: saturdayNight })
    expect(panel.section('Not sure? Nobody answers just now')).toEqual([
      'Not sure? Nobody answers just now',
      'Security desk opens on Tuesday 29 December at 08:00.',
      '+44 20 7946 0100',
      'Chat',
      'E-mail',
    ])
  })

  it('speaks German and French', async () => {
    const german = await openPanel(joined(dentalGroup()), { language: 'de-AT' })
    expect(german.root.lang).toBe('de')
    expect(german.reading()).toEqual(
      expect.arrayContaining([
        'In Gefahr?',
        '999 anrufen',
        'Im Zweifel anrufen: Security desk',
        'jetzt erreichbar bis 18:00 Uhr',
        'Was ist passiert?',
        'Dringend',
        'Mein Laptop oder Handy ist weg',
      ]),
    )
    const french = await openPanel(joined(dentalGroup()), { language: 'fr' })
    expect(french.reading()).toEqual(
      expect.arrayContaining([
        'En danger ?',
        'Appelez le 999',
        'Un doute ? Appelez : Security desk',
        'joignable maintenant jusqu’à 18:00',
        'Que s’est-il passé ?',
        'J’ai perdu mon ordinateur ou mon téléphone',
      ]),
    )
  })
})

describe('a rolebook that names no people', () => {
  const ofMatrix = asStaff(
    'rolebook: 1\ncatalogue: 1\norganisation: { name: Example Ltd }\nroles:\n  chief-buyer: { title: Chief buyer, vacant: { because: no names given } }\n',
  )

  it('says on home which numbers are missing', async () => {
    const panel = await openPanel({ kind: 'draft', rolebook: ofMatrix })
    const missing = panel.section('What is missing here')
    expect(missing.slice(0, 3)).toEqual([
      'What is missing here',
      'A default contact for everything that names no other',
      'An emergency number',
    ])
    expect(missing[3]).toMatch(/^Names and numbers for these roles, which nobody holds: Top management, .*Chief buyer$/)
    expect(panel.reading()).toContain('Call 112')
  })

  it('says on the card that nobody is named', async () => {
    const panel = await openPanel({ kind: 'draft', rolebook: ofMatrix }, { start: card('password-trouble') })
    expect(panel.section('Whom to contact')).toEqual([
      'Whom to contact',
      'Nobody is named for this yet. IT department: nobody just now. There is no default contact either.',
    ])
  })
})
