import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { signedFile } from '../directory/publish-command.ts'
import { dentalGroup, git, now, openDesk } from '../testing.ts'
import { type GuideDesk, openGuideDesk } from './guide-desk.ts'
import { readGuide } from './guide-page.ts'
import { beliefOf, openReader, type Reader } from './reader.ts'

/*
 * The bad days of docs/admin.md, rehearsed: the steps of the page are followed one by one, and between them a browser that
 * received what was published before says what staff see.
 */
const sections = readGuide('admin.md')
const sectionOf = (heading: string) => {
  const section = sections.find((one) => one.heading.startsWith(heading))
  if (!section) throw new Error(`The page has no section “${heading}”.`)
  return section
}
const server = 'www/rolebook/directory'
const day = 86_400_000
const [right, wrong, forged] = ['+44 20 7946 0100', '+44 20 7946 0666', '+44 20 7946 0999']
const person = '+44 20 7946 0011'
const withNumber = (number: string) => dentalGroup.replace(right, number)

interface BadDay {
  readonly desk: GuideDesk
  readonly reader: Reader
  /** Follows some of the page’s steps, numbered as they are there. */
  take(...steps: readonly number[]): Promise<void>
  /** Publishes a text and puts it on the server, as in every week. */
  publish(text: string): Promise<void>
}

/** An organisation as the guide has made it, with two signatures, and a browser that has its directory. */
async function begin(heading: string): Promise<BadDay> {
  const desk = openGuideDesk()
  desk.afterLine = async (line) => {
    // what a thief may have taken before two signatures were asked for
    if (line === 'rolebook directory keygen')
      cpSync(join(desk.folder, 'keys'), join(desk.folder, 'stolen'), { recursive: true })
  }
  for (const number of [1, 2, 3, 5, 6]) await desk.follow(sectionOf(`${number}. `).blocks)
  const reader = openReader(desk, server)
  expect(await reader.look(now)).toBe('accepted')
  const { steps } = sectionOf(heading)
  return {
    desk,
    reader,
    async take(...numbers) {
      for (const number of numbers) {
        const blocks = steps[number - 1]
        if (!blocks) throw new Error(`“${heading}” has no step ${number}.`)
        await desk.follow(blocks)
      }
    },
    async publish(text) {
      desk.put('roles.yaml', text)
      await desk.follow(sectionOf('7. ').blocks)
    },
  }
}

describe('a wrong number was published', () => {
  it('until it is put right staff see it; then the right one, called new; and an older file is no way back', async () => {
    const { desk, reader, take, publish } = await begin('A wrong number')
    await publish(withNumber(wrong))
    const old = desk.read(signedFile)
    expect(await reader.look(now)).toBe('accepted')
    expect(await reader.sees(now)).toMatchObject({ desk: wrong })
    desk.put('roles.yaml', dentalGroup)
    await take(2, 3, 4)
    expect(await reader.look(now)).toBe('accepted')
    expect(await reader.sees(now)).toEqual({ desk: right, person, banners: [], isNew: true })
    desk.put(`srv/${server}`, old)
    expect(await reader.look(now)).toBe('older')
    expect(await reader.sees(now)).toMatchObject({ desk: right, banners: [] })
  })
})

describe('back to an earlier text', () => {
  it('the older file is refused; the earlier text, published as the next version, is taken', async () => {
    const { desk, reader, take, publish } = await begin('Back to an earlier text')
    const old = desk.read(signedFile)
    git(desk, 'init', '-q')
    for (const text of [dentalGroup, withNumber(wrong)]) {
      desk.put('roles.yaml', text)
      git(desk, 'add', 'roles.yaml')
      git(desk, 'commit', '-qm', 'A text')
    }
    await publish(withNumber(wrong))
    await reader.look(now)
    desk.put(`srv/${server}`, old)
    expect(await reader.look(now)).toBe('older')
    expect(await reader.sees(now)).toMatchObject({ desk: wrong })
    await take(1, 2, 3)
    expect(await reader.look(now)).toBe('accepted')
    expect(await reader.sees(now)).toMatchObject({ desk: right, banners: [] })
  })
})

