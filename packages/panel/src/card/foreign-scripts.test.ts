// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { dentalGroup, joined, openPanel } from '../../panel-under-test.ts'

const start = { name: 'card', situation: 'lost-device' } as const

describe('an organisation that writes from right to left', () => {
  const arabic = dentalGroup((text) =>
    text
      .replace('name: Security desk', 'name: "مكتب أمن المعلومات"')
      .replace('name: Ben Lindqvist', 'name: "דנה לוי"')
      .replace('"Call us now, even if you are still searching."', '"اتصل بنا الآن، حتى لو كنت ما زلت تبحث."')
      .replace('"Do not wait until Monday."', '"לא לחכות ליום שני!"')
      .replace('    urgency: now', '    title: "فقدت حاسوبي (أو هاتفي)"\n    urgency: now'),
  )

  it('has each of its texts in its own direction, and numbers from left to right all the same', async () => {
    const panel = await openPanel(joined(arabic), { start })
    const directed = [...panel.root.querySelectorAll('[dir="auto"]')].map(({ textContent }) => textContent)
    expect(directed).toEqual(
      expect.arrayContaining([
        'فقدت حاسوبي (أو هاتفي)',
        'اتصل بنا الآن، حتى لو كنت ما زلت تبحث.',
        'לא לחכות ליום שני!',
        'مكتب أمن المعلومات',
        'דנה לוי',
      ]),
    )
    expect(panel.section('Call now')).toContain('+44 20 7946 0100')
    const home = await openPanel(joined(arabic))
    const links = [...home.root.querySelectorAll('.row span[dir="auto"]')]
    expect(links.map(({ textContent }) => textContent)).toContain('فقدت حاسوبي (أو هاتفي)')
  })

  it('has its names and titles where the panel’s own words begin, on cards as in rows, and its sentences at their own side', async () => {
    const panel = await openPanel(joined(arabic), { start })
    // what is directed as a line within another begins where that begins
    const tagOf = (text: string) =>
      [...panel.root.querySelectorAll('[dir="auto"]')].find(({ textContent }) => textContent === text)?.tagName
    for (const name of ['فقدت حاسوبي (أو هاتفي)', 'مكتب أمن المعلومات', 'דנה לוי'])
      expect(tagOf(name), name).toBe('SPAN')
    for (const sentence of ['اتصل بنا الآن، حتى لو كنت ما زلت تبحث.', 'לא לחכות ליום שני!'])
      expect(tagOf(sentence), sentence).toBe('LI')
  })
})

describe('a contact with characters that deceive', () => {
  it('is shown with their codes, and is no link', async () => {
    const rolebook = dentalGroup()
    const ben = {
      ...rolebook.people?.get('ben'),
      name: 'Be\u200Bn Lindqv\u0456st',
      phone: '+44 20 7946\u202E 0012',
      email: 'ben@h\u0430rbour\u200Bdental.example',
    }
    const deceptive = { ...rolebook, people: new Map([...(rolebook.people ?? []), ['ben', ben] as const]) }
    const panel = await openPanel(joined(deceptive), { start })
    expect(panel.section('If nobody answers')).toEqual(
      expect.arrayContaining([
        'Be[U+200B]n Lindqv[U+0456]st',
        '+44 20 7946[U+202E] 0012',
        'ben@h[U+0430]rbour[U+200B]dental.example',
      ]),
    )
    expect(panel.root.querySelector('[aria-label^="QR code to call Be"]')).toBeNull()
    expect(panel.root.querySelector('[href*="ben@"], [href*="0012"]')).toBeNull()
    const person = await openPanel(joined(deceptive), { start: { name: 'person', id: 'ben' } })
    expect(person.find('h1').textContent).toBe('Be[U+200B]n Lindqv[U+0456]st')
  })
})
