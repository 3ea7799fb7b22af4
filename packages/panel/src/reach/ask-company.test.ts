// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { buildDirectory, generateKey, generateReadingKey, keyIdOf, signKeysDocument } from '@rolebook/directory'
import { parse } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { describe, expect, it } from 'vitest'
import { asStaff, joined, mondayMorning, openPanel, type PanelUnderTest } from '../../panel-under-test.ts'
import type { JoinResult, Screen } from '../panel-host.ts'

const examples = `${import.meta.dirname}/../../../../shared/examples/nordwind-group`
const readExample = (name: string) => readFileSync(`${examples}/${name}`, 'utf8')
const japan = { organisation: 'japan', name: 'Nordwind Japan' }
const companies = [{ organisation: 'group', name: 'Nordwind Group' }, japan]
const lostDevice: Screen = { name: 'card', situation: 'lost-device' }

/** The group as its directory is read: signed by itself, with its subsidiary in the index. */
async function nordwindGroup(change: (text: string) => string = (text) => text) {
  const [root, signer, theirs] = [await generateKey(), await generateKey(), await generateKey()]
  const period = { from: Date.parse('2020-01-01'), until: Date.parse('2040-01-01') }
  const trust = {
    address: 'https://jp.nordwind.example/directory',
    organisation: await keyIdOf(theirs),
    readingKey: generateReadingKey(),
  }
  const built = await buildDirectory({
    rolebook: parse(change(readExample('roles.yaml'))).rolebook,
    catalogue: structure,
    keysDocument: await signKeysDocument({ version: 1, threshold: 1, signing: [{ key: signer, ...period }] }, root),
    signing: [signer],
    readingKey: generateReadingKey(),
    members: new Map([['jp', { name: japan.name, trust }]]),
    at: mondayMorning,
  })
  if ('refused' in built) throw new Error(JSON.stringify(built.refused))
  return built.directory.rolebookAt(mondayMorning)
}

async function openGroup(
  start: Screen,
  answer: (panel: () => PanelUnderTest) => Promise<JoinResult> = async () => ({ joined: true }),
  change?: (text: string) => string,
) {
  const wishes: (string | undefined)[] = []
  const state = joined(await nordwindGroup(change), mondayMorning, {
    group: { companies },
    members: new Map([['jp', japan]]),
  })
  const panel: PanelUnderTest = await openPanel(state, {
    start,
    async chooseCompany(organisation) {
      wishes.push(organisation)
      return answer(() => panel)
    },
  })
  return { panel, wishes }
}

describe('somebody of a company of the group', () => {
  it('stands on a card in the order that was written, as a way to that company and without a number', async () => {
    const { panel } = await openGroup(lostDevice)
    await panel.see('If nobody answers')
    expect(panel.section('If nobody answers').slice(0, 5)).toEqual([
      'If nobody answers',
      'In this order:',
      'Nordwind Japan',
      'The number is in its own contact list, signed by itself.',
      'Show its contacts',
    ])
    expect(panel.section('Call now')).toContain('Service desk Hamburg')
    expect(panel.reading().join()).not.toMatch(/jp|Ken|Aiko|\+81/)
  })

  it('never stands before a number that answers, for nobody here knows whether they are there', async () => {
    const first = (text: string) => text.replaceAll('[service-desk, jp/service-desk', '[jp/service-desk, service-desk')
    const { panel } = await openGroup({ name: 'home' }, undefined, first)
    await panel.turnTo(Date.parse('2026-11-23T22:00Z'))
    await panel.see('Not sure? Call Night line')
  })

  it('is followed to what that company has signed, on its own word', async () => {
    const theirs = joined(asStaff(readExample('japan/roles.yaml')), mondayMorning, {
      organisation: 'japan',
      group: { companies, chosen: 'japan' },
    })
    const { panel, wishes } = await openGroup(lostDevice, async (open) => {
      await open().become(theirs)
      return { joined: true }
    })
    await panel.see('Show its contacts')
    await panel.press('Show its contacts: Nordwind Japan')
    await panel.see('How to reach it')
    expect(wishes).toEqual(['japan'])
    expect(document.activeElement?.textContent).toBe('Service desk Osaka')
    expect(panel.reading().join()).toContain('+81')
    expect(panel.reading()).toEqual(
      expect.arrayContaining([
        'Nordwind Group has named Nordwind Japan as one of its companies; you chose it.',
        'Which company are you at?',
      ]),
    )
    await panel.press('Back')
    await panel.see('I lost my laptop or phone')
  })

  it('stays where it is, and says why, when that company’s contacts cannot be had', async () => {
    const { panel } = await openGroup(lostDevice, async () => ({ joined: false, sentence: 'There is no network.' }))
    await panel.see('Show its contacts')
    await panel.press('Show its contacts: Nordwind Japan')
    await panel.see('There is no network.')
    expect(panel.reading()).toContain('Service desk Hamburg')
  })

  it('who holds a role or deputises is named by the company, and stands in for whoever is away', async () => {
    const away = (text: string) =>
      text.replace('title: Head of IT,', 'title: Head of IT, away: [{ from: 2026-11-20, until: 2026-11-27 }],')
    const { panel } = await openGroup({ name: 'role', id: 'it-department' }, undefined, away)
    await panel.see('Nordwind Japan')
    expect(panel.reading().join('\n')).toContain('standing in for Lena Brandt until 27 November')
    expect(panel.section('Who holds this role').join('\n')).toContain('Nordwind Japan')
  })
})

describe('where a company cannot be chosen', () => {
  it('it is named without a button', async () => {
    const panel = await openPanel(joined(await nordwindGroup(), mondayMorning, { members: new Map([['jp', japan]]) }), {
      start: lostDevice,
    })
    await panel.see('Nordwind Japan')
    expect(panel.reading()).not.toContain('Show its contacts')
  })
})
