// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { dentalGroup, joined, openPanel } from '../../panel-under-test.ts'

const withPolicy = dentalGroup((text) =>
  text.replace(
    '\nsituations:',
    '  travel-policy:\n    title: Travel policy\n    found-at: { web: ["https://intranet.harbourdental.example/policies/travel.html"] }\n\nsituations:',
  ),
)

describe('an asset', () => {
  it('says whose it is, how it is classified, what is allowed, and who grants access', async () => {
    const panel = await openPanel(joined(dentalGroup()), { takesFocus: true })
    await panel.type('personnel fles')
    await panel.key('Enter')
    await panel.see('Owner')
    expect(panel.find('h1').textContent).toBe('Personnel files')
    expect(panel.reading()).toEqual(
      expect.arrayContaining([
        'Dana Weiss',
        'confidential',
        'Never export to private devices.',
        'IT department: Chidi Obi',
      ]),
    )
  })

  it('that is one page, such as a policy, leads there', async () => {
    const panel = await openPanel(joined(withPolicy), { start: { name: 'asset', id: 'travel-policy' } })
    await panel.see('https://intranet.harbourdental.example/policies/travel.html')
    await panel.press('Open https://intranet.harbourdental.example/policies/travel.html')
    expect(panel.opened).toEqual(['https://intranet.harbourdental.example/policies/travel.html'])
  })

  it('that is many pages leads to none of them', async () => {
    const panel = await openPanel(joined(dentalGroup()), { start: { name: 'asset', id: 'personnel-files' } })
    await panel.see('Owner')
    expect(panel.reading().join()).not.toContain('https://hr.')
  })
})
