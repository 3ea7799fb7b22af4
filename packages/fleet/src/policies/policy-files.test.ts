import { ownLanguages } from '@rolebook/model'
import { Ajv } from 'ajv'
import { parse } from 'plist'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { type Browser, channels, programs } from '../channels/channels.ts'
import { readRegistryFile } from '../formats/registry-file.ts'
import { createManagedSchema } from '../settings/index.ts'
import { answers, answersText, readable } from '../testing/answers.ts'
import { type PolicyFile, systems } from './policy-file.ts'
import { policyFiles } from './policy-files.ts'

const id = 'abcdefghijklmnopabcdefghijklmnop'
const { id: gecko = '' } = channels.firefox.own

/** The files made of the answers, by name, as text. */
function made(program: (typeof programs)[number], system: (typeof systems)[number]): Record<string, string> {
  const result = policyFiles(program, system, answers, 'en')
  if ('gap' in result) throw new Error(result.gap)
  return Object.fromEntries(result.files.map((file) => [file.name, textOf(file)]))
}

function textOf({ content }: PolicyFile): string {
  return typeof content === 'string' ? content : new TextDecoder('utf-16le', { ignoreBOM: true }).decode(content)
}

const isManaged = new Ajv({ strict: false }).compile({ ...createManagedSchema(), additionalProperties: false })

describe('the policy of a browser on Linux', () => {
  it.each([
    [
      'chrome',
      {
        installation_mode: 'force_installed',
        update_url: 'https://intranet.harbourdental.example/rolebook/chrome.xml',
        override_update_url: true,
        toolbar_pin: 'force_pinned',
      },
    ],
    [
      'edge',
      {
        installation_mode: 'force_installed',
        update_url: 'https://intranet.harbourdental.example/rolebook/edge.xml',
        override_update_url: true,
        toolbar_state: 'force_shown',
      },
    ],
  ] as const)('is one file for %s', (browser, installation) => {
    const policy = JSON.parse(made(browser, 'linux')['rolebook.json'] ?? '')
    expect(policy).toEqual({
      ExtensionSettings: { [id]: installation },
      '3rdparty': { extensions: { [id]: answers.settings } },
    })
    expect(isManaged(policy['3rdparty'].extensions[id])).toBe(true)
  })

  it('stands below “policies” for Firefox', () => {
    expect(JSON.parse(made('firefox', 'linux')['policies.json'] ?? '')).toEqual({
      policies: {
        ExtensionSettings: {
          [gecko]: {
            installation_mode: 'force_installed',
            install_url: 'https://intranet.harbourdental.example/rolebook/rolebook.xpi',
            default_area: 'navbar',
          },
        },
        '3rdparty': { Extensions: { [gecko]: answers.settings } },
      },
    })
  })

  it('names no source and pins nothing where the answers leave both to people', () => {
    const relaxed = readable(answersText.replace('forced', 'allowed').replace('pin-button: yes', 'pin-button: no'))
    const result = policyFiles('chrome', 'linux', relaxed, 'en')
    expect('files' in result && JSON.parse(String(result.files[0]?.content)).ExtensionSettings).toEqual({
      [id]: { installation_mode: 'allowed' },
    })
  })
})

