import { describe, expect, it } from 'vitest'
import type { Program } from '../channels/channels.ts'
import type { System } from '../policies/policy-file.ts'
import { answers, answersText, readable } from '../testing/answers.ts'
import { checkPolicy } from './check-policy.ts'
import { readPolicyFile } from './policy-in-file.ts'
import { id, made, other, said } from './testing.ts'

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
  it('is named together with the id that is wanted, in every format', () => {
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
