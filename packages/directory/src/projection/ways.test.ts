import { parse } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { day, foundPublisher, now } from '../testing/publisher.ts'
import { openDirectory } from '../verifying/verify.ts'
import { viewAt } from '../verifying/view.ts'
import { changedSinceAt, compareWays, digestChanges, waysIn } from './ways.ts'

const text = `rolebook: 1
catalogue: 1
organisation: { name: Quayside Vets, timezone: Europe/London, emergency-number: '999', phone-page: 'https://help.quayside.example/phone', default-contact: desk }
sites: { dublin: { emergency-number: '112' } }
people:
  ada: { name: Ada Quill, email: ada@quayside.example, phone: +44 20 7946 0021, chat: 'https://chat.quayside.example/ada', private-phone: { number: +44 7700 900321, visible: staff } }
contact-points:
  desk: { name: Front desk, phone: +44 20 7946 0020, email: desk@quayside.example, chat: 'https://chat.quayside.example/desk', web: 'https://desk.quayside.example' }
policies: { use: { title: Acceptable use, web: 'https://intranet.quayside.example/use' }, spoken: { title: Clear desk } }
`
const rolebook = parse(text).rolebook
const changed = (from: string, to: string) => parse(text.replace(from, to)).rolebook

describe('the ways in a rolebook', () => {
  it('are every number, address and link, by its place', () => {
    expect([...waysIn(rolebook)]).toEqual([
      ['organisation.emergency-number', '999'],
      ['organisation.phone-page', 'https://help.quayside.example/phone'],
      ['sites.dublin.emergency-number', '112'],
      ['people.ada.phone', '+44 20 7946 0021'],
      ['people.ada.private-phone', '+44 7700 900321'],
      ['people.ada.email', 'ada@quayside.example'],
      ['people.ada.chat', 'https://chat.quayside.example/ada'],
      ['contact-points.desk.phone', '+44 20 7946 0020'],
      ['contact-points.desk.email', 'desk@quayside.example'],
      ['contact-points.desk.chat', 'https://chat.quayside.example/desk'],
      ['contact-points.desk.web', 'https://desk.quayside.example'],
      ['policies.use.web', 'https://intranet.quayside.example/use'],
    ])
  })

  it('are all new where nothing was published before', () => {
    expect(compareWays(undefined, rolebook)).toHaveLength(12)
    expect(compareWays(rolebook, rolebook)).toEqual([])
  })

  it('are compared as they are written', () => {
    expect(compareWays(rolebook, changed('7946 0020', '7946 0666'))).toEqual([
      { place: 'contact-points.desk.phone', before: '+44 20 7946 0020', after: '+44 20 7946 0666' },
    ])
    expect(compareWays(rolebook, changed(", web: 'https://desk.quayside.example'", ''))).toEqual([
      { place: 'contact-points.desk.web', before: 'https://desk.quayside.example', after: undefined },
    ])
  })

  it('that go by another id are as new as any: another name hides no change', () => {
    expect(compareWays(rolebook, changed('  desk:', '  front-desk:')).map(({ place }) => place)).toContain(
      'contact-points.front-desk.phone',
    )
  })
})

describe('the digest of a list of changes', () => {
  it('is the same for the same list, and for no other', async () => {
    const changes = compareWays(rolebook, changed('7946 0020', '7946 0666'))
    expect(await digestChanges(changes)).toMatch(/^[0-9a-f]{32}$/)
    expect(await digestChanges([...changes])).toBe(await digestChanges(changes))
    for (const other of [
      [],
      compareWays(rolebook, changed('7946 0020', '7946 0667')),
      compareWays(changed('0020', '0021'), changed('7946 0020', '7946 0666')),
    ]) {
      expect(await digestChanges(other)).not.toBe(await digestChanges(changes))
    }
  })
})

describe('what is new', () => {
  const before = { rolebook, changedSince: new Map([['people.ada.phone', now - 10 * day]]) }

  it('is what is not as it was, and what was new before and is still the same', () => {
    expect([...changedSinceAt(before, changed('7946 0020', '7946 0666'), now)]).toEqual([
      ['contact-points.desk.phone', now],
      ['people.ada.phone', now - 10 * day],
    ])
    expect(changedSinceAt(before, changed('7946 0021', '7946 0022'), now).get('people.ada.phone')).toBe(now)
  })

  it('is nothing where there was no directory before, and nothing that is gone', () => {
    expect(changedSinceAt(undefined, rolebook, now).size).toBe(0)
    expect(changedSinceAt(before, changed('phone: +44 20 7946 0021, ', ''), now).size).toBe(0)
  })

  it('is so for 14 days', async () => {
    expect(changedSinceAt(before, rolebook, now + 4 * day).size).toBe(1)
    expect(changedSinceAt(before, rolebook, now + 4 * day + 1).size).toBe(0)
  })

  it('goes with the directory, and from one to the next', async () => {
    const publisher = await foundPublisher()
    const open = async (bytes: Uint8Array) => {
      const opening = await openDirectory(bytes, publisher.trust, undefined, now)
      if (opening.outcome === 'refused') throw new Error(opening.refusal.reason)
      return opening
    }
    const first = await open(await publisher.publish({ rolebook }))
    expect(first.directory.changedSince.size).toBe(0)
    const moved = changed('7946 0020', '7946 0666')
    const second = await open(
      await publisher.publish({ rolebook: moved, version: 2, before: first.directory, at: now + day }),
    )
    const third = await open(
      await publisher.publish({ rolebook: moved, version: 3, before: second.directory, at: now + 9 * day }),
    )
    expect([...third.directory.changedSince]).toEqual([['contact-points.desk.phone', now + day]])
    expect(viewAt(third.kept, now + 15 * day)?.changedSince.size).toBe(1)
    expect(viewAt(third.kept, now + 15 * day + 1)?.changedSince.size).toBe(0)
  })

  it('names nobody whom the audience may not see', async () => {
    const publisher = await foundPublisher()
    const before = await openDirectory(await publisher.publish({ rolebook }), publisher.trust, undefined, now)
    if (before.outcome === 'refused') throw new Error(before.refusal.reason)
    const hidden = parse(text.replace('7946 0021', '7946 0022').replace('visible: staff', 'visible: isms')).rolebook
    const bytes = await publisher.publish({ rolebook: hidden, version: 2, before: before.directory })
    const content = await publisher.unsealText(bytes)
    const opening = await openDirectory(bytes, publisher.trust, undefined, now)
    expect(opening).toMatchObject({ directory: { changedSince: new Map([['people.ada.phone', now]]) } })
    expect(content).not.toContain('900321')
  })
})
