import { expect, it } from 'vitest'
import { isLanguageCode } from './language-code.ts'

it('knows every two-letter code of a language that the platform has a name for', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  expect(codes.filter((code) => names.of(code) !== undefined && !isLanguageCode(code))).toEqual([])
  expect(codes.filter(isLanguageCode)).toHaveLength(190)
})

it('takes countries for no languages', () => {
  for (const country of ['jp', 'dk', 'cz', 'gr', 'cn', 'ua', 'us', 'gb', 'at', 'ge'])
    expect(isLanguageCode(country), country).toBe(false)
})

it('leaves codes of three letters alone', () => {
  expect(isLanguageCode('gsw')).toBe(true)
})