describe('the policy of a browser on Windows', () => {
  it('is a registry file in UTF-16 with Windows line ends', () => {
    const result = policyFiles('chrome', 'windows', answers, 'fr')
    const bytes = 'files' in result ? result.files[0]?.content : undefined
    expect(bytes?.slice(0, 4)).toEqual(new Uint8Array([0xff, 0xfe, 0x57, 0x00]))
    const text = new TextDecoder('utf-16le').decode(bytes as Uint8Array)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(text.split('\r\n')[0]).toBe('Windows Registry Editor Version 5.00')
  })

  it('says in keys of its own what the JSON file says', () => {
    const root = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome'
    expect(readRegistryFile(made('chrome', 'windows')['rolebook-chrome.reg'] ?? '')).toEqual([
      {
        path: `${root}\\ExtensionSettings\\${id}`,
        values: {
          installation_mode: 'force_installed',
          update_url: 'https://intranet.harbourdental.example/rolebook/chrome.xml',
          override_update_url: 1,
          toolbar_pin: 'force_pinned',
        },
      },
      {
        path: `${root}\\3rdparty\\extensions\\${id}\\policy`,
        values: {
          organisation: answers.settings.organisation,
          readingKey: answers.settings.readingKey,
          name: 'Harbour “Dental” & Sons',
          reportAddress: 'rolebook@harbourdental.example',
          allowJoinCode: 0,
        },
      },
      {
        path: `${root}\\3rdparty\\extensions\\${id}\\policy\\addresses`,
        values: {
          '1': 'https://intranet.harbourdental.example/rolebook/directory',
          '2': 'https://backup.harbourdental.example/directory',
        },
      },
    ])
  })

  it('has keys of its own for Chrome and Edge, and elsewhere values beside those of others, as the guide says of leaving', () => {
    const keysOf = (program: (typeof programs)[number]) =>
      readRegistryFile(made(program, 'windows')[`rolebook-${program}.reg`] ?? '')?.map(({ path }) => path) ?? []
    const isOwn = (path: string) => path.split('\\').some((part) => part === id || part === gecko)
    expect(programs.map((program) => [program, keysOf(program).length > 0, keysOf(program).every(isOwn)])).toEqual([
      ['chrome', true, true],
      ['edge', true, true],
      ['firefox', true, false],
      ['vscode', true, false],
    ])
  })

  it('holds yes and no as JSON for Firefox, which would hand on a number', () => {
    const keys = readRegistryFile(made('firefox', 'windows')['rolebook-firefox.reg'] ?? '')
    const { path = '', values = {} } = keys?.at(-1) ?? {}
    expect(path).toBe('HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions')
    expect(JSON.parse(String(values[gecko]))).toEqual(answers.settings)
  })

  describe.each(['chrome', 'edge', 'firefox'] satisfies Browser[])('as a template for %s', (browser) => {
    const files = made(browser, 'windows')
    const template = files[`rolebook-${browser}.admx`] ?? ''
    const texts = Object.entries(files).filter(([name]) => name.endsWith('.adml'))

    it('is well-formed, and in the namespace of templates', async () => {
      for (const [fileName, contents] of [['template.admx', template] as const, ...texts]) {
        const { valid, errors } = await validateXML({ xml: [{ fileName, contents }], normalization: 'c14n' })
        expect(errors).toEqual([])
        expect(valid).toBe(true)
        expect(contents).toMatch(
          /<policyDefinition(?:s|Resources) xmlns="http:\/\/schemas\.microsoft\.com\/GroupPolicy\/2006\/07\/PolicyDefinitions"/,
        )
      }
    })

    it('has its texts in each language, and every form that it names', () => {
      expect(texts.map(([name]) => name)).toEqual(
        ['en-US', 'de-DE', 'fr-FR'].map((folder) => `${folder}/rolebook-${browser}.adml`),
      )
      expect(texts.length).toBe(ownLanguages.length)
      for (const [, text] of texts) {
        expect(named(text, /<string id="(\w+)"/g)).toEqual(named(template, /\$\(string\.(\w+)\)/g))
        expect(named(text, /<presentation id="(\w+)"/g)).toEqual(named(template, /\$\(presentation\.(\w+)\)/g))
        expect(named(text, /refId="(\w+)"/g)).toEqual(named(template, /<(?:text|list) id="(\w+)"/g))
      }
    })

    it('writes where the registry file writes', () => {
      const keys = readRegistryFile(files[`rolebook-${browser}.reg`] ?? '') ?? []
      const places = keys.map(({ path }) => path.replace('HKEY_LOCAL_MACHINE\\', ''))
      expect(named(template, /key="([^"]+)"/g)).toEqual(expect.arrayContaining(places))
    })
  })
})

