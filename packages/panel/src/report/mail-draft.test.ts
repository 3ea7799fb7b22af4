import { describe, expect, it } from 'vitest'
import { draftMail } from './mail-draft.ts'

const desk = 'mailto:security@harbourdental.example'

describe('an e-mail to begin with', () => {
  it('has its parts encoded each by itself, and lines as RFC 6068 ends them', () => {
    expect(draftMail([desk], 'Lost & found?', 'What: a phone\nWhere: “bus 7”\n')).toEqual({
      link: 'mailto:security@harbourdental.example?subject=Lost%20%26%20found%3F&body=What%3A%20a%20phone%0D%0AWhere%3A%20%E2%80%9Cbus%207%E2%80%9D%0D%0A',
      isWhole: true,
    })
  })

  it('goes to several where all are to be told', () => {
    expect(draftMail([desk, 'mailto:ben@harbourdental.example'], 'x', '').link).toMatch(
      /^mailto:security@harbourdental\.example,ben@harbourdental\.example\?/,
    )
  })

  it.each([
    '\r\nBcc: thief@mill.example',
    '&bcc=thief@mill.example',
    '#?to=thief@mill.example',
    'half a letter \uD83D',
  ])('cannot be given a recipient or a field by its text: %j', (text) => {
    const { link } = draftMail([desk], text, text)
    const url = new URL(link)
    expect(url.pathname).toBe('security@harbourdental.example')
    expect([...url.searchParams.keys()]).toEqual(['subject', 'body'])
    expect(url.searchParams.get('subject')).not.toMatch(/\p{Cc}/u)
    expect(url.hash).toBe('')
  })

  it('leaves a long text to the clipboard, counted as it is sent', () => {
    expect(draftMail([desk], 'x', 'a'.repeat(1700)).isWhole).toBe(true)
    for (const long of ['a'.repeat(1800), 'ü'.repeat(320), '👩'.repeat(150)]) {
      expect(draftMail([desk], 'x', long)).toEqual({ link: `${desk}?subject=x`, isWhole: false })
    }
  })
})
