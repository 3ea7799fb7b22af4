// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { dentalGroup, joined, mondayMorning, openPanel, saturdayNight } from '../../panel-under-test.ts'

const card = (situation: string) => ({ name: 'card', situation }) as const

describe('the card', () => {
  it('says, in the order in which it is needed, what the worked example says', async () => {
    const panel = await openPanel(joined(dentalGroup(), saturdayNight), {
      at: saturdayNight,
      start: card('lost-device'),
    })
    expect(panel.reading()).toEqual([
      'Back',
      'Harbour Dental Group',
      'I lost my laptop or phone',
      'Use your phone, or a colleague’s.',
      'Do this now',
      'Call us now, even if you are still searching.',
      'What not to do',
      'Do not wait until Monday.',
      'Call now',
      'Report it within 1 hour',
      'Night line',
      'at any hour',
      '+44 20 7946 0199',
      'Copy',
      'QR code',
      'Call',
      'If nobody answers',
      'Chidi Obi',
      'Project lead · standing in for Ben Lindqvist until 3 January',
      'may not answer now',
      '+44 20 7946 0013',
      'Copy',
      'QR code',
      'chidi@harbourdental.example',
      'Call',
      'E-mail',
      'Security desk opens on Tuesday 29 December at 08:00.',
      '+44 20 7946 0100',
      'Chat',
      'E-mail',
      'From abroad, dial the number with its plus sign. This card also works without a network.',
      'In danger?',
      'Call 999',
      'Berlin practice',
      'Call 112',
      'What to say',
      "The device's number, if you know it",
      'Text to fill in',
      "I lost my laptop or phone\n\n– The device's number, if you know it: \n\nMy name, and how to reach me:",
      'Copy text',
      'E-mail text to Chidi Obi',
      'Every report is welcome, and a false alarm is fine.',
      'Who looks after this',
      'Answers for it',
      'Project lead: Chidi Obi',
      'Will also be told',
      'IT department: Chidi Obi',
      'Night line: last tried on 1 November.',
      'Security desk: last tried on 1 November.',
      'Is something wrong here? Please tell Amara Okafor.',
      'Data checked today at 02:50. Issued on 23 December, valid until 22 January.',
      'A join code connected this browser with Harbour Dental Group.',
    ])
  })

  it('turns with the hour, by itself', async () => {
    const panel = await openPanel(joined(dentalGroup(), mondayMorning), {
      at: Date.parse('2026-11-23T17:59:30Z'),
      start: card('lost-device'),
    })
    expect(panel.section('Call now')).toEqual(
      expect.arrayContaining(['Security desk', 'open now until 18:00', '+44 20 7946 0100']),
    )
    await panel.turnTo(Date.parse('2026-11-23T18:00Z'))
    expect(panel.section('Call now')).toEqual(expect.arrayContaining(['Night line', '+44 20 7946 0199']))
    expect(panel.section('If nobody answers')).toContain('Security desk opens tomorrow at 08:00.')
  })

  it('says whether any one or all of them are meant', async () => {
    const contact = 'contact: { order: [security-desk, night-line, project-lead] }'
    const withContact = (written: string) => joined(dentalGroup((text) => text.replace(contact, `contact: ${written}`)))
    const all = await openPanel(withContact('{ all: [security-desk, night-line] }'), { start: card('lost-device') })
    expect(all.section('Call now').filter((line) => /these|desk|line/.test(line))).toEqual([
      'All of these:',
      'Security desk',
      'Night line',
    ])
    const any = await openPanel(withContact('{ any: [security-desk, night-line] }'), { start: card('lost-device') })
    expect(any.section('Call now')).not.toContain('Night line')
    expect(any.section('Any one of these will do as well')).toContain('Night line')
    const group = await openPanel(withContact('{ order: [{ any: [security-desk, night-line] }, ben] }'), {
      start: card('lost-device'),
    })
    expect(group.section('Call now')).toContain('Security desk')
    expect(group.section('If nobody answers').slice(1, 4)).toEqual([
      'In this order:',
      'Any one of these will do as well',
      'Night line',
    ])
  })

  it('puts nobody who may not answer before somebody who does, for the sake of a number', async () => {
    const anyOf = (contact: string) =>
      dentalGroup((text) =>
        text
          .replace('contact: { order: [security-desk, night-line, project-lead] }', `contact: ${contact}`)
          .replace(
            '  night-line:',
            '  mailbox: { name: Mailbox, email: help@harbourdental.example, hours: always }\n  night-line:',
          ),
      )
    for (const contact of ['{ any: [mailbox, amara] }', '{ order: [{ any: [mailbox, amara] }] }']) {
      const at = saturdayNight
      const panel = await openPanel(joined(anyOf(contact), at), { at, start: card('lost-device') })
      expect(panel.reading().filter((line) => /^(?:Mailbox|Amara Okafor)$/.test(line))).toEqual([
        'Mailbox',
        'Amara Okafor',
      ])
    }
    const inHours = await openPanel(joined(anyOf('{ any: [mailbox, amara] }')), { start: card('lost-device') })
    expect(inHours.section('Call now')).toContain('Amara Okafor')
  })

  it('shows a closed desk, and how to write to it, where nobody answers', async () => {
    const deskOnly = dentalGroup((text) =>
      text.replace('contact: { order: [security-desk, night-line, project-lead] }', 'contact: security-desk'),
    )
    const panel = await openPanel(joined(deskOnly, saturdayNight), { at: saturdayNight, start: card('lost-device') })
    expect(panel.section('Whom to contact').slice(2)).toEqual([
      'Nobody answers just now.',
      'Security desk opens on Tuesday 29 December at 08:00.',
      '+44 20 7946 0100',
      'Chat',
      'E-mail',
    ])
  })

  it('names each site’s reception, since nobody knows where the reader is', async () => {
    const withReceptions = dentalGroup((text) =>
      text
        .replace('london: { name: Head office }', 'london: { name: Head office, reception: security-desk }')
        .replace('name: Berlin practice,', 'name: Berlin practice, reception: night-line,')
        .replace('contact: { order: [security-desk, night-line, project-lead] }', 'contact: site:reception'),
    )
    const panel = await openPanel(joined(withReceptions), { start: card('lost-device') })
    expect(panel.section('Whom to contact').filter((line) => !/Copy|QR|Call|Chat|E-mail|@/.test(line))).toEqual([
      'Whom to contact',
      'Report it within 1 hour',
      'Reception at your site',
      'Head office',
      'Security desk',
      'open now until 18:00',
      '+44 20 7946 0100',
      'Berlin practice',
      'Night line',
      'at any hour',
      '+44 20 7946 0199',
    ])
    const inBerlin = await openPanel(joined(withReceptions), { start: card('lost-device'), site: 'berlin' })
    expect(inBerlin.section('Call now')).toContain('Night line')
    expect(inBerlin.section('Call now')).not.toContain('Security desk')
  })

  it('marks texts that are in another language than the page', async () => {
    const panel = await openPanel(joined(dentalGroup()), { start: card('lost-device'), language: 'fr' })
    const marked = [...panel.root.querySelectorAll('[lang]')].map(
      (one) => `${one.getAttribute('lang')}: ${one.textContent}`,
    )
    expect(marked).toEqual(
      expect.arrayContaining([
        'en: Call us now, even if you are still searching.',
        'en: Do not wait until Monday.',
        'en: Security desk',
      ]),
    )
    expect(panel.find('h1').querySelector('[lang]')).toBeNull()
  })

  it('puts the emergency number first where somebody may be in danger', async () => {
    const panel = await openPanel(joined(dentalGroup()), { start: card('stranger') })
    expect(panel.reading().slice(2, 5)).toEqual([
      'A stranger is in the building, or somebody broke in',
      'In danger?',
      'Call 999',
    ])
  })

  it('opens only links of the list, built from parts', async () => {
    const panel = await openPanel(joined(dentalGroup()), { start: card('lost-device') })
    await panel.press('Call Security desk')
    await panel.press('Chat with Security desk')
    await panel.press('E-mail to Security desk')
    expect(panel.opened).toEqual([
      'tel:+442079460100',
      'https://chat.harbourdental.example/channels/security',
      'mailto:security@harbourdental.example',
    ])
  })

  it('copies a number as it is written, and a report to fill in', async () => {
    const panel = await openPanel(joined(dentalGroup()), { start: card('lost-device') })
    await panel.press('Copy number of Security desk')
    expect(panel.copied).toEqual(['+44 20 7946 0100'])
    expect(panel.section('Call now')).toContain('Copied')
    await panel.press('Copy text')
    expect(panel.copied[1]).toContain("– The device's number, if you know it: \n")
  })

  it('says so when copying is not allowed', async () => {
    const panel = await openPanel(joined(dentalGroup()), {
      start: card('lost-device'),
      copy: () => Promise.reject(new Error('not allowed')),
    })
    await panel.press('Copy number of Security desk')
    expect(panel.section('Call now')).toContain('Please select and copy it')
  })

  it('says plainly that a number is missing', async () => {
    const panel = await openPanel(joined(dentalGroup()), { start: card('training') })
    expect(panel.section('Whom to contact')).toEqual(
      expect.arrayContaining([
        'Dana Weiss',
        'Human resources',
        'No phone number is given.',
        'dana@harbourdental.example',
      ]),
    )
  })

  it('keeps a confidential matter to itself', async () => {
    const panel = await openPanel(joined(dentalGroup()), { start: card('colleague-concern') })
    await panel.see('Who sees this?')
    expect(panel.reading()).not.toContain('Will also be told')
    expect(panel.reading().join(' ')).not.toContain('Is something wrong here?')
  })

  it('says whose clock the times are of, where the reader’s shows another', async () => {
    const abroad = await openPanel(joined(dentalGroup()), { start: card('lost-device'), timezone: 'America/New_York' })
    expect(abroad.section('Call now')).toContain('Times are local to London.')
    const atHome = await openPanel(joined(dentalGroup()), { start: card('lost-device'), timezone: 'Europe/London' })
    expect(atHome.reading().join()).not.toContain('Times are local')
  })
})
