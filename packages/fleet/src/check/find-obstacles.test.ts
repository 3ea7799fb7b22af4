import { describe, expect, it } from 'vitest'
import { type Browser, channels } from '../channels/channels.ts'
import { answers } from '../testing/answers.ts'
import { checkPolicy } from './check-policy.ts'
import { readPolicyFile } from './policy-in-file.ts'
import { policySentence } from './policy-sentences.ts'
import { id, made, said } from './testing.ts'

describe('an obstacle', () => {
  const chrome = (change: object) =>
    made('chrome', 'linux', '.json', (text) => JSON.stringify({ ...JSON.parse(text), ...change }))

  const own = 'https://intranet.harbourdental.example/rolebook/chrome.xml'
  const pinned = { toolbar_pin: 'force_pinned' }
  const ours = { installation_mode: 'force_installed', update_url: own, override_update_url: true, ...pinned }

  it.each<[object, string]>([
    [
      { ExtensionSettings: { [id]: { installation_mode: 'removed' } } },
      `ExtensionSettings.${id}.installation_mode: Rolebook itself is blocked here. Take it out.`,
    ],
    [
      { ExtensionSettings: { [id]: { installation_mode: 'force_installed', ...pinned } } },
      `ExtensionSettings.${id}: It is to be installed, and nothing says from where. Add “update_url”.`,
    ],
    [
      { ExtensionSettings: { [id]: { installation_mode: 'allowed', toolbar_state: 'force_shown' } } },
      `ExtensionSettings.${id}.toolbar_state: This browser does not know the field. It is called “toolbar_pin” here.`,
    ],
    [
      { ExtensionSettings: { [id]: { ...ours, update_url: 'https://edge.example/' } } },
      `ExtensionSettings.${id}.update_url: It comes from https://edge.example/, and the answers say ${own}.`,
    ],
    [
      { ExtensionSettings: { [id]: { ...ours, update_url: channels.chrome.store.updateUrl } } },
      `ExtensionSettings.${id}.update_url: The id is that of a package of your own, and no store knows it: nobody gets it. Write ${own}.`,
    ],
    [
      { ExtensionSettings: { [id]: { ...ours, override_update_url: false } } },
      `ExtensionSettings.${id}: It comes from a server of your own, and newer ones would not: it would stay at its first version for ever. In “ExtensionSettings” set “override_update_url” to true.`,
    ],
    [
      { ExtensionSettings: {}, ExtensionInstallForcelist: [`${id};${own}`] },
      'ExtensionInstallForcelist: It comes from a server of your own, and newer ones would not: it would stay at its first version for ever. In “ExtensionSettings” set “override_update_url” to true.',
    ],
    [
      { ExtensionSettings: {}, ExtensionInstallForcelist: [id] },
      `ExtensionInstallForcelist: The id is that of a package of your own, and no store knows it: nobody gets it. Write ${own}.`,
    ],
    [
      { ExtensionSettings: { [id]: { ...ours, toolbar_pin: 'default_unpinned' } } },
      `ExtensionSettings.${id}.toolbar_pin: The button does not stay in sight, and the answers say that it shall. Add "toolbar_pin": "force_pinned".`,
    ],
    [
      { ExtensionSettings: { [id]: { installation_mode: 'allowed' } } },
      `ExtensionSettings.${id}: The button does not stay in sight, and the answers say that it shall. Add "toolbar_pin": "force_pinned".`,
    ],
    [
      { ExtensionSettings: { '*': { installation_mode: 'blocked' } } },
      'ExtensionSettings.*.installation_mode: All extensions are blocked, and none of the lists makes an exception for Rolebook. Add “ExtensionSettings” as rolebook policy writes it.',
    ],
    [
      { ExtensionSettings: { [id]: ours, '*': { allowed_types: ['theme'] } } },
      'ExtensionSettings.*.allowed_types: Extensions are not among the allowed types, so nothing is installed. Add “extension”.',
    ],
    [{ ExtensionInstallBlocklist: [id] }, 'ExtensionInstallBlocklist: Rolebook itself is blocked here. Take it out.'],
    [
      { ExtensionSettings: {}, ExtensionInstallBlocklist: ['*'] },
      'ExtensionInstallBlocklist: All extensions are blocked, and none of the lists makes an exception for Rolebook. Add “ExtensionSettings” as rolebook policy writes it.',
    ],
    [
      { ExtensionAllowedTypes: ['theme'] },
      'ExtensionAllowedTypes: Extensions are not among the allowed types, so nothing is installed. Add “extension”.',
    ],
  ])('is named: %j', (change, sentence) => {
    expect(said(chrome(change), 'chrome')).toEqual([sentence])
  })

  it.each([
    { ExtensionInstallBlocklist: ['*'] },
    { ExtensionSettings: {}, ExtensionInstallBlocklist: ['*'], ExtensionInstallAllowlist: [id] },
    { ExtensionSettings: { [id]: ours, '*': { installation_mode: 'blocked', allowed_types: ['extension'] } } },
    { ExtensionSettings: { '*': { installation_mode: 'blocked' } }, ExtensionInstallAllowlist: [id] },
    { ExtensionSettings: { '*': { installation_mode: 'blocked' }, [`update_url:${own}`]: {} } },
    { ExtensionAllowedTypes: ['extension'] },
    { HubsSidebarEnabled: false },
  ])('is none in Chrome: %j', (change) => {
    expect(said(chrome(change), 'chrome')).toEqual([])
  })

  it('is named in the words of each browser: what keeps the button in sight, and what is never updated', () => {
    const withoutPin = (program: Browser, pin: RegExp) =>
      said(
        made(program, 'linux', '.json', (text) => text.replace(pin, '')),
        program,
      )
    expect(withoutPin('edge', /,\s*"toolbar_state": "force_shown"/)).toEqual([
      expect.stringContaining('Add "toolbar_state": "force_shown".'),
    ])
    expect(withoutPin('firefox', /,\s*"default_area": "navbar"/)).toEqual([
      expect.stringContaining('Add "default_area": "navbar".'),
    ])
    const registry = made('chrome', 'windows', '.reg', (text) =>
      text.replace('"override_update_url"=dword:00000001\r\n', ''),
    )
    expect(said(registry)).toEqual([expect.stringContaining('it would stay at its first version for ever')])
    expect(said(registry, undefined, 'none')).toEqual([expect.stringContaining('for ever')])
    const leftToPeople = { ...answers, pinButton: false }
    const unpinned = made('edge', 'linux', '.json', (text) => text.replace(/,\s*"toolbar_state": "force_shown"/, ''))
    expect(said(unpinned, 'edge', leftToPeople)).toEqual([])
  })

  it('is said in each language', () => {
    const file = made('chrome', 'linux', '.json', (text) => text.replace(/"override_update_url": true,\s*/, ''))
    const found = readPolicyFile(file.name, file.text, 'chrome')
    const [fault] = typeof found === 'string' ? [] : found.flatMap((policy) => checkPolicy(policy, answers).faults)
    if (!fault) throw new Error('Nothing was found.')
    expect(policySentence(fault, 'de')).toContain('Es bliebe für immer bei seiner ersten')
    expect(policySentence(fault, 'fr')).toContain('il resterait pour toujours à sa première')
  })

  it('is a sidebar that is switched off, in Edge, however that is written', () => {
    const sentence =
      'HubsSidebarEnabled: It is off, so Edge shows no sidebar, and the panel of Rolebook opens there. Take it out, or switch it on.'
    const json = made('edge', 'linux', '.json', (text) => text.replace('{', '{ "HubsSidebarEnabled": false,'))
    expect(said(json, 'edge')).toEqual([sentence])
    const own =
      'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_CURRENT_USER\\Software\\Policies\\Microsoft\\Edge]\r\n'
    expect(said({ name: 'edge.reg', text: `${own}"HubsSidebarEnabled"=dword:00000000\r\n` })).toEqual([sentence])
    expect(said({ name: 'edge.reg', text: `${own}"HubsSidebarEnabled"=dword:00000001\r\n` })).toEqual([])
    const mac = made('edge', 'macos', 'com.microsoft.Edge.plist', (text) =>
      text.replace('<dict>', '<dict><key>HubsSidebarEnabled</key><false/>'),
    )
    expect(said(mac)).toEqual([sentence])
  })
})