describe('the policy of a browser on macOS', () => {
  it('sets the preferences of the browser, and those of the extension in a domain of its own', () => {
    const files = made('edge', 'macos')
    const profile = parse(files['rolebook-edge.mobileconfig'] ?? '') as { PayloadContent: Record<string, unknown>[] }
    expect(profile).toMatchObject({
      PayloadType: 'Configuration',
      PayloadVersion: 1,
      PayloadScope: 'System',
      PayloadOrganization: 'Harbour “Dental” & Sons',
      PayloadIdentifier: 'rolebook.policy.edge',
    })
    expect(profile.PayloadContent.map(({ PayloadType }) => PayloadType)).toEqual([
      'com.microsoft.Edge',
      `com.microsoft.Edge.extensions.${id}`,
    ])
    expect(profile.PayloadContent[1]).toMatchObject(answers.settings)
    expect(parse(files[`com.microsoft.Edge.extensions.${id}.plist`] ?? '')).toEqual(answers.settings)
  })

  it('switches policies on in Firefox, and holds all in one domain', () => {
    expect(parse(made('firefox', 'macos')['org.mozilla.firefox.plist'] ?? '')).toMatchObject({
      EnterprisePoliciesEnabled: true,
      ExtensionSettings: { [gecko]: { installation_mode: 'force_installed' } },
      '3rdparty': { Extensions: { [gecko]: answers.settings } },
    })
  })

  it('has identifiers that another profile has not, and that stay while the answers stay', () => {
    const [one, again, other] = [made('chrome', 'macos'), made('chrome', 'macos'), made('edge', 'macos')]
    expect(one).toEqual(again)
    const uuids = [...Object.values(one), ...Object.values(other)].flatMap((text) =>
      [...text.matchAll(/<string>([0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12})</g)].map((match) => match[1]),
    )
    expect(uuids.length).toBe(6)
    expect(new Set(uuids).size).toBe(6)
  })
})

describe('the policy of VS Code', () => {
  const allowed = { '*': true, 'rolebook.rolebook': ['1.2.3', '1.2.4'] }

  it('allows the versions that were approved, and all other extensions unless told otherwise', () => {
    const linux = JSON.parse(made('vscode', 'linux')['policy.json'] ?? '')
    expect(JSON.parse(linux.AllowedExtensions)).toEqual(allowed)
    const [key] = readRegistryFile(made('vscode', 'windows')['rolebook-vscode.reg'] ?? '') ?? []
    expect(key?.path).toBe('HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\VSCode')
    expect(JSON.parse(String(key?.values['AllowedExtensions']))).toEqual(allowed)
    const mac = parse(made('vscode', 'macos')['com.microsoft.VSCode.plist'] ?? '') as { AllowedExtensions: string }
    expect(JSON.parse(mac.AllowedExtensions)).toEqual(allowed)
  })

  it('is not made before somebody has said which versions', () => {
    const none = readable(answersText.replace('  versions: ["1.2.3", "1.2.4"]\n', ''))
    expect(policyFiles('vscode', 'linux', none, 'en')).toEqual({ gap: 'versions' })
  })
})

it('a policy is not made for a store that has given no id yet', () => {
  const store = readable(
    answersText.replaceAll('channel: own', 'channel: store').replace(/ {2}(?:id|install-url): .*\n/g, ''),
  )
  expect(programs.map((program) => policyFiles(program, 'linux', store, 'en'))).toEqual([
    { gap: 'id' },
    { gap: 'id' },
    { gap: 'install-url' },
    { gap: 'id' },
  ])
})

it('every program gets files on every system, none twice by the same name', () => {
  for (const program of programs) {
    for (const system of systems) {
      const result = policyFiles(program, system, answers, 'de')
      const names = 'files' in result ? result.files.map(({ name }) => name) : []
      expect(names.length).toBeGreaterThan(0)
      expect(new Set(names).size).toBe(names.length)
    }
  }
})

/** What a pattern finds in a text, each once, in alphabetical order. */
function named(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))].sort()
}
