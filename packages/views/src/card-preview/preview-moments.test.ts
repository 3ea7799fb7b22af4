import { parse } from '@rolebook/model'
import { expect, it } from 'vitest'
import { previewMoments } from './preview-moments.ts'

const { rolebook } = parse(`rolebook: 1
sites:
  berlin: { name: Berlin, closed: [2026-12-24, 2026-11-20] }
contact-points:
  desk: { name: Desk, closed: [2026-12-26] }
`)
const momentsAt = (at: string, zone = 'Europe/London') =>
  Object.fromEntries(
    previewMoments(rolebook, Date.parse(at), zone).map((moment) => [moment.name, new Date(moment.at).toISOString()]),
  )

it('the moments to look at a card are the coming night, Saturday and closed day', () => {
  expect(momentsAt('2026-11-23T10:00Z')).toEqual({
    night: '2026-11-24T03:00:00.000Z',
    saturday: '2026-11-28T10:00:00.000Z',
    'closed-day': '2026-12-24T10:00:00.000Z',
  })
})

it('they go by the clock of the zone, and are never over', () => {
  expect(momentsAt('2026-11-28T00:30Z', 'Europe/Berlin')).toEqual({
    night: '2026-11-28T02:00:00.000Z',
    saturday: '2026-12-05T09:00:00.000Z',
    'closed-day': '2026-12-24T09:00:00.000Z',
  })
})

it('there is no closed day where none is to come', () => {
  expect(Object.keys(momentsAt('2026-12-26T10:00Z'))).toEqual(['night', 'saturday'])
})
