import { parse } from 'plist'
import { describe, expect, it } from 'vitest'
import { channels, type Program, programs } from '../channels/channels.ts'
import { readRegistryFile } from '../formats/registry-file.ts'
import { answers, answersText, readable } from '../testing/answers.ts'
import { type PolicyFile, type System, systems } from './policy-file.ts'
import { policyFiles } from './policy-files.ts'
import { type Removal, removalFiles } from './removal-files.ts'

const id = 'abcdefghijklmnopabcdefghijklmnop'
const { id: gecko = '' } = channels.firefox.own
const policies = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies'

function removal(program: Program, system: System): Removal {
  const made = removalFiles(program, system, answers, 'en')
  if ('gap' in made) throw new Error(made.gap)
  return made
}

/** The text of the only file with this ending. */
function fileOf({ files }: { readonly files: readonly PolicyFile[] }, ending: string): string {
  const found = files.filter(({ name }) => name.endsWith(ending))
  expect(found.map(({ name }) => name)).toHaveLength(1)
  const content = found[0]?.content ?? ''
  return typeof content === 'string' ? content : new TextDecoder('utf-16le').decode(content)
}

/** The lines of a registry file that are neither empty nor a remark. */
function registryLines(text: string): readonly string[] {
  return text.split('\r\n').filter((line) => line !== '' && !line.startsWith(';'))
}

describe('what takes a policy back from Windows', () => {
  it.each([
    ['chrome', 'Google\\Chrome'],
    ['edge', 'Microsoft\\Edge'],
  ] as const)('deletes the keys of %s that are ours, and no other', (browser, maker) => {
    const { files, deeds } = removal(browser, 'windows')
    expect(registryLines(fileOf({ files }, '.reg'))).toEqual([
      'Windows Registry Editor Version 5.00',
      `[-${policies}\\${maker}\\ExtensionSettings\\${id}]`,
      `[-${policies}\\${maker}\\3rdparty\\extensions\\${id}]`,
    ])
    expect(deeds).toEqual([{ do: 'unset-templates', template: `rolebook-${browser}.admx` }])
  })

  it('deletes our one value where Firefox and VS Code keep those of others, and blocks the extension in Firefox', () => {
    expect(registryLines(fileOf(removal('firefox', 'windows'), '.reg'))).toEqual([
      'Windows Registry Editor Version 5.00',
      `[-${policies}\\Mozilla\\Firefox\\ExtensionSettings\\${gecko}]`,
      `[${policies}\\Mozilla\\Firefox\\3rdparty\\Extensions]`,
      `"${gecko}"=-`,
      `[${policies}\\Mozilla\\Firefox\\ExtensionSettings\\${gecko}]`,
      '"installation_mode"="blocked"',
    ])
    expect(registryLines(fileOf(removal('vscode', 'windows'), '.reg'))).toEqual([
      'Windows Registry Editor Version 5.00',
      `[${policies}\\Microsoft\\VSCode]`,
      '"AllowedExtensions"=-',
    ])
  })

  it.each(programs)('leaves nothing of what was set for %s', (program) => {
    const made = policyFiles(program, 'windows', answers, 'en')
    const set = readRegistryFile('files' in made ? fileOf(made, '.reg') : '') ?? []
    const taken = registryLines(fileOf(removal(program, 'windows'), '.reg'))
    const whole = taken.flatMap((line) => /^\[-(.*)\]$/.exec(line)?.[1] ?? [])
    const left = set.flatMap(({ path, values }) =>
      whole.some((key) => path === key || path.startsWith(`${key}\\`))
        ? []
        : Object.keys(values).filter((name) => !(taken.includes(`[${path}]`) && taken.includes(`"${name}"=-`))),
    )
    expect(set.length).toBeGreaterThan(0)
    expect(left).toEqual([])
  })
})

describe('what takes a policy back from Linux and macOS', () => {
  it('is a file that goes where Chrome and Edge read it, or a profile', () => {
    const gone = (program: Program, system: System) => {
      expect(removal(program, system).files).toEqual([])
      return removal(program, system).deeds
    }
    expect(gone('edge', 'linux')).toEqual([{ do: 'delete', at: ['/etc/opt/edge/policies/managed/rolebook.json'] }])
    expect(gone('chrome', 'macos')).toEqual([{ do: 'take-profile', profile: 'rolebook.policy.chrome' }])
  })

  it('is a different policy in place of the first in Firefox, which would otherwise keep the extension', () => {
    const linux = removal('firefox', 'linux')
    const blocking = { ExtensionSettings: { [gecko]: { installation_mode: 'blocked' } } }
    expect(JSON.parse(fileOf(linux, 'policies.json'))).toEqual({ policies: blocking })
    expect(linux.files[0]?.goes).toEqual({ to: ['/etc/firefox/policies'] })
    expect(linux.deeds).toEqual([{ do: 'leave-for-weeks' }])
    const profile = parse(fileOf(removal('firefox', 'macos'), '.mobileconfig')) as Record<string, unknown>
    expect(profile).toMatchObject({
      PayloadIdentifier: 'rolebook.policy.firefox',
      PayloadContent: [{ PayloadType: 'org.mozilla.firefox', EnterprisePoliciesEnabled: true, ...blocking }],
    })
  })
})

it('of VS Code the extension goes by a script, and what the list says of others is minded', () => {
  for (const system of systems) {
    const { files, deeds } = removal('vscode', system)
    expect(fileOf({ files }, system === 'windows' ? '.ps1' : '.sh')).toContain("'rolebook.rolebook'")
    expect(deeds.at(-1)).toEqual({ do: 'mind-the-others', id: 'rolebook.rolebook' })
  }
  expect(removal('vscode', 'linux').deeds[0]).toEqual({ do: 'delete', at: ['/etc/vscode/policy.json'] })
})

it('nothing is taken back of a channel that has given no id', () => {
  const store = readable(answersText.replaceAll('channel: own', 'channel: store').replace(/ {2}id: .*\n/g, ''))
  expect(removalFiles('chrome', 'windows', store, 'en')).toEqual({ gap: 'id' })
})
