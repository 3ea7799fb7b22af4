import { describe, expect, it } from 'vitest'
import { openDesk } from '../testing.ts'
import { dentalGroupInParts } from '../testing-parts.ts'
import { createWorkers } from './worker.ts'

/** A rolebook in three files, with something to say in each; the second part has an id that the first has too. */
const files = {
  'isms/roles.yaml': 'rolebook: 1\ncatalogue: 1\ninclude: [people.yaml, more/away.yaml]\norganisaton: {}\n',
  'isms/people.yaml': 'rolebook-part: 1\npeople:\n  ben: { nmae: Ben Lindqvist }\n',
  'isms/more/away.yaml':
    'rolebook-part: 1\nx-note: 1\npeople:\n  ben: { name: Another Ben }\n  chidi: { cover: zoe }\n',
}

describe('rolebook check, on a rolebook of several files', () => {
  it('is silent where they are one sound rolebook', async () => {
    const desk = openDesk(dentalGroupInParts)
    expect(await desk.run('check', 'isms')).toEqual({
      code: 0,
      out: '✔ 1 rolebook checked, nothing found\n',
      err: '',
    })
  })

  it('says what it finds where it stands, and checks no file twice', async () => {
    const desk = openDesk(files)
    const { out, err } = await desk.run('check', 'isms/people.yaml', '.', '--format', 'json')
    expect(err).toBe('')
    const { findings, summary } = JSON.parse(out)
    const places = findings.map(({ file, line, rule }: Readonly<Record<string, string>>) => `${file}:${line} ${rule}`)
    expect(places).toContain('isms/roles.yaml:4 unknown-key')
    expect(places).toContain('isms/people.yaml:3 unknown-key')
    expect(places).toContain('isms/more/away.yaml:4 duplicate-key')
    expect(places).toEqual([...new Set(places)])
    expect(summary.files).toBe(1)
  })

  it.each(['text', 'sarif', 'github', 'junit'])('names the file of each finding in the format %s', async (format) => {
    const { out } = await openDesk(files).run('check', 'isms', '--format', format)
    for (const name of Object.keys(files)) expect(out).toContain(name)
  })

  it('leads to related places and fixes in other files', async () => {
    const desk = openDesk(files)
    const { results } = JSON.parse((await desk.run('check', 'isms', '--format', 'sarif')).out).runs[0]
    const uriOf = (location: { physicalLocation: { artifactLocation: { uri: string } } }) =>
      location.physicalLocation.artifactLocation.uri
    const twice = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'duplicate-key')
    expect(twice.locations.map(uriOf)).toEqual(['isms/more/away.yaml'])
    const slip = results.find(
      (result: { ruleId: string; locations: Parameters<typeof uriOf>[0][] }) =>
        result.ruleId === 'unknown-key' && result.locations.map(uriOf)[0] === 'isms/people.yaml',
    )
    const [change] = slip.fixes[0].artifactChanges
    expect(change.artifactLocation.uri).toBe('isms/people.yaml')
    expect(change.replacements[0].deletedRegion).toMatchObject({ startLine: 3, startColumn: 10 })
  })

  it('writes each fix into its own file, and keeps its mark', async () => {
    const desk = openDesk({ ...files, 'isms/people.yaml': `\ufeff${files['isms/people.yaml']}` })
    const shown = await desk.run('check', 'isms', '--fix', '--dry-run')
    expect(shown.out).toContain('--- a/isms/roles.yaml')
    expect(shown.out).toContain('--- a/isms/people.yaml')
    const { err } = await desk.run('check', 'isms', '--fix')
    expect(desk.read('isms/roles.yaml')).toContain('organisation: {}')
    expect(desk.read('isms/people.yaml')).toBe('\ufeffrolebook-part: 1\npeople:\n  ben: { name: Ben Lindqvist }\n')
    expect(desk.read('isms/more/away.yaml')).toBe(files['isms/more/away.yaml'])
    expect(err).toBe('isms/roles.yaml: 1 finding fixed\nisms/people.yaml: 1 finding fixed\n')
  })

  it('says that a part which no rolebook includes was not checked', async () => {
    const part = { 'people.yaml': files['isms/people.yaml'] }
    const sentence = /^people\.yaml: a part of a rolebook, but none of the rolebooks checked includes it/
    for (const args of [['people.yaml'], ['people.yaml', '--only-rolebooks']]) {
      const { code, err } = await openDesk(part).run('check', ...args)
      expect(code).toBe(0)
      expect(err).toMatch(sentence)
      expect(err.trim().split('\n')).toHaveLength(1)
    }
    expect((await openDesk({ ...part, 'roles.yaml': 'rolebook: 1\ncatalogue: 1\n' }).run('check')).err).toMatch(
      sentence,
    )
  })

  it('reports a part that two rolebooks share once', async () => {
    const main = 'rolebook: 1\ncatalogue: 1\ninclude: [people.yaml]\n'
    const desk = openDesk({ 'a.yaml': main, 'b.yaml': main, 'people.yaml': files['isms/people.yaml'] })
    const { out } = await desk.run('check', '--format', 'json')
    expect(JSON.parse(out).findings.filter(({ rule }: { rule: string }) => rule === 'unknown-key')).toHaveLength(1)
    expect((await desk.run('check', '--fix')).err).toBe('people.yaml: 1 finding fixed\n')
  })

  it('reads the parts of standard input from the folder, or from where its name is', async () => {
    const input = (name: string) => ({
      readInput: async () => new TextEncoder().encode(files[name as keyof typeof files]),
    })
    const desk = openDesk(files, input('isms/roles.yaml'))
    const named = await desk.run('check', '-', '--stdin-name', 'isms/roles.yaml')
    expect(named.out).toContain('isms/people.yaml')
    const unnamed = openDesk({ 'people.yaml': files['isms/people.yaml'] }, input('isms/roles.yaml'))
    const { out } = await unnamed.run('check', '-')
    expect(out).toMatch(/^people\.yaml$/m)
    expect(out).toContain('broken-include')
  })

  it('reads parts in workers as well', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 90 }, (_, index) => [`many/roles-${index}.yaml`, 'rolebook: 1\ncatalogue: 1\n']),
    )
    const program = new URL('../main.ts', import.meta.url)
    const one = await openDesk({ ...many, ...files }).run('check', '.', '--format', 'json')
    expect(
      await openDesk({ ...many, ...files }, { workers: createWorkers(program, 2) }).run(
        'check',
        '.',
        '--format',
        'json',
      ),
    ).toEqual(one)
    expect(one.out).toContain('isms/people.yaml')
  })
})

describe('rolebook check, on a group and its subsidiary', () => {
  const member = 'rolebook: 1\ncatalogue: 1\nsites:\n  berlin: { name: Berlin }\n'
  const group =
    'rolebook: 1\ncatalogue: 1\nmembers: { de: ../de/roles.yaml }\npeople:\n  ben: { name: Ben, site: de/berlin }\n'

  it('says of nothing there that it is named nowhere, where the group is checked as well or may be found', async () => {
    const desk = openDesk({ '.git/HEAD': '', 'group/roles.yaml': group, 'de/roles.yaml': member })
    const silent = '✔ 1 rolebook checked, nothing found\n'
    expect((await desk.run('check', 'de', '--profile', 'all')).out).toBe(silent)
    const above = openDesk({ 'roles.yaml': group.replace('../', ''), 'de/roles.yaml': member })
    expect((await above.run('check', 'de', '--profile', 'all')).out).toBe(silent)
    const alone = openDesk({ '.git/HEAD': '', 'de/roles.yaml': member })
    expect((await alone.run('check', 'de', '--profile', 'all')).out).toContain('named-nowhere')
    const both = await desk.run('check', '.', '--profile', 'all')
    expect(both.out).toBe('✔ 2 rolebooks checked, nothing found\n')
  })
})
