// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, it } from 'vitest'
import { dentalGroup, joined, openPanel, type PanelUnderTest, saturdayNight } from '../../panel-under-test.ts'
import type { PageBeside, Reported } from '../panel-host.ts'

const address = 'https://parcel-service.example/track?id=7'
const start = (about?: Reported, situation = 'lost-device') =>
  ({ name: 'card', situation, ...(about && { about }) }) as const

const textOf = (panel: PanelUnderTest) => panel.find('.report pre').textContent ?? ''
const offersIn = (panel: PanelUnderTest) => [...panel.root.querySelectorAll<HTMLInputElement>('.offer input')]
const tick = (box: HTMLElement | undefined) => act(async () => box?.click())

describe('the text of a report', () => {
  it('goes to whoever is first to be reached by e-mail', async () => {
    const panel = await openPanel(joined(dentalGroup()), { start: start() })
    await panel.press('E-mail text to Security desk')
    const url = new URL(panel.opened[0] ?? '')
    expect(url.protocol + url.pathname).toBe('mailto:security@harbourdental.example')
    expect(url.searchParams.get('subject')).toBe('I lost my laptop or phone')
    expect(url.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(textOf(panel))
    const atNight = await openPanel(joined(dentalGroup(), saturdayNight), { at: saturdayNight, start: start() })
    await atNight.press('E-mail text to Chidi Obi')
    expect(atNight.opened[0]).toMatch(/^mailto:chidi@/)
  })

  it('goes to all where all are to be told', async () => {
    const toAll = dentalGroup((text) =>
      text.replace(
        'contact: { order: [security-desk, night-line, project-lead] }',
        'contact: { all: [security-desk, ben] }',
      ),
    )
    const panel = await openPanel(joined(toAll), { start: start() })
    await panel.press('E-mail text to Security desk, Ben Lindqvist')
    expect(panel.opened[0]).toMatch(/^mailto:security@harbourdental\.example,ben@harbourdental\.example\?subject=/)
  })

  it('goes to all of the first line where all of that are to be told', async () => {
    const both = dentalGroup((text) =>
      text.replace(
        'contact: { order: [security-desk, night-line, project-lead] }',
        'contact: { order: [{ all: [security-desk, ben] }, amara] }',
      ),
    )
    const panel = await openPanel(joined(both), { start: start() })
    await panel.press('Text as an e-mail to Security desk, Ben Lindqvist')
    expect(panel.opened[0]).toMatch(/^mailto:security@harbourdental\.example,ben@harbourdental\.example\?subject=/)
  })

  it('is copied for a chat, which opens then', async () => {
    const panel = await openPanel(joined(dentalGroup()), { start: start() })
    await panel.press('Copy text and open chat')
    expect(panel.copied).toEqual([textOf(panel)])
    expect(panel.opened).toEqual(['https://chat.harbourdental.example/channels/security'])
    await panel.see('The text was copied: paste it into the chat.')
  })

  it('that is too long for a link is copied, and that is said', async () => {
    const panel = await openPanel(joined(dentalGroup()), { start: start({ selection: 'schräg '.repeat(200) }) })
    await tick(offersIn(panel)[0])
    await panel.press('E-mail text to Security desk')
    expect(panel.copied).toEqual([textOf(panel)])
    expect(panel.opened).toEqual(['mailto:security@harbourdental.example?subject=I%20lost%20my%20laptop%20or%20phone'])
    await panel.see('The text is too long for a link, so it was copied: paste it into the e-mail.')
  })

  it('is laid open where it could not be copied, and nothing else is opened', async () => {
    const panel = await openPanel(joined(dentalGroup()), {
      start: start(),
      copy: () => Promise.reject(new Error('not allowed')),
    })
    await panel.press('Copy text and open chat')
    await panel.see('Please select and copy it')
    expect(panel.opened).toEqual([])
    expect((panel.find('.report details') as HTMLDetailsElement).open).toBe(true)
  })
})

describe('the address of the page', () => {
  it('is offered where the page is known, and in the text only when ticked', async () => {
    const panel = await openPanel(joined(dentalGroup()), { start: start(), page: () => ({ address }) })
    const [box] = offersIn(panel)
    expect(box?.checked).toBe(false)
    expect(textOf(panel)).not.toContain(address)
    await tick(box)
    expect(textOf(panel)).toContain(`– Address of the page: ${address}\n`)
    await tick(box)
    expect(textOf(panel)).not.toContain(address)
  })

  it('is offered without the name and the password in it, and else as it is', async () => {
    for (const [open, offered] of [
      ['https://ann:s3cret@mail.example/?id=7#top', 'https://mail.example/?id=7#top'],
      ['https://ann@mail.example/', 'https://mail.example/'],
      ['https://mail.example/%7Eann?for=a@b.example', 'https://mail.example/%7Eann?for=a@b.example'],
    ] as const) {
      const panel = await openPanel(joined(dentalGroup()), { start: start(), page: () => ({ address: open }) })
      await tick(offersIn(panel)[0])
      expect(textOf(panel)).toContain(`– Address of the page: ${offered}\n`)
      expect(panel.reading().join()).not.toContain('s3cret')
    }
  })

  it('is no longer in the text when the page is another', async () => {
    let page: PageBeside = { address }
    const state = joined(dentalGroup())
    const panel = await openPanel(state, { start: start(), page: () => page })
    await tick(offersIn(panel)[0])
    page = { address: 'https://bank.example/' }
    await panel.become(state)
    expect(offersIn(panel).map(({ checked }) => checked)).toEqual([false])
    expect(textOf(panel)).not.toMatch(/parcel|bank/)
  })

  it('is offered nowhere else, nor where the page is none of the web', async () => {
    for (const page of [
      'unknown',
      'left',
      { address: 'chrome://settings/' },
      { address: 'file:///home/b/x' },
    ] as const) {
      const panel = await openPanel(joined(dentalGroup()), { start: start(), page: () => page })
      expect(offersIn(panel)).toEqual([])
    }
  })
})

it('words that were selected are shown as they are, on one line, and cut where they are endless', async () => {
  const selection = `Your ac\u200Bcount\n\n\u202Ekcolb ${'x'.repeat(2000)}`
  const panel = await openPanel(joined(dentalGroup()), { start: start({ address, selection }) })
  expect(offersIn(panel)).toHaveLength(2)
  await tick(offersIn(panel)[1])
  expect(textOf(panel)).toMatch(/– Selected on the page: “Your ac\[U\+200B\]count \[U\+202E\]kcolb x{900,}…”\n/)
  expect(textOf(panel)).not.toContain(address)
})

describe('in a confidential matter', () => {
  const twoRecipients = dentalGroup((text) =>
    text.replace(
      '  lost-device:\n    urgency: now',
      '  colleague-concern: { contact: { any: [ben, dana] } }\n  lost-device:\n    urgency: now',
    ),
  )

  it('each recipient is written to alone, under a subject that tells nothing', async () => {
    const panel = await openPanel(joined(twoRecipients), { start: start(undefined, 'colleague-concern') })
    await panel.press('E-mail text to Dana Weiss')
    await panel.press('E-mail text to Ben Lindqvist')
    expect(panel.opened.map((link) => new URL(link).pathname)).toEqual([
      'dana@harbourdental.example',
      'ben@harbourdental.example',
    ])
    expect(panel.opened.map((link) => new URL(link).searchParams.get('subject'))).toEqual([
      'Confidential',
      'Confidential',
    ])
  })

  it('no chat is offered for the text, for many read in one', async () => {
    const desk = dentalGroup((text) =>
      text.replace(
        '  lost-device:\n    urgency: now',
        '  colleague-concern: { contact: { order: [security-desk, dana] } }\n  lost-device:\n    urgency: now',
      ),
    )
    const panel = await openPanel(joined(desk), { start: start(undefined, 'colleague-concern') })
    expect(panel.reading()).toContain('Text as an e-mail to Dana Weiss')
    expect(panel.reading()).not.toContain('Copy text and open chat')
  })
})
