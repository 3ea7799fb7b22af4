import { chmodSync, lstatSync, readdirSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dentalGroup, git, openDesk } from '../testing.ts'

const handedOver = dentalGroup.replace('held-by: [chidi], deputies: [ben]', 'held-by: [dana], deputies: [ben]')
const at = ['--at', '2026-11-24T09:00'] as const

describe('rolebook approve', () => {
  it('writes who approved, when, and the digest of what; nothing else changes', async () => {
    const desk = openDesk({ 'roles.yaml': handedOver })
    const { code, out, err } = await desk.run('approve', '--by', 'amara', ...at)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const [, digest = ''] = /digest ([0-9a-f]{12})\.\n$/.exec(out) ?? []
    expect(out).toBe(`roles.yaml: approved by Amara Okafor on 24 November 2026, with the digest ${digest}.\n`)
    expect(desk.read('roles.yaml')).toBe(
      handedOver.replace('date: 2026-11-02, digest: 9f6ea9203e0f', `date: 2026-11-24, digest: ${digest}`),
    )
    expect(readdirSync(desk.folder)).toEqual(['roles.yaml'])
    expect((await desk.run('approve', '--check')).code).toBe(0)
  })

  it('takes the day from the clock of the organisation', async () => {
    const late = { now: Date.parse('2026-11-23T23:30Z') }
    const berlin = dentalGroup.replace('timezone: Europe/London', 'timezone: Europe/Berlin')
    const desk = openDesk({ 'roles.yaml': berlin }, late)
    expect((await desk.run('approve', '--by', 'amara')).out).toContain('on 24 November 2026')
  })

  it('takes a name for an id, and writes nothing twice', async () => {
    const desk = openDesk({ 'roles.yaml': dentalGroup })
    expect((await desk.run('approve', 'roles.yaml', '--by', 'Dana Weiss', ...at)).code).toBe(0)
    expect(desk.read('roles.yaml')).toContain('approved: { by: dana, date: 2026-11-24, digest: 9f6ea9203e0f }')
    expect((await desk.run('approve', 'roles.yaml', '--by', 'dana', ...at)).out).toBe(
      'roles.yaml: approved by Dana Weiss on 24 November 2026 already; nothing was written.\n',
    )
  })

  it('keeps the byte order mark, the permissions and the link by which the file is reached', async () => {
    const desk = openDesk({ 'isms/roles.yaml': `\uFEFF${handedOver}` })
    chmodSync(join(desk.folder, 'isms/roles.yaml'), 0o640)
    symlinkSync('isms/roles.yaml', join(desk.folder, 'linked.yaml'))
    expect((await desk.run('approve', 'linked.yaml', '--by', 'amara', ...at)).code).toBe(0)
    expect(lstatSync(join(desk.folder, 'linked.yaml')).isSymbolicLink()).toBe(true)
    expect(statSync(join(desk.folder, 'isms/roles.yaml')).mode & 0o777).toBe(0o640)
    expect(desk.read('isms/roles.yaml').startsWith('\uFEFFrolebook: 1')).toBe(true)
    expect(desk.read('isms/roles.yaml')).toContain('date: 2026-11-24')
  })

  it('refuses a file with errors, and prints them', async () => {
    const faulty = dentalGroup.replace('deputies: [ben] }', 'deputies: [chidi] }')
    const desk = openDesk({ 'roles.yaml': faulty })
    const { code, out, err } = await desk.run('approve', '--by', 'amara')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/deputy-is-holder[\s\S]*roles\.yaml has errors, so it was not approved\. Mend them first\.\n$/)
    expect(desk.read('roles.yaml')).toBe(faulty)
  })

  it('refuses a file of which a part could not be read, for nobody would know what was approved', async () => {
    const desk = openDesk({ 'roles.yaml': dentalGroup.replace('authority: May stop', 'autority: May stop') })
    expect(await desk.run('approve', '--by', 'amara')).toEqual({
      code: 1,
      out: '',
      err: 'roles.yaml: some of it could not be read, so it was not approved; “rolebook check” says where.\n',
    })
  })

  it('mends an approval that was wrong itself', async () => {
    const desk = openDesk({ 'roles.yaml': dentalGroup.replace('by: amara, date', 'by: nobody-we-know, date') })
    expect((await desk.run('approve', '--by', 'amara', ...at)).code).toBe(0)
    expect(desk.read('roles.yaml')).toContain('approved: { by: amara, date: 2026-11-24, digest: 9f6ea9203e0f }')
  })

  it.each([
    [['--by', 'amra'], '“amra” is nobody under “people”; do you mean amara?\n'],
    [['--by', 'zzz'], '“zzz” is nobody under “people”.\n'],
    [
      ['--by', 'eli'],
      'Eli Marsh has left (last day 31 August 2026) and can no longer approve. Let somebody else do it.\n',
    ],
    [[], 'Say who approves: --by PERSON. Or ask whether the approval still holds: --check.\n'],
    [['--check', '--by', 'amara'], '--check only looks and writes nothing; leave out --by and --at.\n'],
    [['--by', 'amara', '--since', 'old.yaml'], '--since belongs to --check.\n'],
  ])('refuses %j', async (args, said) => {
    const desk = openDesk({ 'roles.yaml': dentalGroup })
    expect(await desk.run('approve', ...args)).toEqual({ code: 2, out: '', err: said })
    expect(desk.read('roles.yaml')).toBe(dentalGroup)
  })

  it('lets somebody approve on their last day', async () => {
    const desk = openDesk({ 'roles.yaml': dentalGroup })
    expect((await desk.run('approve', '--by', 'eli', '--at', '2026-08-31T12:00')).code).toBe(0)
  })

  it('refuses a rolebook of which a file cannot be read, and one whose approval cannot be replaced', async () => {
    const desk = openDesk({
      'parts.yaml': `${dentalGroup}\ninclude: [roles.away.yaml]\n`,
      'comment.yaml': 'rolebook: 1\npeople:\n  ana: { name: Ana }\napproved:\n  by: ana # she\n  date: 2026-01-01\n',
    })
    expect((await desk.run('approve', 'parts.yaml', '--by', 'amara')).err).toContain(
      'parts.yaml: some of it could not be read, so it was not approved',
    )
    const { code, err } = await desk.run('approve', 'comment.yaml', '--by', 'ana', ...at)
    expect(code).toBe(2)
    expect(err).toMatch(/Write it by hand: approved: \{ by: ana, date: 2026-11-24, digest: "[0-9a-f]{12}" \}\n$/)
  })
})

