import { createCatalogue, createRoleModel, parse } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { english } from '@rolebook/model/catalogue/en'
import { expect, test } from 'vitest'
import { humansOf } from './same-human.ts'

test('joins entries by same-as, over several steps and in any direction', () => {
  const humanOf = humansIn(`
  ben: { name: Ben Lindqvist }
  benno: { name: B. Lindqvist, same-as: ben-external }
  ben-external: { name: Ben Lindqvist, same-as: ben }
  dana: { name: Dana Weiss }`)
  expect(humanOf('benno')).toBe(humanOf('ben'))
  expect(humanOf('ben-external')).toBe(humanOf('ben'))
  expect(humanOf('dana')).not.toBe(humanOf('ben'))
})

test('is not led round in circles', () => {
  const humanOf = humansIn(`
  ben: { same-as: dana }
  dana: { same-as: ben }
  eli: { same-as: eli }
  finn: { same-as: nobody }`)
  expect(humanOf('ben')).toBe(humanOf('dana'))
  expect(humanOf('eli')).toBe('eli')
  expect(humanOf('finn')).toBe('finn')
})

test('joins entries by one e-mail address, whatever its capitals, and never by name', () => {
  const humanOf = humansIn(`
  ben: { name: Ben Lindqvist, email: ben@harbourdental.example }
  lindqvist: { name: B. Lindqvist, email: Ben@HarbourDental.example }
  namesake: { name: Ben Lindqvist, email: ben.l@harbourdental.example }`)
  expect(humanOf('lindqvist')).toBe(humanOf('ben'))
  expect(humanOf('namesake')).not.toBe(humanOf('ben'))
})

test('does not take people for one who share the mailbox of a contact point, a group or an organisation', () => {
  const humanOf = humansIn(`
  ben: { email: office@harbourdental.example }
  dana: { email: office@harbourdental.example }
  eli: { email: it@harbourdental.example }
  finn: { email: it@harbourdental.example }
  it-team: { kind: group, email: it@harbourdental.example }
contact-points:
  office: { email: office@harbourdental.example }`)
  expect(humanOf('dana')).not.toBe(humanOf('ben'))
  expect(humanOf('finn')).not.toBe(humanOf('eli'))
})

function humansIn(people: string) {
  const { rolebook } = parse(`rolebook: 1\npeople:${people}\n`)
  return humansOf(createRoleModel(rolebook, createCatalogue(structure, english)))
}
