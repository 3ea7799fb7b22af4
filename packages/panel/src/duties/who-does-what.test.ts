// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { dentalGroup, joined, openPanel } from '../../panel-under-test.ts'

const opened = (language = 'en', change?: (text: string) => string) =>
  openPanel(joined(dentalGroup(change)), { start: { name: 'who-does-what' }, language })

describe('who does what', () => {
  it('begins with the three duties of everybody', async () => {
    const panel = await opened()
    await panel.see('Everyone')
    expect(panel.find('h1').textContent).toBe('Who does what')
    const everyone = panel.section('Everyone')
    // one of the three comes round, and says how often
    expect(everyone).toHaveLength(1 + 3 + 1)
    expect(everyone).toContain('every 12 months')
    expect(everyone.join()).toMatch(/report/i)
    expect(everyone.join()).toMatch(/polic/i)
    expect(everyone.join()).toMatch(/training/i)
  })

  it('has every role in plain words with whoever holds it', async () => {
    const panel = await opened()
    await panel.see('Everyone')
    const [, ...roles] = panel.section('Roles')
    expect(roles).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Top management .+\. Amara Okafor$/),
        expect.stringMatching(/^IT department .+ Chidi Obi$/),
        expect.stringMatching(/^Data protection officer .+ vacant$/),
        expect.stringMatching(/^Data first aider Dana Weiss/),
      ]),
    )
  })

  it('shows twelve roles of hundreds, a hundred rows at most when asked for more, and few again', async () => {
    const many = Array.from({ length: 300 }, (_, index) => `  own-${index}: { title: Own ${index}, held-by: [ben] }\n`)
    const panel = await opened('en', (text) => text.replace('\nroles:\n', `\nroles:\n${many.join('')}`))
    await panel.see('Everyone')
    const rows = () => panel.root.querySelectorAll('.rows > li').length
    expect(rows()).toBe(12 + 3)
    await panel.press('Show more of 309')
    expect(rows()).toBeLessThanOrEqual(100)
    expect(panel.reading()).toContain('The first 88 of 309. The search on the first page finds every one.')
    await panel.press('Show fewer')
    expect(rows()).toBe(12 + 3)
  })

  it('speaks German and French', async () => {
    await (await opened('de')).see('Alle')
    await (await opened('fr')).see('Tout le monde')
  })
})
