import { describe, expect, it } from 'vitest'
import { isVague } from './vague.ts'

describe('everything is meant by', () => {
  it.each([
    ['en', 'Implement technical controls'],
    ['en', 'Ensure the security.'],
    ['en', 'Manage all information security matters'],
    ['en', 'Be responsible for IT security'],
    ['en', 'Implement appropriate technical and organisational measures'],
    ['de', 'Die Informationssicherheit gewährleisten'],
    ['de', 'Für Sicherheit sorgen'],
    ['de', 'Angemessene technische und organisatorische Maßnahmen umsetzen'],
    ['fr', 'Assurer la sécurité de l’information'],
    ['fr', 'Mettre en place les mesures techniques'],
  ] as const)('%s: %s', (language, text) => {
    expect(isVague(text, language)).toBe(true)
  })
})

describe('something is meant by', () => {
  it.each([
    ['en', 'Implement technical controls for the payment network'],
    ['en', 'Ensure that backups can be restored'],
    ['en', 'Manage security patches of the servers'],
    ['en', 'Security'],
    ['de', 'Die Informationssicherheit im Rechenzentrum gewährleisten'],
    ['de', 'Für die Sicherheit der Fernzugänge sorgen'],
    ['fr', 'Assurer la sécurité des accès distants'],
  ] as const)('%s: %s', (language, text) => {
    expect(isVague(text, language)).toBe(false)
  })
})
