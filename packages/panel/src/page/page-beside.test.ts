// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { dentalGroup, joined, openPanel } from '../../panel-under-test.ts'
import type { PageBeside } from '../panel-host.ts'

const personnel = { address: 'https://hr.harbourdental.example/people/7?tab=pay#salary' }
const again = 'Click the Rolebook button again to ask about this page.'

async function openBeside(page: PageBeside, language = 'en') {
  let beside = page
  const state = joined(dentalGroup())
  const panel = await openPanel(state, { page: () => beside, language })
  return {
    ...panel,
    async turnTo(next: PageBeside) {
      beside = next
      await panel.become(state)
    },
  }
}

describe('on a page of an asset', () => {
  it('stands whose it is, how it is classified, what is allowed and who grants access, right below help in danger', async () => {
    const panel = await openBeside(personnel)
    await panel.see('This page: Personnel files')
    expect(panel.section('This page: Personnel files')).toEqual([
      'This page: Personnel files',
      'Owner',
      'Dana Weiss',
      'Classification',
      'confidential',
      'What is allowed',
      'Never export to private devices.',
      'Approves access',
      'Dana Weiss',
      'Sets access up',
      'IT department: Chidi Obi',
      'Dana Weiss',
      'No phone number is given.',
      'dana@harbourdental.example',
      'E-mail',
    ])
    const headings = [...panel.root.querySelectorAll('h2')].map(({ textContent }) => textContent)
    expect(headings.slice(0, 2)).toEqual(['This page: Personnel files', 'Not sure? Call Security desk'])
  })

  it('is gone at once when the page is another, and a line says how to ask', async () => {
    const panel = await openBeside(personnel)
    await panel.see('This page: Personnel files')
    await panel.turnTo('unknown')
    expect(panel.reading()).not.toContain('This page: Personnel files')
    expect(panel.reading()).not.toContain(again)
    await panel.turnTo('left')
    expect(panel.reading()).toContain(again)
    await panel.turnTo(personnel)
    expect(panel.reading()).toContain('This page: Personnel files')
  })

  it('is said in German and French too', async () => {
    const german = await openBeside(personnel, 'de')
    await german.see('Diese Seite: Personnel files')
    const french = await openBeside(personnel, 'fr')
    await french.see('Cette page : Personnel files')
  })
})

describe('on any other page', () => {
  it('nothing is said', async () => {
    const panel = await openBeside(personnel)
    await panel.see('This page: Personnel files')
    await panel.turnTo({ address: 'https://example.com/' })
    expect(panel.reading().join()).not.toMatch(/This page|again/)
  })
})
