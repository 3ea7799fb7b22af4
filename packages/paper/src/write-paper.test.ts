import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { scanCode } from './scan-code.ts'
import { dentalGroup, printPaper, readPaper } from './testing.ts'

/** The page as a browser has it. */
function openPage(html: string) {
  return new new Window().DOMParser().parseFromString(html, 'text/html')
}

/** What a person reads of a page, one block a line. */
function linesOf(html: string): readonly string[] {
  const blocks = [...openPage(html).body.querySelectorAll('h1, h2, h3, h4, summary, p, li, figcaption')]
  return blocks.map(({ textContent }) => textContent.trim())
}

/** What a scanner reads from the codes of a page, in order. */
function scan(html: string): readonly string[] {
  return [...openPage(html).querySelectorAll('svg.qr')].map((picture) => scanCode(picture))
}

const paper = printPaper(dentalGroup)

describe('the page for phones', () => {
  it('begins with the emergency numbers and the default contact, hours written out', () => {
    expect(linesOf(readPaper(paper, 'phone.en.html')).slice(0, 13)).toEqual([
      'Harbour Dental Group',
      'In danger? Call 999',
      'In danger? Call 112Berlin practice',
      'Not sure? Call',
      'In this order',
      'Security desk',
      'Mon–Fri 08:00–18:00 (London time) · closed on 25 and 28 December 2026',
      '+44 20 7946 0100',
      'security@harbourdental.example',
      'Night line',
      'at any hour',
      '+44 20 7946 0199',
      'What happened?',
    ])
  })

  it('tells of people when they work, when they are away and who stands in, by days and never by “now”', () => {
    const lines = linesOf(readPaper(paper, 'phone.de.html'))
    const ben = lines.indexOf('Ben Lindqvist')
    expect(lines.slice(ben, ben + 6)).toEqual([
      'Ben Lindqvist',
      'Projektleitung · zur Arbeitszeit, Mo–Fr 09:00–17:00 (Ortszeit London) · abwesend vom 20. Dezember 2026 bis 3. Januar 2027',
      '+44 20 7946 0012',
      'Chidi Obi',
      'vertritt Ben Lindqvist vom 20. Dezember 2026 bis 3. Januar 2027 · zur Arbeitszeit, Mo–Fr 09:00–17:00 (Ortszeit London)',
      '+44 20 7946 0013',
    ])
    expect(lines.join('\n')).not.toMatch(/\bjetzt erreichbar|\bheute (?:um|bis)/)
  })

  it('groups a number that was written without a gap, to be read and told, and dials what was written', () => {
    const page = openPage(
      readPaper(printPaper(dentalGroup.replace('+44 20 7946 0199', '+442079460199')), 'phone.en.html'),
    )
    const call = page.querySelector('[href="tel:+442079460199"]')
    expect(call?.textContent).toBe('+44 207 946 0199')
  })

  it('names whoever stands in once more where they come in their own right, for that holds on other days too', () => {
    const twice = dentalGroup.replace('[security-desk, night-line, project-lead]', '[ben, security-desk, chidi]')
    const lines = linesOf(readPaper(printPaper(twice), 'phone.en.html'))
    const ben = lines.indexOf('Ben Lindqvist')
    const answer = lines.slice(ben, lines.indexOf('Every report is welcome, and a false alarm is fine.', ben))
    const remarks = answer.filter((_, index) => /^(?:Ben|Chidi)/.test(answer[index - 1] ?? ''))
    expect(remarks).toEqual([
      expect.stringContaining('away from 20 December 2026 to 3 January 2027'),
      expect.stringMatching(/^stands in for Ben Lindqvist from 20 December 2026 to 3 January 2027 · in working hours/),
      expect.stringMatching(/^in working hours, Mon–Fri 09:00–17:00 /),
    ])
  })

  it('names nobody who is away as long as it holds, but whoever stands in', () => {
    const away = dentalGroup
      .replace('from: 2026-12-20, until: 2027-01-03', 'from: 2026-11-30, until: 2027-01-03')
      .replace('default-contact: { order: [security-desk, night-line] }', 'default-contact: ben')
      .replace(/ {2}phone-page.*\n/, '')
    const made = printPaper(away)
    expect(linesOf(readPaper(made, 'phone.en.html'))).not.toContain('Ben Lindqvist')
    expect(new Set(scan(readPaper(made, 'wallet-card.en.html')))).toEqual(new Set(['tel:+442079460013']))
  })

  it('names every site of a reception that several share', () => {
    const shared = dentalGroup
      .replace('sites:\n', 'sites:\n  london: { name: Head office, reception: security-desk }\n')
      .replace('name: Berlin practice,', 'name: Berlin practice, reception: security-desk,')
      .replace('order: [security-desk, night-line, project-lead]', 'order: [site:reception]')
    expect(linesOf(readPaper(printPaper(shared), 'phone.en.html'))).toContainEqual(
      expect.stringMatching(/^Head office, Berlin practice · Mon–Fri 08:00–18:00/),
    )
  })

  it('shows letters that only look like others by their code, and has a sentence of several lines on one', () => {
    const odd = dentalGroup
      .replace('security@harbourdental.example', 'security@h\u0430rbourdental.example')
      .replace('"Call us now, even if you are still searching."', String.raw`"Call us now,\neven if you search.\n"`)
    const lines = linesOf(readPaper(printPaper(odd), 'phone.en.html'))
    expect(lines).toContain('security@h[U+0430]rbourdental.example')
    expect(lines).toContain('Call us now, even if you search.')
  })

  it('ends with its day of issue, its last day, and where the newest is', () => {
    const lines = linesOf(readPaper(paper, 'phone.fr.html'))
    expect(lines.slice(-2)).toEqual([
      'Émis le 30 novembre 2026, valable jusqu’au 30 décembre 2026.',
      'Le panneau Rolebook de votre navigateur a la version la plus récente.',
    ])
  })

  it('is one file without script, frames or anything from elsewhere, and every link dials or writes', () => {
    const html = readPaper(paper, 'phone.en.html')
    const page = openPage(html)
    expect(page.querySelectorAll('script, iframe, img, link, object, form, [src], [srcset], [onclick]').length).toBe(0)
    expect(page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).toMatch(
      /^default-src 'none'/,
    )
    const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))
    expect(links.length).toBeGreaterThan(10)
    expect(links.filter((link) => !/^(?:tel:\+?\d+|mailto:[\w.@]+)$/.test(link ?? ''))).toEqual([])
    expect(page.documentElement.getAttribute('lang')).toBe('en')
  })
})

