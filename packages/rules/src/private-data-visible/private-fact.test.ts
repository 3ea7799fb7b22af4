import { expect, it } from 'vitest'
import { privateFactIn } from './private-fact.ts'

it.each([
  ['birth', 'Head of IT, born 12 March 1980'],
  ['birth', 'Head of IT (date of birth: 1980-03-12)'],
  ['birth', 'IT-Leiterin, geb. 12.03.1980'],
  ['birth', 'Geburtstag: 12.3.'],
  ['birth', 'Directrice, née le 12 mars 1980'],
  ['home', 'Night guard, home address: High Street 12'],
  ['home', 'Pförtner; Privatanschrift: Lindenweg 4, Berlin'],
])('%s is told by %j', (fact, text) => {
  expect(privateFactIn(text)).toBe(fact)
})

it.each([
  'Managing director since 1998',
  'Keeper of the birthday list',
  'Head of the maternity ward, 2 children born a day',
  'Geborene Führungskraft',
  'Aide à domicile, secteur 3',
  'Team of 12, Lindenweg 4',
])('nothing private is told by %j', (text) => {
  expect(privateFactIn(text)).toBeUndefined()
})
