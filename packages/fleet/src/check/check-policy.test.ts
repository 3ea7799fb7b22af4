import { describe, expect, it } from 'vitest'
import { type Browser, channels, type Program } from '../channels/channels.ts'
import type { System } from '../policies/policy-file.ts'
import { policyFiles } from '../policies/policy-files.ts'
import { answers, answersText, readable } from '../testing/answers.ts'
import { checkPolicy } from './check-policy.ts'
import { readPolicyFile } from './policy-in-file.ts'
import { policySentence } from './policy-sentences.ts'

const id = 'abcdefghijklmnopabcdefghijklmnop'
const other = 'ponmlkjihgfedcbaponmlkjihgfedcba'

/** A file as it is made, by the end of its name, and changed afterwards. */
function made(program: Program, system: System, ending: string, change: (text: string) => string = (text) => text) {
  const result = policyFiles(program, system, answers, 'en')
  const file = 'files' in result ? result.files.find(({ name }) => name.endsWith(ending)) : undefined
  if (!file) throw new Error(`There is no ${ending} for ${program} on ${system}.`)
  const { content, name } = file
  return { name, text: change(typeof content === 'string' ? content : new TextDecoder('utf-16le').decode(content)) }
}

/** What is said of a file, as `place: sentence`. */
function said(
  { name, text }: { name: string; text: string },
  program?: Program,
  by: typeof answers | 'none' = answers,
) {
  const found = readPolicyFile(name, text, program)
  if (typeof found === 'string') return [found]
  return found.flatMap((policy) =>
    checkPolicy(policy, by === 'none' ? undefined : by).faults.map(
      (fault) => `${fault.place}: ${policySentence(fault, 'en')}`,
    ),
  )
}

describe('a policy that we wrote', () => {
  it.each<[Program, System, string]>([
    ['chrome', 'linux', '.json'],
    ['chrome', 'windows', '.reg'],
    ['chrome', 'macos', '.mobileconfig'],
    ['chrome', 'macos', 'com.google.Chrome.plist'],
    ['chrome', 'macos', `com.google.Chrome.extensions.${id}.plist`],
    ['edge', 'linux', '.json'],
    ['edge', 'windows', '.reg'],
    ['edge', 'macos', '.mobileconfig'],
    ['firefox', 'linux', '.json'],
    ['firefox', 'windows', '.reg'],
    ['firefox', 'macos', '.mobileconfig'],
    ['vscode', 'linux', '.json'],
    ['vscode', 'windows', '.reg'],
    ['vscode', 'macos', '.mobileconfig'],
  ])('for %s on %s (%s) is about Rolebook, and nothing is wrong with it', (program, system, ending) => {
    const file = made(program, system, ending)
    const found = readPolicyFile(file.name, file.text, program)
    if (typeof found === 'string') throw new Error(found)
    expect(found.map((policy) => checkPolicy(policy, answers))).toEqual([{ program, isAboutUs: true, faults: [] }])
    expect(found.map((policy) => checkPolicy(policy, undefined).faults)).toEqual([[]])
  })
})

describe('a policy for the wrong channel', () => {
  it('is named with the id that is wanted, in whatever format it is', () => {
    for (const [system, ending] of [
      ['linux', '.json'],
      ['windows', '.reg'],
      ['macos', '.mobileconfig'],
    ] as const) {
      const found = said(
        made('chrome', system, ending, (text) => text.replaceAll(id, other)),
        'chrome',
      )
      expect(found).toEqual([
        `3rdparty.extensions.${other}: ${other} is not what Chrome calls Rolebook here. Write ${id}; otherwise what this says reaches nobody.`,
      ])
    }
  })

  it('is named by whose id it is, where that is known', () => {
    const edge = readable(answersText.replace(/(edge:\n.*\n {2}id: ).*/, `$1${other}`))
    const file = made('edge', 'linux', '.json')
    expect(said(file, 'edge', edge)).toEqual([
      `3rdparty.extensions.${id}: ${id} is not what Edge calls Rolebook here: it is that of Chrome from a package of your own. Write ${other}; otherwise what this says reaches nobody.`,
    ])
  })

  it('is named without answers too, where no browser of that kind has such an id', () => {
    const swapped = made('chrome', 'linux', '.json', (text) => text.replaceAll(id, 'rolebook@rolebook.example'))
    expect(said(swapped, 'chrome', 'none')[0]).toContain(
      'rolebook@rolebook.example is not what Chrome calls Rolebook here: it is that of Firefox',
    )
  })
})

