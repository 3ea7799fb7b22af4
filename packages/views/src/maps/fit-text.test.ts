import { expect, it } from 'vitest'
import { fitText } from './fit-text.ts'

it('breaks at words, and ends with an ellipsis where there is more', () => {
  const title = 'Information security incident management planning and preparation'
  expect(fitText(title, 160, 12, 2)).toEqual(['Information security', 'incident management p…'])
  expect(fitText(title, 160, 12, 9).join(' ')).toBe(title)
  expect(fitText('Policy', 160, 12, 2)).toEqual(['Policy'])
  expect(fitText('', 160, 12)).toEqual([])
})

it('cuts a word that is longer than the line, whole letters only', () => {
  expect(fitText('Donaudampfschifffahrtsgesellschaft', 100, 12)).toEqual([expect.stringMatching(/^Donaudampf\w*…$/)])
  expect(fitText('👩‍🚒👩‍🚒👩‍🚒👩‍🚒👩‍🚒👩‍🚒👩‍🚒👩‍🚒', 40, 12)[0]).not.toMatch(/[\ud800-\udbff]…$/)
})
