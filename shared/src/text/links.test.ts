import { describe, expect, it } from 'vitest'
import { isMailAddress, mailLink, safeLink, telephoneLink, withoutTrunkZero } from './links.ts'

describe('a link that may be opened', () => {
  it.each([
    ['https://chat.example/channels/security?x=1#y', 'https://chat.example/channels/security?x=1#y'],
    ['HTTPS://Chat.Example', 'https://chat.example/'],
    ['mailto:help@example.org', 'mailto:help@example.org'],
    [
      'mailto:help@example.org?subject=Lost%20laptop&body=It%20is',
      'mailto:help@example.org?subject=Lost%20laptop&body=It%20is',
    ],
    ['tel:+44-20-7946-0100', 'tel:+442079460100'],
    ['tel:+442079460100;ext=12', 'tel:+442079460100'],
    ['sms:+447700900123', 'sms:+447700900123'],
    ['sms:+447700900123?body=Hello', 'sms:+447700900123?body=Hello'],
  ])('%s', (address, link) => expect(safeLink(address)).toBe(link))
})

describe('no link but plain text', () => {
  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'http://example.org',
    'ftp://example.org',
    'blob:https://example.org/1',
    '//example.org',
    'example.org',
    '',
    'https://',
    'https://user@example.org',
    'https://user:secret@example.org',
    'https://harbour.example@evil.example',
    'https:\\\\evil.example\\@harbour.example',
    'https://exam\u200Bple.org',
    'https://example.org/\u202Egnp.exe',
    'https://exam\tple.org',
    ' https://example.org',
    'mailto:help@example.org?bcc=spy@evil.example',
    'mailto:help@example.org?subject=x&CC=spy@evil.example',
    'mailto:help@example.org,spy@evil.example',
    'mailto:?to=spy@evil.example',
    'mailto:%E0%A4%A',
    'tel:CALLME',
    'tel:*%2306%23',
    'tel:*21*0900123456#',
    'tel:+442079460100?x=1',
    'sms:+447700900123?to=1',
    'sms:+447700900123,+447700900124',
  ])('%j', (address) => expect(safeLink(address)).toBeUndefined())
})

describe('a telephone number', () => {
  it.each([
    ['+44 20 7946 0100', 'tel:+442079460100'],
    ['+44 (0)20 7946 0100', 'tel:+442079460100'],
    ['+49 (0) 30/1234-56', 'tel:+4930123456'],
    ['0044 (0)20 7946 0100', 'tel:00442079460100'],
    ['(020) 7946 0100', 'tel:02079460100'],
    ['(0)20 7946 0100', 'tel:02079460100'],
    ['+44 20 7946 0100 ext. 12', 'tel:+442079460100'],
    ['+44 20 7946 0100 x12', 'tel:+442079460100'],
    ['+1‑202‑555‑0123', 'tel:+12025550123'],
    ['112', 'tel:112'],
    ['0711/9876-0', 'tel:071198760'],
    ['+49 35844/76', 'tel:+493584476'],
    ['01/99/00/10/10', 'tel:0199001010'],
    ['0475/12/34/56', 'tel:0475123456'],
    ['0664/123 456', 'tel:0664123456'],
    ['+44 ( 0 ) 20 7946 0100', 'tel:+442079460100'],
    ['116 117', 'tel:116117'],
  ])('%s is dialled as %s', (number, link) => expect(telephoneLink(number)).toBe(link))

  it.each([
    '',
    '1',
    '0800 DENTAL',
    '+44 20 7946 0100 / +44 20 7946 0101',
    '+49 30 23125-102/103',
    '0711 9876-10/-11',
    '0049 (0)30 23125102 / 04',
    '030/23125-102/103',
    '+49 (0)30/23125-102/103',
    '946 0100 / 946 0199',
    '555 0100/0199',
    '110/112',
    '112 / 999',
    '12+34',
    '*21#',
    '1234567890123456',
    '٠١٢٣٤',
  ])('%j is not dialled', (number) => expect(telephoneLink(number)).toBeUndefined())
})

it('a number for at home and abroad is dialled without its zero', () => {
  expect(withoutTrunkZero('+44 (0)20 7946 0100')).toBe('+44 20 7946 0100')
  expect(withoutTrunkZero('0049(0)30/1234')).toBe('0049 30/1234')
  expect(withoutTrunkZero('(0)20 7946 0100')).toBe('(0)20 7946 0100')
  expect(withoutTrunkZero('+1 (202) 555-0100 (0)')).toBe('+1 (202) 555-0100 (0)')
})

describe('a mail address', () => {
  it.each(['help@example.org', "o'neil+it@mail.example.co.uk", 'müller@münchen.example', 'a@xn--mnchen-3ya.example'])(
    '%s is one',
    (address) => expect(isMailAddress(address)).toBe(true),
  )

  it.each([
    '',
    'help',
    'help@example',
    'help@@example.org',
    'help@.example.org',
    'help@example..org',
    'help@example.org.',
    'help@-example.org',
    'help@10.0.0.1',
    'help@example.org?cc=spy@evil.example',
    'help@example.org/x',
    'Help Desk <help@example.org>',
    'help@example.org, desk@example.org',
    'help @example.org',
    'he\u200Blp@example.org',
    'help@ex\u202Eample.org',
    '\uD800@example.org',
  ])('%j is none', (address) => {
    expect(isMailAddress(address)).toBe(false)
    expect(mailLink(address)).toBeUndefined()
  })

  it('adds no fields to the mail, whatever stands in it', () => {
    expect(mailLink('a?bcc=b&c@example.org')).toBe('mailto:a%3Fbcc%3Db%26c@example.org')
  })
})