describe('nobody signed it anew', () => {
  it('the card stays under its banner, then loses people’s numbers and never the desk’s; publishing mends both', async () => {
    const { desk, reader, take } = await begin('Nobody signed it anew')
    expect(await reader.sees(now + 29 * day)).toMatchObject({ desk: right, person, banners: [] })
    expect(await reader.sees(now + 31 * day)).toMatchObject({ desk: right, person, banners: ['not-confirmed'] })
    const late = now + 91 * day
    expect(await reader.sees(late)).toMatchObject({ desk: right, person: undefined, banners: ['not-confirmed'] })
    desk.setClock(late)
    await take(1, 2)
    expect(await reader.look(late)).toBe('accepted')
    expect(await reader.sees(late)).toMatchObject({ desk: right, person, banners: [] })
  })
})

describe('a signing key was lost', () => {
  it('staff keep their card without a banner, and take what the remaining keys sign', async () => {
    const { desk, reader, take } = await begin('A signing key was lost')
    desk.remove('keys/signing.private.json')
    expect(await reader.look(now)).toBe('unchanged')
    await take(1, 2)
    expect(await reader.look(now)).toBe('unchanged')
    expect(await reader.sees(now + 29 * day)).toMatchObject({ desk: right, banners: [] })
    desk.put('roles.yaml', withNumber(wrong))
    await take(3, 4)
    expect(await reader.look(now)).toBe('accepted')
    expect(await reader.sees(now)).toMatchObject({ desk: wrong, banners: [] })
  })
})

describe('a signing key was stolen', () => {
  /** What somebody signs who has the folder of the first days: one key, and a list that asks for one signature. */
  async function forge(desk: GuideDesk, keys: string): Promise<string> {
    const thief = openDesk({ 'roles.yaml': withNumber(forged) })
    cpSync(join(desk.folder, keys), join(thief.folder, 'keys'), { recursive: true })
    expect((await thief.run('directory', 'build', '--version', '900000')).code).toBe(0)
    expect((await thief.run('directory', 'sign')).code).toBe(0)
    return thief.read(signedFile)
  }

  it('with two signatures the thief’s file is refused and staff keep their card', async () => {
    const { desk, reader, take } = await begin('A signing key was stolen')
    const theirs = await forge(desk, 'stolen')
    desk.put(`srv/${server}`, theirs)
    expect(await reader.look(now)).toBe('older-keys')
    expect(await reader.sees(now)).toMatchObject({ desk: right, banners: [] })
    await take(1, 2, 3, 4)
    expect(await reader.look(now)).toBe('accepted')
    desk.put(`srv/${server}`, theirs)
    expect(await reader.look(now)).toBe('older-keys')
    expect(await reader.sees(now)).toMatchObject({ desk: right, banners: [] })
  })

  it('where one is enough staff see the thief’s number, until ours comes under the new list: then never again', async () => {
    const { desk, reader, take } = await begin('A signing key was stolen')
    const root = ['--root', 'medium/root.private.json']
    expect((await desk.run('directory', 'keys', 'threshold', '1', ...root)).code).toBe(0)
    cpSync(join(desk.folder, 'keys'), join(desk.folder, 'robbed'), { recursive: true })
    const theirs = await forge(desk, 'robbed')
    desk.put(`srv/${server}`, theirs)
    expect(await reader.look(now)).toBe('accepted')
    expect(await reader.sees(now)).toMatchObject({ desk: forged, banners: [] })
    await take(1, 2)
    const address = 'https://intranet.example.org/rolebook/directory'
    const { code, out } = await desk.run('publish', 'roles.yaml', '--key', 'second.private.json', '--previous', address)
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining(`${forged} → ${right}`) })
    await take(4)
    expect(await reader.look(now)).toBe('accepted')
    expect(await reader.sees(now)).toMatchObject({ desk: right, banners: [], isNew: true })
    desk.put(`srv/${server}`, theirs)
    expect(await reader.look(now)).toBe('older-keys')
    expect(await reader.sees(now)).toMatchObject({ desk: right })
  })
})

