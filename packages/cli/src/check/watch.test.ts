import { relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Surroundings } from '../surroundings.ts'
import { dentalGroup, now, openDesk } from '../testing.ts'

const faulty = 'rolebook: 1\ncatalogue: 1\norganisaton: {}\n'

/** Surroundings in which the test says what happens, and a command that waits in them. */
function watch(
  files: Readonly<Record<string, string>>,
  { args = [], isWatched = false }: { args?: readonly string[]; isWatched?: boolean } = {},
) {
  let [change, interrupt, ring, settle] = [() => {}, () => {}, () => {}, () => {}]
  let [clock, bell, begun, printed] = [now, Number.NaN, 0, '']
  const settled = () =>
    new Promise<void>((resolve) => {
      settle = resolve
    })
  const stopped: string[] = []
  const watched: string[] = []
  const surroundings: Surroundings = {
    clock: () => clock,
    ringAt(at, rung) {
      bell = at
      ring = rung
      // the command has checked and now waits
      settle()
      return () => {
        bell = Number.NaN
      }
    },
    async watchFiles(places, changed) {
      begun += 1
      watched.push(...places.map(({ path }) => relative(desk.folder, path)))
      change = changed
      return () => {
        stopped.push('files')
      }
    },
    onInterrupt(interrupted) {
      interrupt = interrupted
      return () => {
        stopped.push('interrupt')
      }
    },
  }
  const desk = openDesk(files, {
    surroundings,
    isWatched,
    write: (text) => {
      printed += text
    },
  })
  const first = settled()
  const ended = desk.run('check', '--watch', ...args)
  const after = async (happens: () => void) => {
    printed = ''
    const checked = settled()
    happens()
    await checked
    return printed
  }
  return {
    desk,
    /** What was printed first. */
    first: async () => {
      await first
      return printed
    },
    afterChange: () => after(() => change()),
    /** Turns the clock to when the command wants to be woken, and wakes it. */
    afterBell: () =>
      after(() => {
        clock = bell
        ring()
      }),
    /** The folders and files that are watched, by their names on the desk. */
    watched,
    bell: () => new Date(bell).toISOString(),
    async interrupted() {
      interrupt()
      return { ...(await ended), stopped, begun }
    },
  }
}

describe('rolebook check --watch', () => {
  it('checks again when a file changes, appears or goes, and ends with 0 on Ctrl+C', async () => {
    const watched = watch({ 'roles.yaml': faulty })
    expect(await watched.first()).toContain('organisaton')
    watched.desk.put('roles.yaml', faulty.replace('organisaton', 'organisation'))
    expect(await watched.afterChange()).toBe('✔ 1 rolebook checked, nothing found\n')
    watched.desk.put('other.yaml', faulty)
    expect(await watched.afterChange()).toMatch(/^other\.yaml\n/)
    watched.desk.remove('other.yaml')
    expect(await watched.afterChange()).toBe('✔ 1 rolebook checked, nothing found\n')
    expect(await watched.interrupted()).toMatchObject({ code: 0, begun: 1, stopped: ['interrupt', 'files'] })
  })

  it('checks again when a day begins where the rolebook is, on the clock as it is then', async () => {
    const sample = dentalGroup.replaceAll('date: 2026-11-01', 'date: 2025-11-23')
    const watched = watch({ 'roles.yaml': sample })
    const before = await watched.first()
    // midnight in Berlin, where one site is, comes before midnight in London
    expect(watched.bell()).toBe('2026-11-23T23:00:00.000Z')
    expect(await watched.afterBell()).toBe(before)
    expect(watched.bell()).toBe('2026-11-24T00:00:00.000Z')
    expect(await watched.afterBell()).not.toBe(before)
    await watched.interrupted()
  })

  it('goes on where there is nothing to check yet, and says so', async () => {
    const watched = watch({})
    expect(await watched.first()).toBe('')
    watched.desk.put('roles.yaml', faulty)
    expect(await watched.afterChange()).toContain('organisaton')
    const { err } = await watched.interrupted()
    expect(err).toMatch(/^There is no rolebook in this folder.*\nWatching for changes; Ctrl\+C ends\.\n/)
  })

  it('clears the screen only where somebody looks, and never what was scrolled away', async () => {
    const piped = watch({ 'roles.yaml': faulty })
    await piped.first()
    expect(await piped.afterChange()).not.toContain('\u001b')
    await piped.interrupted()
    const terminal = watch({ 'roles.yaml': faulty }, { isWatched: true })
    expect(await terminal.first()).not.toContain('\u001b[2J')
    const again = await terminal.afterChange()
    expect(again).toMatch(/^\u001b\[2J\u001b\[H/)
    expect(again).not.toContain('\u001b[3J')
    await terminal.interrupted()
  })

  it('looks at the parts of a rolebook as well, wherever they lie', async () => {
    const main = 'rolebook: 1\ncatalogue: 1\ninclude: [../hr/people.yaml]\n'
    const part = 'rolebook-part: 1\npeople:\n  ben: { nmae: Ben }\n'
    const files = { '.git/HEAD': '', 'isms/roles.yaml': main, 'hr/people.yaml': part }
    const watched = watch(files, { args: ['isms/roles.yaml'] })
    expect(await watched.first()).toContain('nmae')
    expect(watched.watched).toEqual(['isms/roles.yaml', 'isms', 'hr'])
    watched.desk.put('hr/people.yaml', part.replace('nmae', 'name'))
    expect(await watched.afterChange()).toBe('✔ 1 rolebook checked, nothing found\n')
    expect(await watched.interrupted()).toMatchObject({ begun: 2, stopped: ['files', 'interrupt', 'files'] })
  })

  it('looks at the members of a group as well', async () => {
    const main =
      'rolebook: 1\ncatalogue: 1\nmembers: { de: ../de/roles.yaml }\npeople:\n  ben: { name: Ben, same-as: de/ben }\n'
    const member = 'rolebook: 1\ncatalogue: 1\ninclude: [people/all.yaml]\n'
    const part = 'rolebook-part: 1\npeople:\n  benn: { name: Ben }\n'
    const files = { '.git/HEAD': '', 'isms/roles.yaml': main, 'de/roles.yaml': member, 'de/people/all.yaml': part }
    const watched = watch(files, { args: ['isms/roles.yaml'] })
    expect(await watched.first()).toContain('Did you mean “de/benn”?')
    expect(watched.watched).toEqual(['isms/roles.yaml', 'isms', 'de', 'de/people'])
    watched.desk.put('de/people/all.yaml', part.replace('benn', 'ben'))
    expect(await watched.afterChange()).toBe('✔ 1 rolebook checked, nothing found\n')
    await watched.interrupted()
  })

  it('cannot watch standard input', async () => {
    const { code, err } = await openDesk().run('check', '-', '--watch')
    expect({ code, err }).toEqual({ code: 2, err: 'Standard input cannot be watched: name files or folders.\n' })
  })
})
