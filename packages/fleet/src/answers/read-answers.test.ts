import { generateKeyPairSync } from 'node:crypto'
import { indexLines } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { extensionIdOf } from '../channels/extension-id.ts'
import { answersText } from '../testing/answers.ts'
import { readAnswers } from './read-answers.ts'

/** The problems of a text, as `line: what is underlined: message`. */
function said(text: string, language: 'en' | 'de' | 'fr' = 'en') {
  const lines = indexLines(text)
  return readAnswers(text, language).problems.map(
    ({ range, message }) =>
      `${lines.positionAt(range.start).line + 1}: ${text.slice(range.start, range.end)}: ${message}`,
  )
}
const without = (key: string) => answersText.replace(new RegExp(`^ *${key}:.*\n`, 'm'), '')

describe('answers about a fleet', () => {
  it('are read whole', () => {
    const { answers, problems } = readAnswers(answersText, 'en')
    expect(problems).toEqual([])
    expect(answers).toMatchObject({
      install: 'forced',
      pinButton: true,
      browsers: {
        chrome: { name: 'own', id: 'abcdefghijklmnopabcdefghijklmnop' },
        firefox: { name: 'own', id: 'rolebook@rolebook.example' },
      },
      vscode: { versions: ['1.2.3', '1.2.4'], others: 'allowed' },
      settings: { name: 'Harbour “Dental” & Sons', allowJoinCode: false },
    })
  })

  it('need no more than the settings that a browser cannot do without', () => {
    const { answers } = readAnswers(`rolebook-fleet: 1\n${answersText.slice(answersText.indexOf('settings:'))}`, 'en')
    expect(answers).toMatchObject({
      install: 'forced',
      pinButton: true,
      browsers: { chrome: { name: 'store', updateUrl: 'https://clients2.google.com/service/update2/crx' } },
      vscode: { versions: [] },
    })
  })

  it.each([
    ['', ['1: : Answers about a fleet begin with the line “rolebook-fleet: 1”; without it nothing is read here.']],
    ['rolebook-fleet: 2\n', ['1: 2: There is no format “2” of these answers. Write “rolebook-fleet: 1”.']],
    ['rolebook-fleet: 1\na: [\n', ['This is not YAML, so the answers cannot be read. Mend this line.']],
    [
      answersText.replace('pin-button: yes', 'pin-button: maybe'),
      ['3: maybe: “pin-button” is one of these: yes, true, no, false.'],
    ],
    [
      answersText.replace('install: forced', 'instal: forced'),
      ['2: instal: There is no answer “instal” here. Did you mean “install”?'],
    ],
    [
      answersText.replace('  id: abcdefghijklmnopabcdefghijklmnop', '  id: rolebook'),
      [
        '6: rolebook: This is no id of an extension: 32 letters from a to p, as the store or the key of the package gives it.',
      ],
    ],
    [
      answersText.replace('https://intranet.harbourdental.example/rolebook/chrome.xml', 'http://intranet/chrome.xml'),
      ['7: http://intranet/chrome.xml: This is no https address, nor one that begins with “file:”.'],
    ],
    [
      answersText.replace('"1.2.4"', '1.2'),
      ['17: 1.2: “1.2” is no version. Write all three numbers, “1.2.3”; ranges are not understood.'],
    ],
    [answersText.replace('channel: own', 'channel: [own]'), ['5: [own]: “channel” wants one text, and no list.']],
    [
      answersText.replace(/^chrome:\n(?: .*\n)+/m, 'chrome: own\n'),
      ['4: own: Below “chrome” stand these: channel, id, key, update-url.'],
    ],
    [
      'rolebook-fleet: 1\nsettings: [addresses]\n',
      ['2: [addresses]: Below “settings” stand these: addresses, organisation, readingKey, name, logo,'],
    ],
    ['rolebook-fleet: 1\nsettings: yes\n', ['2: yes: Below “settings” stand these: addresses, organisation,']],
    [
      answersText.replace('["1.2.3", "1.2.4"]', '{ first: 1.2.3 }'),
      ['17: { first: 1.2.3 }: A list of versions is wanted here, as in “[1.2.3]”.'],
    ],
    [
      answersText.replace('  reportAddress:', '  reportAdress:'),
      [
        '24: rolebook@harbourdental.example: “reportAdress”: There is no such setting, so it does nothing. Did you mean',
      ],
    ],
    [`${answersText}#${'x'.repeat(1_000_000)}\n`, ['1: : Answers have at most a million characters']],
    [`rolebook-fleet: 1\nsettings: ${'['.repeat(5000)}`, ['This is not YAML, so the answers cannot be read.']],
    ['- rolebook-fleet: 1\n', ['Answers about a fleet begin with the line “rolebook-fleet: 1”']],
    ['rolebook: 1\ncatalogue: 1\n', ['Answers about a fleet begin with the line “rolebook-fleet: 1”']],
    [`${answersText}install: forced\n`, ['26: install: “install” stands here a second time: keep one of the two.']],
  ])('that cannot be followed are named with their place', (text, expected) => {
    const found = said(text)
    expect(found.length).toBe(expected.length)
    for (const [index, sentence] of expected.entries()) expect(found[index]).toContain(sentence)
    expect(readAnswers(text, 'en').answers).toBeUndefined()
  })

  it('may give the key of the package instead of the id that follows from it', () => {
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const key = publicKey.export({ type: 'spki', format: 'der' })
    const withKey = (text: string) => answersText.replace('id: abcdefghijklmnopabcdefghijklmnop', `key: "${text}"`)
    const { answers } = readAnswers(withKey(key.toString('base64')), 'en')
    expect(answers?.browsers.chrome.id).toBe(extensionIdOf(key))
    expect(said(withKey('-----BEGIN PRIVATE KEY-----'))).toEqual([expect.stringContaining('This is no public key')])
  })

  it('say what is wrong with a setting as a browser would, at its place', () => {
    expect(said(without('organisation'))).toEqual([
      '19: settings: “organisation”: This is missing. Without it nobody is connected.',
    ])
    expect(said(answersText.replace('https://backup.harbourdental.example/directory', 'http://backup/'))).toEqual([
      expect.stringContaining('20: "http://backup/": “addresses”, entry 2: '),
    ])
    expect(said(answersText.replace('allowJoinCode: no', 'allowJoinCode: perhaps'))).toEqual([
      '25: perhaps: “allowJoinCode”: Write true or false here, without quotation marks.',
    ])
  })

  it('are used though a colour is too weak in one of the two views, and that is said', () => {
    const text = answersText.replace('  allowJoinCode', '  colour: "#ffee00"\n  allowJoinCode')
    expect(said(text)).toEqual([expect.stringContaining('“colour”: The colour is too pale')])
    expect(readAnswers(text, 'en').answers).toBeDefined()
  })

  it('are judged in each language', () => {
    expect(said('rolebook-fleet: 2\n', 'de')[0]).toContain('Das Format „2“ gibt es für diese Antworten nicht.')
    expect(said('rolebook-fleet: 2\n', 'fr')[0]).toContain('Le format «\u202f2\u202f» n’existe pas')
  })
})
