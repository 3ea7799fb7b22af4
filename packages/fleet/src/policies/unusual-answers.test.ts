import { parse } from 'plist'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { type Browser, programs } from '../channels/channels.ts'
import { readPolicyFile } from '../check/policy-in-file.ts'
import { asTree } from '../formats/policy-value.ts'
import { answers, answersText, readable } from '../testing/answers.ts'
import { type PolicyFile, systems } from './policy-file.ts'
import { policyFiles } from './policy-files.ts'

/** Names as people write them, each troublesome for some format. */
const names = [
  'Bär & "Söhne" \\ \'Co\'',
  'C:\\',
  '<dict>&amp;]]>',
  '日本 🙂 “x” ‘y’ „z“ « w »',
  'one\nline\r\nmore\ttab',
  '%PATH% $HOME $(x) `y`',
  '; # [x]="y"',
]

function made(browser: Browser, system: (typeof systems)[number], name: string): readonly PolicyFile[] {
  const result = policyFiles(browser, system, { ...answers, settings: { ...answers.settings, name } }, 'de')
  return 'files' in result ? result.files : []
}

const textOf = ({ content }: PolicyFile) =>
  typeof content === 'string' ? content : new TextDecoder('utf-16le').decode(content)

describe.each(names)('the name %j', (name) => {
  it.each(systems)('comes back from every policy file for %s as it was given', (system) => {
    for (const browser of ['chrome', 'edge', 'firefox'] as const) {
      const files = made(browser, system, name).filter((file) => /\.(?:json|reg|plist|mobileconfig)$/.test(file.name))
      const told = files.flatMap((file) => {
        const found = readPolicyFile(file.name, textOf(file), browser)
        if (typeof found === 'string') throw new Error(`${file.name}: ${found}`)
        return found.flatMap(({ policies }) => {
          const others = asTree(policies['3rdparty'])
          return Object.values(asTree(others?.['extensions'] ?? others?.['Extensions']) ?? {})
        })
      })
      expect(told.length).toBeGreaterThan(0)
      for (const settings of told) expect(settings).toEqual({ ...answers.settings, name })
    }
  })

  it('keeps templates and property lists well-formed', async () => {
    for (const browser of ['chrome', 'firefox'] as const) {
      for (const file of [...made(browser, 'windows', name), ...made(browser, 'macos', name)]) {
        if (!/\.(?:adm[xl]|plist|mobileconfig)$/.test(file.name)) continue
        const xml = [{ fileName: 'file.xml', contents: textOf(file) }]
        expect(await validateXML({ xml, normalization: 'c14n' })).toMatchObject({ valid: true, errors: [] })
      }
    }
  })
})

describe('a registry file', () => {
  /** What the registry editor accepts, and nothing more: a key, or a name with a value of a kind that we write. */
  const line =
    /^(?:\[HKEY_LOCAL_MACHINE(?:\\[^\\[\]"]+)+\]|"(?:[^"\\]|\\[\\"])+"=(?:"(?:[^"\\]|\\[\\"])*"|dword:[0-9a-f]{8}|hex\(1\):[0-9a-f]{2}(?:,[0-9a-f]{2})*)|; .*|)$/

  it.each(names)('is nothing but lines that the registry editor knows: %j', (name) => {
    for (const browser of ['chrome', 'edge', 'firefox'] as const) {
      const [file] = made(browser, 'windows', name)
      const bytes = file?.content
      if (!(bytes instanceof Uint8Array)) throw new Error('There is no registry file.')
      expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe])
      expect(bytes.length % 2).toBe(0)
      const [header, ...lines] = new TextDecoder('utf-16le', { fatal: true }).decode(bytes).split('\r\n')
      expect(header).toBe('Windows Registry Editor Version 5.00')
      expect(lines.at(-1)).toBe('')
      expect(lines.filter((one) => !line.test(one) || /[\r\n]/.test(one))).toEqual([])
    }
  })
})

it('a profile is one property list with everything that macOS asks of it, for every program', () => {
  for (const program of programs) {
    const result = policyFiles(program, 'macos', readable(answersText), 'fr')
    const file = 'files' in result ? result.files.find(({ name }) => name.endsWith('.mobileconfig')) : undefined
    const profile = parse(String(file?.content)) as Record<string, unknown>
    const payloads = profile['PayloadContent'] as readonly Record<string, unknown>[]
    for (const payload of [profile, ...payloads]) {
      expect(payload['PayloadType']).toMatch(/^[\w.@-]+$/)
      expect(payload['PayloadVersion']).toBe(1)
      expect(payload['PayloadIdentifier']).toMatch(/^rolebook\.policy\./)
      expect(payload['PayloadUUID']).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/)
      expect(payload['PayloadDisplayName']).toBe('Rolebook')
    }
    expect(new Set(payloads.map((payload) => payload['PayloadIdentifier'])).size).toBe(payloads.length)
  }
})
