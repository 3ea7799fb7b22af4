import { execFileSync } from 'node:child_process'
import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dentalGroup, openDesk } from '../testing.ts'

/** A deputy who is the holder: one error, at a place we know. */
const oneError = `rolebook: 1
catalogue: 1
people:
  ben: { name: Ben Lindqvist }
roles:
  it-department: { held-by: [ben], deputies: [ben] }
`
const withWarning = 'rolebook: 1\ncatalogue: 1\norganisaton: {}\n'
const ansible = '---\n- hosts: all\n  roles:\n    - common\n'
const rulesOf = (out: string) =>
  (JSON.parse(out) as { findings: readonly { rule: string }[] }).findings.map(({ rule }) => rule)

describe('rolebook check', () => {
  it('finds nothing in the example, and ends with 0', async () => {
    const { code, out, err } = await openDesk({ 'roles.yaml': dentalGroup }).run('check', 'roles.yaml')
    expect({ code, out, err }).toEqual({ code: 0, out: '✔ 1 rolebook checked, nothing found\n', err: '' })
  })

  it('prints findings by file with place, severity, sentence and rule, and ends with 1', async () => {
    const { code, out } = await openDesk({ 'roles.yaml': oneError }).run('check', 'roles.yaml')
    expect(code).toBe(1)
    const lines = out.split('\n')
    expect(lines[0]).toBe('roles.yaml')
    expect(lines.find((line) => line.includes('deputy-is-holder'))).toMatch(
      /^ {2}6:47 {2}error {2}.*Ben Lindqvist.* {2}deputy-is-holder$/,
    )
    expect(out).toMatch(/\n✖ \d findings \(\d errors\)\n$/)
  })

  it('prints exactly this as JSON, lines and columns from 1', async () => {
    const { code, out } = await openDesk({ 'roles.yaml': oneError }).run('check', 'roles.yaml', '--format', 'json')
    expect(code).toBe(1)
    const report = JSON.parse(out)
    expect(Object.keys(report)).toEqual(['findings', 'summary'])
    const finding = report.findings.find(({ rule }: { rule: string }) => rule === 'deputy-is-holder')
    expect(finding).toEqual({
      rule: 'deputy-is-holder',
      severity: 'error',
      file: 'roles.yaml',
      line: 6,
      column: 47,
      endLine: 6,
      endColumn: 50,
      message: expect.stringContaining('Ben Lindqvist'),
      url: expect.stringMatching(/^https:\/\/.*deputy-is-holder/),
    })
    expect(report.summary).toEqual({ errors: report.findings.length, warnings: 0, infos: 0, hints: 0, files: 1 })
  })

  it('ends with 1 only from the level that is asked for', async () => {
    const desk = openDesk({ 'roles.yaml': withWarning })
    expect((await desk.run('check', 'roles.yaml')).code).toBe(0)
    expect((await desk.run('check', 'roles.yaml', '--fail-on', 'warning')).code).toBe(1)
    expect((await desk.run('check', 'roles.yaml', '--fail-on', 'info')).code).toBe(1)
  })

  it('checks as if it were another day, on the rolebook’s clock', async () => {
    const desk = openDesk({ 'roles.yaml': dentalGroup })
    const later = await desk.run('check', 'roles.yaml', '--format', 'json', '--at', '2028-01-01')
    expect(rulesOf(later.out)).toContain('stale-contact')
    expect((await desk.run('check', 'roles.yaml', '--at', 'yesterday')).code).toBe(2)
  })

  it('speaks the language that is asked for, else that of the environment', async () => {
    const german = openDesk({ 'roles.yaml': oneError }, { environment: { LANG: 'de_AT.UTF-8' } })
    expect((await german.run('check')).out).toMatch(/Fehler.*\n[\s\S]*✖ \d Befunde \(\d Fehler\)/)
    expect((await german.run('check', '--language', 'fr')).out).toMatch(/erreur/)
    expect((await german.run('check', '--language', 'klingon')).code).toBe(2)
  })

  it('refuses a profile it does not know, and takes several', async () => {
    const desk = openDesk({ 'roles.yaml': dentalGroup })
    const { code, err } = await desk.run('check', '--profile', 'everything', 'roles.yaml')
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('There is no profile “everything”') })
    expect((await desk.run('check', '--profile', 'all', 'roles.yaml')).err).toBe('')
    expect((await desk.run('check', '--profile', 'gdpr,evidence', 'roles.yaml')).err).toBe('')
  })

  it('colours only where somebody looks, and not where they ask for none', async () => {
    const files = { 'roles.yaml': oneError }
    expect((await openDesk(files, { isWatched: true }).run('check')).out).toContain('\u001b[31merror')
    expect((await openDesk(files, { isWatched: true, environment: { NO_COLOR: '1' } }).run('check')).out).not.toContain(
      '\u001b',
    )
    expect((await openDesk(files).run('check')).out).not.toContain('\u001b')
  })

  it('lets nothing in a file steer the terminal', async () => {
    const { out } = await openDesk({ 'roles.yaml': `rolebook: 1\ncatalogue: 1\n"\\e[2Jx\\u202e": 1\n` }).run('check')
    expect(out).toContain('unknown-key')
    expect(out).not.toMatch(/[\u001b\u202e]/)
  })
})

