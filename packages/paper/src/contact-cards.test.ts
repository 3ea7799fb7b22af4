import { describe, expect, it } from 'vitest'
import { escapeText, foldLine } from './contact-cards.ts'
import { dentalGroup, printPaper, readPaper } from './testing.ts'

describe('the contacts', () => {
  it('are cards that phones and mail programs take over, in the language of each file', () => {
    const paper = printPaper(dentalGroup)
    expect(readPaper(paper, 'contacts.en.vcf').replaceAll('\r\n ', '').split('\r\n')).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'PRODID:-//Rolebook//EN',
      'N:Security desk;;;;',
      'FN:Security desk',
      'ORG:Harbour Dental Group',
      'TEL;TYPE=WORK,VOICE:+442079460100',
      'EMAIL;TYPE=INTERNET:security@harbourdental.example',
      'NOTE:Mon–Fri 08:00–18:00 (London time)\\nclosed on 25 and 28 December 2026\\nIssued on 30 November 2026\\, valid until 30 December 2026.',
      'END:VCARD',
      'BEGIN:VCARD',
      'VERSION:3.0',
      'PRODID:-//Rolebook//EN',
      'N:Night line;;;;',
      'FN:Night line',
      'ORG:Harbour Dental Group',
      'TEL;TYPE=WORK,VOICE:+442079460199',
      'NOTE:at any hour\\nIssued on 30 November 2026\\, valid until 30 December 2026.',
      'END:VCARD',
      '',
    ])
    expect(readPaper(paper, 'contacts.fr.vcf')).toContain('\r\nFN:Bureau de la sécurité\r\n')
  })

  it('tell an extension, which no phone dials by itself, beside the number', () => {
    const extended = dentalGroup.replace('+44 20 7946 0100', '+44 20 7946 0100 ext 12')
    const card = readPaper(printPaper(extended), 'contacts.en.vcf')
    expect(card).toContain('TEL;TYPE=WORK,VOICE:+442079460100\r\n')
    expect(card).toContain('NOTE:+44 20 7946 0100 ext 12\\nMon–Fri')
  })

  it('escape what would end a value or a line', () => {
    expect(escapeText('Smith; Sons, Ltd \\ Co\r\nX\nEND:VCARD')).toBe('Smith\\; Sons\\, Ltd \\\\ Co\\nX\\nEND:VCARD')
  })

  it('fold lines at 75 octets and cut no character in two', () => {
    for (const line of [
      'x'.repeat(300),
      `NOTE:${'é'.repeat(200)}`,
      `NOTE:${'👩‍🦽'.repeat(60)}`,
      `${'a'.repeat(74)}é`,
    ]) {
      const folded = foldLine(line).split('\r\n')
      expect(folded.every((one) => new TextEncoder().encode(one).length <= 75)).toBe(true)
      expect(folded.slice(1).every((one) => one.startsWith(' '))).toBe(true)
      expect(folded.map((one, index) => (index === 0 ? one : one.slice(1))).join('')).toBe(line)
      expect(folded.join('')).not.toContain('\ufffd')
    }
    expect(foldLine('x'.repeat(75))).toBe('x'.repeat(75))
  })
})
