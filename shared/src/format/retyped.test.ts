import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { seenByOthers } from './retyped.ts'

/** What the library makes of a plain text in one edition of YAML; `undefined` where it keeps every character. */
function seenByLibrary(plain: string, version: '1.1' | '1.2'): string | undefined {
  const [value] = parse(`- ${plain}`, { version }) as [unknown]
  if (value instanceof Date) return undefined
  const seen = value === null ? 'nothing' : Object.is(value, -0) ? '0' : String(value)
  return typeof value === 'string' || seen === plain ? undefined : seen
}

/** Lists, keys, and what only this library takes for numbers: a lone `.`, `e5`, nothing but underscores. */
const isOfAnotherMatter = /^-?:|:$|^-+$|^[-+]?[._]*(?:$|[eE._])|^[-+]?0[xb]?_*$/

const texts = [
  // people, places, numbers of contracts
  ['Ben', 'Null Island', 'No. 5', 'yes please', 'Y2K', 'C-2026-014', 'N/A', 'ON Semiconductor', 'Offshore', 'truely'],
  ['y', 'Y', 'yes', 'Yes', 'YES', 'yEs', 'on', 'On', 'ON', 'oN', 'true', 'True', 'TRUE', 'tRUE'],
  ['n', 'N', 'no', 'No', 'NO', 'off', 'Off', 'OFF', 'false', 'False', 'FALSE', '~', 'null', 'Null', 'NULL', 'nULL'],
  // phone numbers
  ['0301232040', '+44', '+44 20 7946 0100', '0049', '00441234567890123456', '112', '999', '020-7946', '-112'],
  // clauses and digests
  [
    '5.3',
    '5.30',
    '10.10',
    '9.2.2',
    'A.5.30',
    '5.0',
    '5.',
    '.5',
    '-.5',
    '+.5',
    '3f9a41c07be2',
    '12345e678901',
    '1e3',
    '1E+3',
  ],
  ['0', '-0', '00', '007', '08', '0o17', '0o18', '-0o17', '0x1F', '0x1G', '-0x1F', '0b101', '0b102', '-0b1', '0b'],
  ['1_000', '1_000.5', '_1', '1_', '0_17', '0x1_F', '0b1_0', '12345678901234567890', '1.10', '1.100', '-1.0'],
  ['12:30', '08:00', '8:5', '-1:30', '1:60', '1:2:3', '190:20:30.15', '1:30.5', '12:30 Uhr', '08:00-18:00'],
  ['.inf', '-.inf', '+.INF', '.Inf', '.nan', '.NaN', '.NAN', '-.nan', 'inf', 'NaN', 'Infinity'],
  ['2026-11-23', '2026-11-23 10:00:00', 'x', '1 2', '1,000', '1/2', '50%', '#5'.slice(1), '1.2.3', '--1', '+-1', '1-'],
].flat()

describe('what others see in an unquoted text', () => {
  it.each(texts)('is what the library sees in %j', (plain) => {
    expect(seenByOthers(plain)).toBe(seenByLibrary(plain, '1.2') ?? seenByLibrary(plain, '1.1'))
  })

  it('is what the library sees in anything made of digits and signs', () => {
    const plain = fc
      .array(fc.constantFrom(...'0123456789+-._:eExob'), { minLength: 1, maxLength: 7 })
      .map((letters) => letters.join(''))
      .filter((text) => !isOfAnotherMatter.test(text))
    fc.assert(
      fc.property(plain, (text) => {
        expect([text, seenByOthers(text)]).toEqual([text, seenByLibrary(text, '1.2') ?? seenByLibrary(text, '1.1')])
      }),
      { numRuns: 3_000 },
    )
  })

  it('says a clause as the other clause it would become', () => {
    expect(seenByOthers('5.30')).toBe('5.3')
    expect(seenByOthers('10.10')).toBe('10.1')
  })

  it('leaves dates alone', () => expect(seenByOthers('2026-11-23')).toBeUndefined())
})