describe('rolebook approve --check', () => {
  it('says that an approval holds, that there is none, and that one says too little', async () => {
    const desk = openDesk({
      'roles.yaml': dentalGroup.replace('+44 20 7946 0100', '+44 20 7946 0101'),
      'none.yaml': 'rolebook: 1\n',
      'no-digest.yaml': 'rolebook: 1\napproved: { by: ana }\n',
      'damaged.yaml': dentalGroup.replace('held-by: [chidi]', 'holds: [chidi]'),
    })
    expect(await desk.run('approve', 'roles.yaml', '--check')).toEqual({
      code: 0,
      out: 'roles.yaml: approved by Amara Okafor on 2 November 2026, and no decision has changed since.\n',
      err: '',
    })
    expect(await desk.run('approve', 'none.yaml', '--check')).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^none\.yaml: nobody has approved it yet\./),
    })
    expect(await desk.run('approve', 'no-digest.yaml', '--check')).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^no-digest\.yaml: the approval states no digest/),
    })
    expect(await desk.run('approve', 'damaged.yaml', '--check')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^damaged\.yaml: some of it could not be read/),
    })
  })

  it('says what has changed since a version that is named', async () => {
    const desk = openDesk({ 'roles.yaml': handedOver, 'old.yaml': dentalGroup })
    expect(await desk.run('approve', 'roles.yaml', '--check', '--since', 'old.yaml')).toEqual({
      code: 1,
      out: `roles.yaml: approved by Amara Okafor on 2 November 2026, but decisions have changed since.

What has changed since old.yaml
  Dana Weiss took over IT department from Chidi Obi
`,
      err: '',
    })
    desk.put('other.yaml', dentalGroup.replace('deputies: [ben] }', 'deputies: [amara] }'))
    expect((await desk.run('approve', 'roles.yaml', '--check', '--since', 'other.yaml')).err).toMatch(
      /^other\.yaml is not the version that was approved/,
    )
  })

  it('finds the version that was approved in git, through later commits and a new name', async () => {
    const desk = openDesk({ 'old-name.yaml': dentalGroup })
    git(desk, 'init', '-q')
    git(desk, 'add', '.')
    git(desk, 'commit', '-qm', 'Approve')
    git(desk, 'mv', 'old-name.yaml', 'roles.yaml')
    git(desk, 'commit', '-qm', 'Rename')
    desk.put('roles.yaml', dentalGroup.replace('Harbour Dental Group', 'Harbour Dental'))
    git(desk, 'commit', '-qam', 'Change without approval')
    desk.put('roles.yaml', handedOver)
    const { code, out, err } = await desk.run('approve', '--check')
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toMatch(
      /\nWhat has changed since [0-9a-f]{10}:roles\.yaml\n {2}Dana Weiss took over IT department from Chidi Obi\n$/,
    )
  })

  it('says so where no older version can be had', async () => {
    const missing = 'No version with this digest was found in git'
    const desk = openDesk({ 'roles.yaml': handedOver })
    expect((await desk.run('approve', '--check')).err).toContain(missing)
    git(desk, 'init', '-q')
    git(desk, 'add', '.')
    expect((await desk.run('approve', '--check')).err).toContain(missing)
    git(desk, 'commit', '-qm', 'Begin')
    expect((await desk.run('approve', '--check')).err).toContain(missing)
    const withoutGit = openDesk({ 'roles.yaml': handedOver }, { environment: { PATH: '/nowhere' } })
    expect((await withoutGit.run('approve', '--check')).err).toContain(missing)
  })
})
