import { expect, test } from 'vitest'
import { isPlaceholder } from './placeholder.ts'

test.each([
  ...[
    'Unfilled',
    'Applications open',
    '[SAMPLE]',
    'TBD',
    'tbc',
    'T.B.A.',
    'TBD – HR',
    'N.N.',
    'n. n.',
    'N.N. (Leitung IT)',
  ],
  ...['(vacant)', 'Vacant', '<name>', '{{ name }}', '???', '-', '…', 'xxx', 'John Doe', 'First Last', 'n/a'],
  ...[
    'Unbesetzt',
    'wird noch benannt',
    'Vorname Nachname',
    'Max Mustermann',
    'Poste à pourvoir',
    'À désigner',
    'Prénom Nom',
  ],
])('“%s” is nobody', (name) => {
  expect(isPlaceholder(name)).toBe(true)
})

test.each([
  ...['Amara Okafor', 'O’Hara', 'Li', 'N. Nguyen', 'Nn Aye', 'Xi Xu', 'Jo', 'Ван', '陳', 'X', 'Anna (IT)', 'Tba Lwin'],
  ...['Name Nyambura', 'Dr. None', 'Vacant Lot Ltd', 'Example Ltd', 'Ewa Muster', '42', 'Team 7', 'Maria [IT]', ''],
])('“%s” may be somebody', (name) => {
  expect(isPlaceholder(name)).toBe(false)
})
