import { expect, it } from 'vitest'
import { findPlaceholder } from './placeholder.ts'

it.each([
  ['Protect the data of [Company Name]', '[Company Name]'],
  ['Daten von [Firma] schützen', '[Firma]'],
  ['Protéger les données de [nom de l’entreprise]', '[nom de l’entreprise]'],
  ['Report to <name of the board>', '<name of the board>'],
  ['Report to {{manager}} monthly', '{{manager}}'],
  ['Report every TBD weeks', 'TBD'],
  ['Report to [...]', '[...]'],
])('“%s” has one', (text, placeholder) => {
  expect(findPlaceholder(text)).toBe(placeholder)
})

it.each([
  'Keep the list [see the wiki, page 7]',
  'Report [economic] losses',
  'Mostrar a todo el personal cómo se hace',
  'Answer within < 4 hours and > 1 hour',
  'Protect records of patients with TBC',
])('“%s” has none', (text) => {
  expect(findPlaceholder(text)).toBeUndefined()
})
