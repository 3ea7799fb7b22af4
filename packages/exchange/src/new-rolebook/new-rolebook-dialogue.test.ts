import { createCatalogue, parse, readInstant } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { german } from '@rolebook/model/catalogue/de'
import { english } from '@rolebook/model/catalogue/en'
import { french } from '@rolebook/model/catalogue/fr'
import { describe, expect, it } from 'vitest'
import { newRolebookDialogue } from './new-rolebook-dialogue.ts'

const catalogue = createCatalogue(structure, english, german, french)
const now = readInstant('2026-11-23T10:00Z', 'UTC') ?? 0
const usual = { name: 'harbour', timezone: 'Europe/London', languages: 'en' }

function begin(language: 'en' | 'de' | 'fr' = 'en') {
  return newRolebookDialogue(usual, { catalogue, now, language })
}

/** Answers all questions; unless given, with the suggestion or the first choice. */
function answered(given: Readonly<Record<string, string>>, language: 'en' | 'de' | 'fr' = 'en') {
  const dialogue = begin(language)
  const answers = new Map<string, string>()
  for (const ask of dialogue.questions) {
    const question = ask(answers)
    if (!question) continue
    const suggested = question.kind === 'text' ? (question.suggested ?? '') : (question.choices[0]?.answer ?? '')
    answers.set(question.name, given[question.name] ?? suggested)
  }
  return { asked: [...answers.keys()], text: dialogue.finish(answers) }
}

describe('beginning a rolebook', () => {
  it('writes what was answered, and leaves the rest open', () => {
    const { text } = answered({ name: 'Harbour Dental Group', 'project-lead': 'Ben Lindqvist <ben@harbour.example>' })
    const { rolebook, problems } = parse(text)
    expect(problems).toEqual([])
    expect(rolebook.organisation).toMatchObject({
      name: 'Harbour Dental Group',
      size: 'small',
      timezone: 'Europe/London',
      languages: ['en'],
    })
    expect([...(rolebook.people ?? [])]).toEqual([
      ['ben-lindqvist', { name: 'Ben Lindqvist', email: 'ben@harbour.example' }],
    ])
  })

  it('asks for the hours of a desk only where there is one', () => {
    expect(answered({}).asked).not.toContain('desk-hours')
    const hours = { 'desk-phone': '+44 20 7946 0100', 'desk-hours': 'always' }
    expect(answered(hours).asked).toContain('desk-hours')
  })

  it('is in the language of the organisation, whatever the editor speaks', () => {
    expect(answered({ languages: 'de, en' }, 'fr').text).toContain('because: "noch nicht entschieden"')
  })

  it('says at the box what is wrong, and which questions may stay open', () => {
    const [name, , timezone, , domain] = begin('de').questions.map((ask) => ask(new Map()))
    if (name?.kind !== 'text' || timezone?.kind !== 'text') throw new Error('These are to be typed.')
    expect(name.check('  ').wrong).toContain('ist kein Name')
    expect(timezone.check('Berlin').wrong).toContain('Schreiben Sie eine wie Europe/Berlin')
    expect(timezone.check('Europe/Berlin')).toEqual({})
    expect(domain?.prompt).toContain('(darf leer bleiben)')
  })
})