describe('what the extension is told', () => {
  it('is judged as the extension judges it', () => {
    const file = made('firefox', 'linux', '.json', (text) =>
      text.replace(/"organisation": ".*"/, '"organisation": "harbour", "organization": "x"'),
    )
    expect(said(file)).toEqual([
      expect.stringMatching(/^3rdparty\.Extensions\.rolebook@rolebook\.example\.organisation: “organisation”: /),
      '3rdparty.Extensions.rolebook@rolebook.example.organization: “organization”: There is no such setting, so it does nothing. Did you mean “organisation”?',
    ])
  })

  it('is compared with the answers, without reading keys in a sentence', () => {
    const place = `3rdparty.extensions.${id}`
    const told = (change: (text: string) => string) => said(made('chrome', 'linux', '.json', change), 'chrome')
    expect(told((text) => text.replace('Harbour “Dental” & Sons', 'Harbour'))).toEqual([
      `${place}.name: “name” is Harbour here, and the answers say Harbour “Dental” & Sons.`,
    ])
    expect(told((text) => text.replace(/,\s*"reportAddress": "[^"]*"/, ''))).toEqual([
      `${place}.reportAddress: “reportAddress” is missing here, and the answers say it: rolebook@harbourdental.example.`,
    ])
    expect(told((text) => text.replace('"name":', '"language": "de", "name":'))).toEqual([
      `${place}.language: “language” stands here (de), and the answers do not say it.`,
    ])
    expect(told((text) => text.replace(/"readingKey": "[^"]*"/, `"readingKey": "${'A'.repeat(43)}"`))).toEqual([
      `${place}.readingKey: “readingKey” is another one here than in the answers.`,
    ])
    const registry = made('edge', 'windows', '.reg', (text) => text.replace('dword:00000000', 'dword:00000001'))
    expect(said(registry)).toEqual([`${place}.allowJoinCode: “allowJoinCode” is true here, and the answers say false.`])
    const weaker = { ...answers, settings: { ...answers.settings, colour: '#0b5a9e' } }
    const pale = made('chrome', 'linux', '.json', (text) => text.replace('"name":', '"colour": "#ffee00", "name":'))
    expect(said(pale, 'chrome', weaker)).toEqual([expect.stringContaining('“colour”: The colour is too pale')])
  })

  it('may be a number for yes and no in the registry, and nothing else', () => {
    const wrong = made('edge', 'windows', '.reg', (text) => text.replace('dword:00000000', 'dword:00000007'))
    expect(said(wrong)).toEqual([expect.stringContaining('“allowJoinCode”: Write true or false here')])
  })
})

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

  it('is told by the words of each browser: what keeps the button in sight, and what is never updated', () => {
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

describe('a list of extensions that VS Code allows', () => {
  const list = (value: unknown) => ({ name: 'policy.json', text: JSON.stringify({ AllowedExtensions: value }) })

  it.each([
    ['{ "microsoft": true', 'AllowedExtensions: This is no JSON, so VS Code leaves the whole list out of account.'],
    [
      '{ "microsoft": true }',
      'AllowedExtensions: Rolebook is not allowed by this list: VS Code would switch it off. Add “rolebook.rolebook”.',
    ],
    [
      '{ "*": true, "rolebook": false }',
      'AllowedExtensions: Rolebook is not allowed by this list: VS Code would switch it off. Add “rolebook.rolebook”.',
    ],
    [
      '{ "rolebook.rolebook": ["1.2.4"] }',
      'AllowedExtensions.rolebook.rolebook: The version 1.2.3, which the script installs, is not in the list: VS Code would switch it off. Add it.',
    ],
    [
      '{ "rolebook.rolebook": ["1.2.3"] }',
      'AllowedExtensions.rolebook.rolebook: The version 1.2.4, which the answers allow, is not in the list: VS Code would switch it off. Add it.',
    ],
    [
      '{ "rolebook.rolebook": ["1.2.3", "1.2.4", "1.0.0"] }',
      'AllowedExtensions.rolebook.rolebook: The version 1.0.0 may run here, and the answers do not name it. Take it out.',
    ],
    [
      '{ "rolebook": "stable" }',
      'AllowedExtensions: Every version may run here, and the answers allow only these: 1.2.3, 1.2.4.',
    ],
  ])('is wrong: %s', (value, sentence) => {
    expect(said(list(value))).toEqual([sentence])
  })

  it.each([
    '{ "rolebook.rolebook": ["1.2.3", "1.2.4"] }',
    '{ "Rolebook.rolebook": ["1.2.3@linux-x64", "1.2.4"], "*": false }',
  ])('is right: %s', (value) => {
    expect(said(list(value))).toEqual([])
  })

  it('is not compared with versions that nobody has named', () => {
    expect(said(list('{ "rolebook": true }'), undefined, 'none')).toEqual([])
  })
})

it('a file that cannot be read says why', () => {
  expect(readPolicyFile('x.json', '{ "a": ', 'chrome')).toBe('damaged')
  expect(readPolicyFile('x.plist', '<?xml version="1.0"?><plist>', undefined)).toBe('damaged')
  expect(readPolicyFile('x.txt', 'force_installed', undefined)).toBe('unknown-format')
  expect(readPolicyFile('x.json', '{}', undefined)).toBe('which-program')
})