describe('the reading key got about', () => {
  it('whoever has the new key early or late keeps the card, and whoever has it takes the new file', async () => {
    const { desk, reader, take } = await begin('The reading key got about')
    const late = openReader(desk, server)
    await late.look(now)
    desk.put('roles.yaml', withNumber(wrong))
    await take(1, 2, 3)
    reader.follow({ belief: beliefOf(desk) })
    expect(await reader.look(now)).toBe('not-sealed-for-us')
    expect(await reader.sees(now)).toMatchObject({ desk: right, banners: [] })
    await take(4)
    expect(await reader.look(now)).toBe('accepted')
    expect(await reader.sees(now)).toMatchObject({ desk: wrong })
    expect(await late.look(now)).toBe('not-sealed-for-us')
    expect(await late.sees(now)).toMatchObject({ desk: right, banners: [] })
    late.follow({ belief: beliefOf(desk) })
    expect(await late.look(now)).toBe('accepted')
    expect(desk.read('rolebook-fleet.yaml')).toContain(beliefOf(desk).readingKey)
    expect(desk.read('rolebook-fleet.before.yaml')).not.toContain(beliefOf(desk).readingKey)
  })
})

describe('the web server is down for a week', () => {
  it('staff have their card all week, new numbers come from the second server, and the first may come back', async () => {
    const { desk, reader, take } = await begin('The web server is down')
    const old = desk.read(`srv/${server}`)
    desk.remove(`srv/${server}`)
    expect(await reader.look(now + day)).toBe('unreachable')
    expect(await reader.sees(now + 7 * day)).toMatchObject({ desk: right, person, banners: [] })
    await take(1, 2)
    const policy = JSON.parse(desk.read('policy/chrome-linux/rolebook.json'))
    expect(policy['3rdparty'].extensions.abcdefghijklmnopabcdefghijklmnop.addresses).toEqual([
      'https://intranet.example.org/rolebook/directory',
      'https://second.example.org/rolebook/directory',
    ])
    reader.follow({ addresses: [server, 'second/rolebook/directory'] })
    expect(await reader.look(now + 2 * day)).toBe('unchanged')
    desk.put('roles.yaml', withNumber(wrong))
    await take(3)
    expect(await reader.look(now + 3 * day)).toBe('accepted')
    desk.put(`srv/${server}`, old)
    expect(await reader.look(now + 7 * day)).toBe('unchanged')
    await take(4)
    expect(await reader.sees(now + 7 * day)).toMatchObject({ desk: wrong, banners: [] })
  })
})

describe('the root key was lost, or stolen', () => {
  it('a browser keeps the old card until its policy names the new organisation, and takes nothing of it before', async () => {
    const { desk, reader, take } = await begin('The root key was lost')
    desk.put('roles.yaml', withNumber(wrong))
    await take(1, 2, 3)
    expect(await reader.look(now)).toBe('unchanged')
    reader.follow({ addresses: ['www/rolebook/2/directory'] })
    expect(await reader.look(now)).toBe('not-sealed-for-us')
    expect(await reader.sees(now)).toMatchObject({ desk: right, banners: [] })
    await take(4)
    expect(desk.read('rolebook-fleet.yaml')).toContain(beliefOf(desk, 'new-keys').organisation)
    const joined = openReader(desk, 'www/rolebook/2/directory', beliefOf(desk, 'new-keys'))
    expect(await joined.look(now)).toBe('accepted')
    expect(await joined.sees(now)).toMatchObject({ desk: wrong, banners: [] })
  })
})

describe('leaving', () => {
  it('nothing is left where the extension goes, and whoever was not reached is told, and loses people’s numbers', async () => {
    const { reader, take, desk } = await begin('Leaving')
    const unreached = openReader(desk, server)
    await unreached.look(now)
    await take(2, 3)
    await reader.forget()
    expect(await reader.sees(now)).toBeUndefined()
    expect(await unreached.look(now)).toBe('unreachable')
    expect(await unreached.sees(now + 31 * day)).toMatchObject({ desk: right, banners: ['not-confirmed'] })
    expect(await unreached.sees(now + 91 * day)).toMatchObject({ desk: right, person: undefined })
  })
})

it('every bad day of the page is rehearsed here, and begins with what staff see', () => {
  const begin = sections.findIndex(({ heading }) => heading === 'The bad days')
  const days = sections.slice(begin + 1)
  expect(days.map(({ heading }) => heading)).toEqual([
    'A wrong number was published',
    'Back to an earlier text',
    'Nobody signed it anew',
    'A signing key was lost',
    'A signing key was stolen',
    'The reading key got about',
    'The web server is down for a week',
    'The root key was lost, or stolen',
    'Leaving',
  ])
  for (const { heading, text, steps } of days) {
    expect(text.trim(), heading).toMatch(/^\*[A-Z]/)
    expect(steps.length, heading).toBeGreaterThan(2)
  }
})
