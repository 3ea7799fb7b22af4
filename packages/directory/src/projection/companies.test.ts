import { besideMembers, type ContactPoint, type Person, parse, type Rolebook } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { day, foundPublisher, now } from '../testing/publisher.ts'
import { openDirectory } from '../verifying/verify.ts'
import { projectRolebook } from './project.ts'

const publisher = await foundPublisher()
const theirs = await foundPublisher()
const members = new Map([['de', { name: 'Quayside Berlin', trust: theirs.trust }]])

const group = parse(`rolebook: 1
organisation: { name: Quayside, default-contact: { order: [desk, de/desk] } }
people: { ada: { name: Ada Quill, phone: +44 20 7946 0021, away: [{ from: 2026-11-20, until: 2026-11-27, cover: de/dana }] } }
contact-points: { desk: { name: Front desk, phone: +44 20 7946 0020 } }
roles: { it-department: { held-by: [ada], deputies: [de/chidi] } }
members: { de: de/roles.yaml }
`).rolebook

/** The group with what stands in the rolebook of its member, as whoever publishes has it at hand. */
function withMember(desk: ContactPoint, chidi: Person): Rolebook {
  const contactPoints = besideMembers(group.contactPoints, new Map([['de/desk', desk]]), undefined)
  const people = besideMembers(group.people, new Map([['de/chidi', chidi]]), undefined)
  return { ...group, ...(contactPoints && { contactPoints }), ...(people && { people }) }
}

async function read(bytes: Uint8Array) {
  const opening = await openDirectory(bytes, publisher.trust, undefined, now)
  if (opening.outcome !== 'accepted') throw new Error(JSON.stringify(opening))
  return opening.directory
}

describe('whom a group’s directory names in a member', () => {
  it('is met as that company, by name and with no way to reach anybody, and counts among nobody', async () => {
    const rolebook = withMember({ phone: '+49 30 23125 210' }, { name: 'Chidi Obi', phone: '+49 30 23125 211' })
    const shown = (await read(await publisher.publish({ rolebook, members }))).rolebookAt(now)
    for (const id of ['de/desk', 'de/chidi', 'de/dana'])
      expect(shown.people?.get(id)).toEqual({ name: 'Quayside Berlin', kind: 'organisation' })
    expect(shown.people?.get('de/somebody')).toBe(undefined)
    expect([...(shown.people?.keys() ?? [])]).toEqual(['ada'])
    expect(await publisher.draft({ rolebook, members })).not.toMatch(/23125|Chidi/)
  })

  it('is so as well when the numbers of people have gone', async () => {
    const directory = await read(await publisher.publish({ rolebook: group, members }))
    const shown = directory.rolebookAt(now + 100 * day)
    expect(shown.people?.get('ada')).not.toHaveProperty('phone')
    expect(shown.people?.get('de/chidi')).toEqual({ name: 'Quayside Berlin', kind: 'organisation' })
  })

  it('is nobody whom that member itself shows to nobody, or who has left it', () => {
    const rolebook = withMember({ visible: 'isms' }, { name: 'Chidi Obi', left: '2026-08-31' })
    const shown = projectRolebook(rolebook, { visibility: 'staff', at: now, catalogue: { situations: [] } })
    expect(shown.organisation?.defaultContact?.of).toEqual(['desk'])
    expect(shown.roles?.get('it-department')?.deputies).toEqual([])
  })

  it.each(['public', 'paper'] as const)('is nobody for whoever has not joined: %s', (visibility) => {
    const shown = projectRolebook(group, { visibility, at: now, catalogue: { situations: [] } })
    expect(shown.roles?.get('it-department')?.deputies).not.toContain('de/chidi')
    expect(JSON.stringify(shown.organisation)).not.toContain('de/')
  })
})
