import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDesk } from '../testing.ts'

const faulty = 'rolebook: 1\ncatalogue: 1\norganisaton: {}\n'

/** Reads a command as the runner of GitHub does. */
function readCommand(line: string) {
  const [, command, properties = '', data = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? []
  const unescaped = (text: string) =>
    text.replace(/%(25|0D|0A|3A|2C)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return {
    command,
    ...Object.fromEntries(properties.split(',').map((one) => one.split('=').map(unescaped))),
    message: unescaped(data),
  }
}

describe('the report for GitHub', () => {
  it('marks the lines of each finding', async () => {
    const { code, out } = await openDesk({ 'roles.yaml': faulty }).run('check', '--format', 'github')
    expect(code).toBe(0)
    expect(out).toBe(
      '::warning file=roles.yaml,line=3,endLine=3,col=1,endColumn=12,title=unknown-key::“organisaton” is no key here, so what stands below it is not read. Did you mean “organisation”?\n',
    )
  })

  it('escapes what would end a command or a value', async () => {
    const name = 'a,b: 100%::x.yaml'
    const key = '"::error::50%\\nnext, line: x"'
    const { out } = await openDesk({ [name]: `rolebook: 1\n${key}: {}\n` }).run('check', '.', '--format', 'github')
    const lines = out.trimEnd().split('\n')
    expect(lines).toHaveLength(1)
    expect(out).toContain('file=a%2Cb%3A 100%25%3A%3Ax.yaml,line=2')
    expect(readCommand(lines[0] ?? '')).toMatchObject({
      command: 'warning',
      file: name,
      title: 'unknown-key',
      message: expect.stringContaining('::error::50% next, line: x'),
    })
  })

  it('names files below the repository, also where the command runs in a folder of it', async () => {
    const whole = openDesk({ 'security/roles.yaml': faulty })
    const environment = { GITHUB_WORKSPACE: whole.folder }
    const below = openDesk({}, { folder: join(whole.folder, 'security'), environment })
    expect((await below.run('check', '--format', 'github')).out).toContain('file=security/roles.yaml,')
    const elsewhere = openDesk({ 'roles.yaml': faulty }, { environment })
    expect((await elsewhere.run('check', '--format', 'github')).out).toContain('file=roles.yaml,')
  })

  it('says which file could not be read, and leaves columns out where a finding goes over lines', async () => {
    const desk = openDesk({ 'roles.yaml': 'rolebook: 1\npeople:\n  ben: { name: Ben, title: &a [x,\n    y] }\n' })
    const { code, out } = await desk.run('check', 'gone.yaml', 'roles.yaml', '--format', 'github')
    expect(code).toBe(2)
    expect(out.split('\n')[0]).toBe('::error file=gone.yaml,title=rolebook::gone.yaml: There is no such file.')
    const spread = out.split('\n').filter((line) => line.includes('line=3,endLine=4'))
    expect(spread.length).toBeGreaterThan(0)
    for (const line of spread) expect(line).not.toMatch(/,col=|,endColumn=/)
  })
})