describe('the files that are checked', () => {
  it('are, without arguments, the rolebooks of the folder, whatever their names', async () => {
    const desk = openDesk({ 'roles.yaml': ansible, 'security.rolebook.yml': oneError, 'deeper/roles.yaml': oneError })
    const { out, err } = await desk.run('check')
    expect(out.split('\n')[0]).toBe('security.rolebook.yml')
    expect(out).not.toContain('deeper')
    expect(err).toBe('')
  })

  it('are all rolebooks below a folder or matching a pattern; on others we are silent', async () => {
    const desk = openDesk({
      'a/roles.yaml': oneError,
      'a/b/roles.yaml': withWarning,
      'a/ansible/roles.yaml': ansible,
      'a/node_modules/x/roles.yaml': oneError,
      'a/.hidden/roles.yaml': oneError,
      'c/roles.yml': oneError,
    })
    const names = async (...args: readonly string[]) => {
      const { out, err } = await desk.run('check', '--format', 'json', ...args)
      expect(err).toBe('')
      const { findings } = JSON.parse(out) as { findings: readonly { file: string }[] }
      return [...new Set(findings.map(({ file }) => file))]
    }
    expect(await names('a')).toEqual(['a/b/roles.yaml', 'a/roles.yaml'])
    expect(await names('.')).toEqual(['a/b/roles.yaml', 'a/roles.yaml', 'c/roles.yml'])
    expect(await names('**/*.yml')).toEqual(['c/roles.yml'])
    expect(await names('{a,c}/*.y?{ml,l}')).toEqual(['a/roles.yaml', 'c/roles.yml'])
    expect(await names('a', 'a/roles.yaml')).toEqual(['a/b/roles.yaml', 'a/roles.yaml'])
  })

  it('are told of when somebody names one that is no rolebook; that is no finding', async () => {
    const desk = openDesk({ 'roles.yaml': ansible, 'good.yaml': withWarning })
    const { code, out, err } = await desk.run('check', 'roles.yaml', 'good.yaml')
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^good\.yaml\n/) })
    expect(err).toBe(
      'roles.yaml: not a rolebook, so it was not checked. A rolebook has “rolebook: 1” at its top level.\n',
    )
  })

  it('that are no rolebooks, and no others, leave nothing to check: a lost marker is no success', async () => {
    expect(await openDesk({ 'roles.yaml': 'rolebok: 1\n' }).run('check', 'roles.yaml')).toEqual({
      code: 2,
      out: '',
      err: 'roles.yaml: not a rolebook, so it was not checked. A rolebook has “rolebook: 1” at its top level.\n',
    })
  })

  it('are passed over in silence, where that is asked for, when they are no rolebooks', async () => {
    const desk = openDesk({ 'roles.yaml': ansible, 'good.yaml': withWarning })
    desk.put('binary.yaml', new Uint8Array([0x72, 0x6f, 0x00, 0x01]))
    const names = ['roles.yaml', 'binary.yaml', 'good.yaml']
    const { code, out, err } = await desk.run('check', '--only-rolebooks', ...names)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^good\.yaml\n/)
    expect(await desk.run('check', '--only-rolebooks', 'roles.yaml')).toEqual({ code: 0, out: '', err: '' })
    expect((await desk.run('check', '--only-rolebooks', 'gone.yaml')).err).toBe('gone.yaml: There is no such file.\n')
  })

  it('have names: a variable that is not set does not mean everything', async () => {
    const desk = openDesk({ 'roles.yaml': withWarning })
    expect(await desk.run('check', '--fix', '')).toEqual({
      code: 2,
      out: '',
      err: 'A file name is empty: is a variable not set? Nothing was checked. A dot stands for this folder.\n',
    })
    expect(desk.read('roles.yaml')).toBe(withWarning)
  })

  it('must be there: an empty folder or pattern is a slip, not a success', async () => {
    const desk = openDesk({ 'ansible/roles.yaml': ansible })
    for (const args of [[], ['ansible'], ['*.yaml']]) expect((await desk.run('check', ...args)).code).toBe(2)
    expect((await desk.run('check', 'gone.yaml')).err).toBe('gone.yaml: There is no such file.\n')
  })

  it('that cannot be read are named, and the others are checked all the same', async () => {
    const desk = openDesk({ 'good.yaml': oneError, 'huge.yaml': `rolebook: 1\n# ${'x'.repeat(10_000_000)}\n` })
    desk.put('binary.yaml', new Uint8Array([0x72, 0x6f, 0x00, 0x01]))
    desk.put('latin.yaml', new Uint8Array([0x72, 0x3a, 0xfc, 0x0a]))
    symlinkSync('circle.yaml', join(desk.folder, 'circle.yaml'))
    desk.put('windows.yaml', Buffer.from('\ufeffrolebook: 1\n', 'utf16le'))
    const { code, out, err } = await desk.run(
      'check',
      'huge.yaml',
      'binary.yaml',
      'latin.yaml',
      'windows.yaml',
      'circle.yaml',
      'gone.yaml',
      'good.yaml',
      '--format',
      'json',
    )
    expect(code).toBe(2)
    expect(err.split('\n')).toEqual([
      'huge.yaml: The file is too large, or has no end. At most 8 million characters are read, so that they fit into memory; a rolebook of 100,000 lines has half as many.',
      'binary.yaml: The file is not text.',
      'latin.yaml: The file is not written in UTF-8; save it with that encoding.',
      'windows.yaml: The file is not written in UTF-8; save it with that encoding.',
      'circle.yaml: The links that lead to it go round in a circle; let them end at a file.',
      'gone.yaml: There is no such file.',
      '',
    ])
    expect(rulesOf(out)).toContain('deputy-is-holder')
    expect(JSON.parse(out).summary.files).toBe(1)
  })

  it.skipIf(process.platform === 'win32')(
    'may be pipes where they are named, and are passed over in a folder',
    async () => {
      const desk = openDesk({ 'all/roles.yaml': oneError })
      execFileSync('mkfifo', [join(desk.folder, 'all/waits-for-ever.yaml')])
      expect((await desk.run('check', 'all')).err).toBe('')
      expect((await desk.run('check', 'all/*.yaml')).err).toBe('')
    },
  )

  it('in a folder are seen to be rolebooks in the encoding of Windows too', async () => {
    const desk = openDesk()
    desk.put('isms/roles.yaml', Buffer.from('\ufeffrolebook: 1\r\n', 'utf16le'))
    expect(await desk.run('check', 'isms')).toMatchObject({
      code: 2,
      err: 'isms/roles.yaml: The file is not written in UTF-8; save it with that encoding.\n',
    })
  })

  it.skipIf(process.getuid?.() === 0)(
    'in a folder may be closed to whoever checks, and then are not passed over',
    async () => {
      const desk = openDesk({
        'isms/open.yaml': withWarning,
        'isms/closed.yaml': oneError,
        'isms/below/roles.yaml': oneError,
      })
      chmodSync(join(desk.folder, 'isms/closed.yaml'), 0)
      chmodSync(join(desk.folder, 'isms/below'), 0)
      const { code, err } = await desk.run('check', 'isms')
      chmodSync(join(desk.folder, 'isms/below'), 0o700)
      expect(code).toBe(2)
      expect(err).toBe(
        'isms/below: You may not read it; check its permissions.\nisms/closed.yaml: You may not read it; check its permissions.\n',
      )
    },
  )

  it('may be damaged: that is a finding with its place', async () => {
    const { code, out } = await openDesk({ 'roles.yaml': `${oneError}sites: { london: { name: "Head office }\n` }).run(
      'check',
    )
    expect(code).toBe(1)
    expect(out).toMatch(/ {2}7:\d+ {2}error .* yaml-syntax/)
  })
})

