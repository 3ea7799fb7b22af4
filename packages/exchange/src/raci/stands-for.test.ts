import { describe, expect, it } from 'vitest'
import { catalogue } from '../testing.ts'
import { dutyWords } from './duty-words/words.ts'
import { guessStandsFor } from './stands-for.ts'

const guess = (activity: string) => guessStandsFor([activity], catalogue)[0]?.duty

describe('what an activity stands for', () => {
  it.each([
    ['IA-1', 'Conduct Internal Audits'],
    ['IA-1', 'Carry out ISMS audits'],
    ['IA-1', 'Plan and perform internal audits'],
    ['IA-1', 'Independent review of information security'],
    ['IA-1', 'Internal examination of the management system'],
    ['IA-1', 'Ausführung interner Audits'],
    ['IA-1', 'Interne Überprüfung des ISMS'],
    ['IA-1', 'Innenrevision des Informationssicherheitsmanagementsystems'],
    ['IA-1', 'Réaliser les audits internes du SMSI'],
    ['IA-1', 'Internal audit'],
    ['IA-1', 'Internal ISMS audit programme execution'],
    ['IA-1', 'Prüfung des ISMS durch interne Auditoren'],
    ['IA-1', 'Revision der Informationssicherheit'],
    ['IA-2', 'Report audit findings to top management'],
    ['IA-3', 'Recommend improvements after audits'],
    ['PL-1', 'Operate the ISMS'],
    ['PL-1', 'Operate and continually improve the information security management system'],
    ['PL-1', 'Steuerung und Betrieb des ISMS'],
    ['PL-1', 'Piloter le SMSI'],
    ['PL-2', 'Report ISMS performance to the board'],
    ['PL-3', 'Schedule internal audits'],
    ['PL-4', 'Perform Risk Assessments'],
    ['PL-4', 'Risikobewertung durchführen'],
    ['PL-4', 'Apprécier les risques'],
    ['PL-5', 'Manage Security Incidents'],
    ['PL-5', 'Deal with security breaches'],
    ['PL-5', 'Bearbeitung von Sicherheitsvorfällen'],
    ['PL-5', 'Traiter les incidents de sécurité'],
    ['TM-2', 'Approve Information Security Policy'],
    ['TM-7', 'Run Management Review'],
    ['TM-7', 'Revue de direction'],
    ['HR-1', 'Background checks'],
    ['HR-3', 'Run Awareness Training'],
    ['AE-3', 'Take part in awareness training'],
    ['AE-2', 'Report Security Incidents'],
    ['AE-2', 'Sicherheitsvorfälle melden'],
    ['AO-1', 'Maintain Asset Register'],
    ['AO-4', 'Review user access rights'],
    ['IT-3', 'Vulnerability & Patch Management'],
    ['IO-1', 'Classify Information'],
    ['SU-1', 'Supplier Security Review'],
    ['SU-1', 'Supplier audits'],
    ['LC-2', 'Internal revision of policies'],
    ['KC-1', 'Key Management (Cryptography)'],
  ])('%s: %s', (duty, activity) => {
    expect(guess(activity)).toBe(duty)
  })

  it.each([
    'Support external auditors',
    'Manage improvements to the ISMS',
    'Certification audit of the ISMS',
    'Review audit logs',
    'Follow up internal audit findings',
    'Manage Access Rights',
    'Handle Subject Access Requests',
    'Maintain Statement of Applicability',
    'Business Continuity Planning',
    'Maintain Risk Register',
    'Order coffee',
    'Security',
    '',
  ])('is left open for “%s”', (activity) => {
    expect(guess(activity)).toBeUndefined()
  })

  it('is certain for every sentence of the catalogue, in every language', () => {
    for (const { responsibilities } of Object.values(catalogue.wordings)) {
      const ids = Object.keys(responsibilities)
      const guesses = guessStandsFor(
        ids.map((id) => responsibilities[id]?.text ?? ''),
        catalogue,
      )
      expect(guesses.map(({ duty }) => duty)).toEqual(ids)
    }
  })

  it('is given once; a second activity that says the same is reported', () => {
    expect(guessStandsFor(['Conduct internal audits', 'Perform ISMS audits'], catalogue)).toEqual([
      { duty: 'IA-1', takenBy: undefined },
      { duty: undefined, takenBy: { duty: 'IA-1', index: 0 } },
    ])
  })

  it('is only ever something that the catalogue has', () => {
    expect(dutyWords.map(({ duty }) => duty).filter((duty) => !catalogue.byId.responsibilities.has(duty))).toEqual([])
  })
})
