// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { dentalGroup, joined, openPanel, saturdayNight } from '../../panel-under-test.ts'

it('a contact point is reached at this hour, or says when it opens', async () => {
  const panel = await openPanel(joined(dentalGroup()), { takesFocus: true })
  await panel.type('secruity desk')
  await panel.key('Enter')
  await panel.see('How to reach it')
  expect(panel.section('How to reach it').slice(1, 4)).toEqual([
    'Security desk',
    'open now until 18:00',
    '+44 20 7946 0100',
  ])
  expect(panel.section('When to turn to them')).toContain('I lost my laptop or phone')
  const start = { name: 'contact-point', id: 'security-desk' } as const
  const atNight = await openPanel(joined(dentalGroup()), { start, at: saturdayNight })
  await atNight.see('Security desk opens on Tuesday 29 December at 08:00.')
})
