import { ownLanguages } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { rules } from '../generated/rules.ts'
import { levelsOf } from './configuration.ts'
import { readConfiguration } from './read-configuration.ts'

/** The problems of a text, as `what is underlined: message`. */
function said(text: string, language: 'en' | 'de' | 'fr' = 'en') {
  const { problems } = readConfiguration(text, language)
  return problems.map(({ range, message }) => `${text.slice(range.start, range.end)}: ${message}`)
}
const settings = (lines: string) => `rolebook-config: 1\n${lines}`

describe('settings beside a rolebook', () => {
  it('switch profiles on and give rules their levels', () => {
    const text = settings(
      'profiles: [evidence, gdpr]\nrules:\n  stale-contact: off\n  email-domain: error\nx-why: ours\n',
    )
    const { configuration, problems } = readConfiguration(text)
    expect(problems).toEqual([])
    expect(configuration.profiles).toEqual(['evidence', 'gdpr'])
    expect([...configuration.rules]).toEqual([
      ['stale-contact', 'off'],
      ['email-domain', 'error'],
    ])
  })

  it.each(['', '# nothing yet\n', settings(''), settings('profiles:\nrules:\n')])('may set nothing: %j', (text) => {
    const { configuration, problems } = readConfiguration(text)
    expect(problems).toEqual([])
    expect([configuration.profiles.length, configuration.rules.size]).toEqual([0, 0])
  })

  it.each([
    [
      'profiles: []\n',
      [': Settings of Rolebook begin with the line “rolebook-config: 1”; without it nothing is read here.'],
    ],
    ['rolebook-config: 2\n', ['2: There is no format “2” of these settings. Write “rolebook-config: 1”.']],
    [settings('rulse: {}\n'), ['rulse: There is no setting “rulse”. Did you mean “rules”?']],
    [settings('colour: red\n'), ['colour: There is no setting “colour”. There are “profiles” and “rules”.']],
    [settings('profiles: all\n'), ['all: Profiles stand in a list, “profiles: [evidence, gdpr]”.']],
    [settings('profiles: [evidense]\n'), ['evidense: There is no profile “evidense”. Did you mean “evidence”?']],
    [
      settings('profiles: [strict]\n'),
      ['strict: There is no profile “strict”: choose from default, evidence, wording, gdpr, whistleblowing, all.'],
    ],
    [settings('rules: off\n'), ['off: Rules stand below “rules” with their levels, “stale-contact: off”.']],
    [
      settings('rules: { stale-contcat: off }\n'),
      ['stale-contcat: There is no rule “stale-contcat”. Did you mean “stale-contact”?'],
    ],
    [
      settings('rules: { tidiness: off }\n'),
      ['tidiness: There is no rule “tidiness”. Write the id that stands with the finding.'],
    ],
    [
      settings('rules: { stale-contact: loud }\n'),
      ['loud: “stale-contact” can be set to off, error, warning, info, hint.'],
    ],
    [
      settings('rules: { stale-contact: }\n'),
      ['stale-contact: “stale-contact” can be set to off, error, warning, info, hint.'],
    ],
    [
      settings('rules: { unknown-reference: hint }\n'),
      [
        'unknown-reference: “unknown-reference” cannot be set: a file has to be readable, and its ids have to lead somewhere. Take this line out.',
      ],
    ],
    [
      settings('rules: { auditor-independence: off }\n'),
      [
        'off: “auditor-independence” rests on clauses 4 to 10 of the standard: it cannot be switched off, only lowered to “info”.',
      ],
    ],
    [
      settings('rules:\n  stale-contact: off\n  stale-contact: error\n'),
      ['stale-contact: “stale-contact” stands here a second time, and only the first is read: keep one of the two.'],
    ],
  ])('say what cannot be followed: %j', (text, wanted) => {
    expect(said(text)).toEqual(wanted)
    for (const language of ownLanguages) expect(said(text, language)).toHaveLength(wanted.length)
  })

  it('set nothing where they are no YAML, and say on which line', () => {
    const text = settings('rules: {\nstale-contact: "off\n')
    const { configuration, problems } = readConfiguration(text)
    expect(configuration.rules.size).toBe(0)
    expect(problems.map(({ message }) => message)).toEqual([
      'This is not YAML, so the settings cannot be read. Mend this line.',
    ])
  })

  it('follow what is right beside what is not', () => {
    const { configuration } = readConfiguration(settings('rules: { tidiness: off, stale-contact: off }\n'))
    expect([...configuration.rules]).toEqual([['stale-contact', 'off']])
  })
})

describe('the levels of a rule', () => {
  it('are none for rules about files and references, and information at the least for clauses 4 to 10', () => {
    for (const rule of rules) {
      const levels = levelsOf(rule)
      if (rule.covers.some((row) => /^(?:FILE|REF)-/.test(row))) expect(levels, rule.id).toEqual([])
      else if (rule.auditorAsks) expect(levels, rule.id).toEqual(['error', 'warning', 'info'])
      else expect(levels, rule.id).toHaveLength(5)
    }
  })
})