describe('the codes', () => {
  it('of the poster lead to the page and dial the default contact', () => {
    expect(scan(readPaper(paper, 'poster.en.html'))).toEqual([
      'https://help.harbourdental.example/phone',
      'tel:+442079460100',
    ])
  })

  it('of the cards lead to the page, or dial where there is none', () => {
    expect(new Set(scan(readPaper(paper, 'wallet-card.de.html')))).toEqual(
      new Set(['https://help.harbourdental.example/phone']),
    )
    const pageless = printPaper(dentalGroup.replace(/ {2}phone-page.*\n/, ''))
    expect(new Set(scan(readPaper(pageless, 'wallet-card.de.html')))).toEqual(new Set(['tel:+442079460100']))
  })

  it('lead to no address that is none of a page', () => {
    const odd = printPaper(dentalGroup.replace('https://help.harbourdental.example/phone', 'sms:+442079460100'))
    expect(scan(readPaper(odd, 'poster.en.html'))).toEqual(['tel:+442079460100'])
  })
})

describe('what stands on paper', () => {
  it('is nothing that is neither public nor said to be for paper', () => {
    const text = paper.files.map((file) => file.text).join('\n')
    for (const secret of ['0666', 'Board line', 'merger', '7700', 'Dana', 'Weiss', '5550'])
      expect(text, secret).not.toContain(secret)
    expect(text).toContain('7946 0012')
    expect(paper.leftOff).toEqual(['board-line', 'colleague-concern', 'merger-talk'])
  })

  it('is nothing at all where the default contact may not stand there', () => {
    const { files, leftOff } = printPaper(dentalGroup.replaceAll('on-paper: yes', '').replace('visible: public', ''))
    expect(files).toEqual([])
    expect(leftOff).toContain('security-desk')
  })

  it('is what was written, never what it could do to a page or a card', () => {
    const hostile = printPaper(
      dentalGroup
        .replace('en: Security desk', 'en: "<script>alert(1)</script>\\r\\nTEL:+1900"')
        .replace('+44 20 7946 0100', 'javascript:alert(1)')
        .replace('security@harbourdental.example', '"a@b.example?bcc=x@evil.example"')
        .replace('name: Harbour Dental Group', 'name: "\\u202Eevil\\" onload=\\"x"'),
    )
    const page = openPage(readPaper(hostile, 'phone.en.html'))
    expect(page.querySelectorAll('script, [onload]').length).toBe(0)
    expect(page.querySelector('h1')?.textContent).toBe('[U+202E]evil" onload="x')
    const contact = page.querySelector('.contact')
    expect(contact?.textContent).toContain('<script>alert(1)</script>')
    expect(contact?.querySelectorAll('a').length).toBe(0)
    expect(readPaper(hostile, 'contacts.en.vcf')).not.toMatch(/^TEL:\+1900/m)
    // the next contact that can be dialled
    expect(scan(readPaper(hostile, 'poster.en.html'))[1]).toBe('tel:+442079460199')
  })

  it('is plain where little is known: no name, no number, no hours, another language', () => {
    const bare = printPaper(`rolebook: 1
organisation: { languages: [ar], default-contact: desk }
contact-points:
  desk: { name: "مكتب الأمن", email: desk@example.org, on-paper: yes }
`)
    expect(bare.files.map(({ name }) => name)).toContain('phone.en.html')
    const lines = linesOf(readPaper(bare, 'phone.en.html'))
    expect(lines.slice(1, 5)).toEqual(['Not sure? Call', 'مكتب الأمن', 'No phone number is given.', 'desk@example.org'])
    expect(openPage(readPaper(bare, 'phone.en.html')).querySelector('.name')?.getAttribute('lang')).toBe('ar')
    expect(scan(readPaper(bare, 'poster.en.html'))).toEqual([])
  })
})