describe('standard input', () => {
  const typed = (text: string) => ({ readInput: async () => new TextEncoder().encode(text) })

  it('is checked under a name, alone or with others', async () => {
    const desk = openDesk({ 'roles.yaml': withWarning }, typed(oneError))
    const alone = await desk.run('check', '-', '--stdin-name', 'draft/roles.yaml')
    expect(alone).toMatchObject({ code: 1, err: '', out: expect.stringMatching(/^draft\/roles\.yaml\n/) })
    const { out } = await desk.run('check', 'roles.yaml', '-')
    expect(out.split('\n').filter((line) => /^\S+$/.test(line))).toEqual(['<stdin>', 'roles.yaml'])
  })

  it('may be no rolebook, or no text', async () => {
    expect(await openDesk({}, typed(ansible)).run('check', '-')).toEqual({
      code: 2,
      out: '',
      err: '<stdin>: not a rolebook, so it was not checked. A rolebook has “rolebook: 1” at its top level.\n',
    })
    const binary = { readInput: async () => new Uint8Array([0x72, 0xff]) }
    expect(await openDesk({}, binary).run('check', '-')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/not written in UTF-8/),
    })
  })

  it('has its fixes shown, and nothing to write them to', async () => {
    const desk = openDesk({}, typed(withWarning))
    expect((await desk.run('check', '-', '--fix', '--dry-run', '--stdin-name', 'r.yaml')).out).toBe(
      '--- a/r.yaml\n+++ b/r.yaml\n@@ -1,3 +1,3 @@\n rolebook: 1\n catalogue: 1\n-organisaton: {}\n+organisation: {}\n',
    )
    expect(await desk.run('check', '-', '--fix')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/cannot be written to standard input/),
    })
  })
})

describe('a wrong command line', () => {
  it.each([
    [['chekc']],
    [['check', '--format', 'xml']],
    [['check', '--fail-on', 'nothing']],
    [['who']],
    [['import', 'excel', 'x']],
    [[]],
  ])('%j ends with 2 and says how it is done', async (args) => {
    const { code, out, err } = await openDesk().run(...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/--help|Usage/)
  })

  it('is none where help or the version is asked for', async () => {
    const desk = openDesk()
    expect(await desk.run('--version')).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
    expect(await desk.run('check', '--help')).toMatchObject({ code: 0, out: expect.stringContaining('--fail-on') })
  })
})
