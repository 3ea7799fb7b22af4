import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { english } from '../../catalogue/1/en.ts'
import { structure } from '../../catalogue/1/structure.ts'
import { createCatalogue } from '../catalogue/catalogue.ts'
import { parse } from '../document.ts'
import { createRoleModel, type RoleModel } from '../rolebook/role-model.ts'
import { type OwnLanguage, ownLanguages } from '../text/local-text.ts'
import { answerFor } from './answer.ts'
import { type AnswerSentences, describeAnswer } from './sentences.ts'

const example = readFileSync(new URL('../../examples/harbour-dental-group.yaml', import.meta.url), 'utf8')
const dentalGroup = modelOf(example)
const saturdayNight = Date.parse('2026-12-26T03:00Z')

describe('an answer in sentences', () => {
  it('says the worked example as the design has it', () => {
    expect(ask(dentalGroup, saturdayNight)).toEqual({
      how: 'In this order',
      now: ['Night line', 'Chidi Obi, standing in for Ben Lindqvist until 3 January, may not answer now'],
      later: ['Security desk opens on Tuesday 29 December at 08:00'],
      nobody: [],
      summary:
        'Night line; then Chidi Obi, standing in for Ben Lindqvist until 3 January, may not answer now. Security desk opens on Tuesday 29 December at 08:00.',
    })
  })

  it('says the same in German and French', () => {
    expect(ask(dentalGroup, saturdayNight, 'de').summary).toBe(
      'Night line; dann Chidi Obi, vertritt Ben Lindqvist bis 3. Januar, ist jetzt vielleicht nicht erreichbar. Security desk ist am Dienstag, 29. Dezember, um 08:00 Uhr wieder erreichbar.',
    )
    expect(ask(dentalGroup, saturdayNight, 'fr').summary).toBe(
      'Night line ; puis Chidi Obi, remplace Ben Lindqvist jusqu’au 3 janvier, ne répondra peut-être pas maintenant. Security desk rouvre le mardi 29 décembre à 08:00.',
    )
  })

  it('says until when a desk is open', () => {
    expect(ask(dentalGroup, Date.parse('2026-11-23T10:00Z')).now).toEqual([
      'Security desk, open now until 18:00',
      'Night line',
      'Ben Lindqvist',
    ])
  })

  it('says whether any one or all of them are meant', () => {
    const both = modelOf(
      example.replace(
        'order: [security-desk, night-line, project-lead]',
        'order: [{ any: [security-desk, night-line] }, project-lead]',
      ),
    )
    expect(ask(both, Date.parse('2026-11-23T10:00Z')).now[0]).toBe(
      'Any one of these: Security desk, open now until 18:00; Night line',
    )
    const all = modelOf(
      example.replace('order: [security-desk, night-line, project-lead]', 'all: [security-desk, night-line]'),
    )
    expect(ask(all, Date.parse('2026-11-23T10:00Z')).summary).toBe(
      'All of these: Security desk, open now until 18:00; Night line.',
    )
  })

  it('says who cannot be reached, and that nobody can', () => {
    const leadOnly = modelOf(
      example
        .replace('order: [security-desk, night-line, project-lead]', 'order: [project-lead]')
        .replace(', cover: chidi', '')
        .replace('    deputies: [dana]\n', ''),
    )
    expect(ask(leadOnly, saturdayNight).summary).toBe('Nobody just now. Project lead: nobody just now.')
    const benOnly = modelOf(
      example.replace('order: [security-desk, night-line, project-lead]', 'order: [ben]').replace(', cover: chidi', ''),
    )
    expect(ask(benOnly, saturdayNight).nobody).toEqual(['Ben Lindqvist is away until 3 January'])
    const deskOnly = modelOf(
      example.replace('order: [security-desk, night-line, project-lead]', 'order: [security-desk]'),
    )
    expect(ask(deskOnly, saturdayNight).summary).toBe(
      'Nobody just now. Security desk opens on Tuesday 29 December at 08:00.',
    )
  })

  it('gives a role its title also where the file only points to it', () => {
    const responders = modelOf('rolebook: 1\norganisation: { default-contact: incident-manager }\n')
    expect(ask(responders, saturdayNight).nobody).toEqual(['Incident manager: nobody just now'])
  })

  it('says when nobody was named at all', () => {
    const empty = modelOf('rolebook: 1\n')
    expect(ownLanguages.map((language) => ask(empty, saturdayNight, language).summary)).toEqual([
      'Nobody is named for this yet.',
      'Dafür ist noch niemand benannt.',
      'Personne n’est encore désigné pour cela.',
    ])
  })
})

function modelOf(text: string): RoleModel {
  return createRoleModel(parse(text).rolebook, createCatalogue(structure, english))
}

function ask(model: RoleModel, at: number, language: OwnLanguage = 'en'): AnswerSentences {
  return describeAnswer(model, answerFor(model, 'lost-device', at), language, at)
}
