import { readdirSync, readFileSync } from 'node:fs'
import { answerFor, createCatalogue, createRoleModel, parse, type Rolebook } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { english } from '@rolebook/model/catalogue/en'
import { describe, expect, it } from 'vitest'
import { now } from '../testing/publisher.ts'
import { emptiedContacts, projectRolebook } from './project.ts'
import { readProjection, writeProjection } from './projection-json.ts'

const folder = new URL('../../../../shared/examples/', import.meta.url)
const examples = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
const example = (name: string) => parse(readFileSync(new URL(name, folder), 'utf8')).rolebook
const harbour = example('harbour-dental-group.yaml')
const catalogue = createCatalogue(structure, english)
const forStaff = (rolebook: Rolebook) =>
  projectRolebook(rolebook, { visibility: 'staff', at: now, catalogue: structure })
const forPublic = (rolebook: Rolebook) =>
  projectRolebook(rolebook, { visibility: 'public', at: now, catalogue: structure })
const read = (text: string) => parse(`rolebook: 1\n${text}`).rolebook

/** Through the file and back, as a browser gets it. */
function carry(projection: Rolebook): Rolebook {
  const carried = readProjection(JSON.parse(JSON.stringify(writeProjection(projection))), { later: false })
  if ('wrongAt' in carried) throw new Error(carried.wrongAt.join('/'))
  return carried.rolebook
}

describe('a projection for staff', () => {
  it.each(examples)(
    'of %s answers like it: by day, by night, over the holidays, at summer time',
    { timeout: 60_000 },
    (name) => {
      const fromFile = createRoleModel(example(name), catalogue)
      const fromDirectory = createRoleModel(carry(forStaff(example(name))), catalogue)
      expect([...fromDirectory.situations.keys()]).toEqual([...fromFile.situations.keys()])
      // one of each kind of contact; most situations share the default
      const byContact = new Map([...fromFile.situations].map(([id, { contact }]) => [JSON.stringify(contact), id]))
      // every 23 hours for 45 days, so that each hour of the day is met
      const instants = Array.from({ length: 47 }, (_, step) => now + step * 23 * 3_600_000)
      instants.push(...['2027-03-28T00:30Z', '2027-03-28T01:30Z', '2027-10-31T01:30Z'].map(Date.parse))
      for (const at of instants) {
        for (const situation of byContact.values()) {
          expect(told(fromDirectory, situation, at)).toEqual(told(fromFile, situation, at))
        }
      }
    },
  )

  it('holds nothing that was said for other eyes', () => {
    const text = JSON.stringify(writeProjection(forStaff(harbour)))
    for (const kept of ['Ben Lindqvist', 'Security desk', 'hr.harbourdental.example', 'Do not wait until Monday.']) {
      expect(text).toContain(kept)
    }
    for (const withheld of [
      '7700 900123', // private
      'Eli Marsh', // has left
      'lead implementer', // competence
      'C-2026-014', // contract
      'advertised', // why a role is vacant
      'we write no software', // why a duty does not apply
      '9f6ea9203e0f', // approval
      'granted-by',
      'last-done',
      'headcount',
    ]) {
      expect(text).not.toContain(withheld)
    }
  })

  it('shows a private number only as far as its owner agreed', () => {
    const { people } = forStaff(
      read(`people:
  ana: { name: Ana, private-phone: { number: +44 7700 900001, visible: staff } }
  bo: { name: Bo, private-phone: +44 7700 900002 }
`),
    )
    expect(people?.get('ana')?.privatePhone?.number).toBe('+44 7700 900001')
    expect(people?.get('bo')).toEqual({ name: 'Bo' })
  })

  it('shows of a policy what staff read and whom they ask, and names no situation that they may not see', () => {
    const projection = forStaff(
      read(`situations:
  sealed: { title: Sealed, visible: isms }
  flood: { title: Flood }
policies:
  use:
    title: Acceptable use
    web: https://intranet.example/use
    owner: it-department
    approved-by: top-management
    from: 2026-02-01
    reviewed: 2026-02-01
    review-every: 12 months
    situations: [sealed, flood, lost-device]
`),
    )
    expect(carry(projection).policies?.get('use')).toEqual({
      title: { '': 'Acceptable use' },
      web: 'https://intranet.example/use',
      owner: 'it-department',
      approvedBy: 'top-management',
      from: '2026-02-01',
      situations: ['flood', 'lost-device'],
    })
    expect(forPublic(read('policies: { use: { title: Acceptable use } }')).policies).toBeUndefined()
  })

  it('leaves out hidden people and everybody’s trace of them', () => {
    const projection = forStaff(
      read(`people:
  ana: { name: Ana, away: [{ from: 2026-12-01, until: 2026-12-05, cover: spy }] }
  spy: { name: Spy, visible: isms }
  zoe: { name: Zoe, left: 2026-11-22 }
  kim: { name: Kim, left: 2026-11-30 }
contact-points:
  hidden-line: { name: Hidden line, phone: +44 20 7946 0001, visible: isms }
organisation: { default-contact: { order: [hidden-line, { any: [spy, zoe] }, { any: [spy, ana] }] } }
roles:
  lead: { held-by: [spy, ana, zoe], deputies: [zoe, kim] }
situations:
  leak: { contact: { any: [spy, hidden-line] } }
`),
    )
    expect([...(projection.people?.keys() ?? [])]).toEqual(['ana', 'kim'])
    expect(projection.people?.get('ana')?.away).toEqual([{ from: '2026-12-01', until: '2026-12-05' }])
    expect(projection.people?.get('kim')?.left).toBe('2026-11-30')
    expect(projection.organisation?.defaultContact).toEqual({ how: 'order', of: [{ how: 'any', of: ['ana'] }] })
    expect(projection.roles?.get('lead')).toEqual({ heldBy: [{ who: 'ana' }], deputies: ['kim'] })
    expect(projection.contactPoints?.size).toBe(0)
    expect(emptiedContacts(projection)).toEqual(['leak'])
  })

  it('names what reaches nobody because all who hold the role are hidden', () => {
    const projection = forStaff(
      read(`people: { spy: { name: Spy, visible: isms }, zoe: { name: Zoe, left: 2026-11-22 }, ana: { name: Ana } }
roles:
  shadow: { held-by: [spy, zoe] }
  stood-in: { held-by: [spy], deputies: [ana] }
  gap: {}
situations:
  leak: { contact: { order: [shadow, { any: [spy, shadow] }] } }
  fire: { contact: { order: [shadow, stood-in] } }
  flood: { contact: gap }
  post: { contact: line-manager }
`),
    )
    expect(emptiedContacts(projection)).toEqual(['leak'])
  })

  it('leaves out an asset whose owner is hidden, as it would seem to belong to the owner of the rest', () => {
    const rolebook = read(`people:
  ann: { name: Ann }
  bo: { name: Bo, visible: isms }
roles:
  asset-ownership: { held-by: [ann, { who: bo, for: [vault] }] }
assets:
  vault: { title: Vault }
  laptops: { title: Laptops }
`)
    expect([...(forStaff(rolebook).assets?.keys() ?? [])]).toEqual(['laptops'])
  })

  it('keeps the words of a language that somebody hidden is called like', () => {
    const projection = forStaff(
      read(`people: { de: { name: De, visible: isms } }
situations: { fire: { keywords: { en: [fire], de: [brand] }, contact: { any: [de, desk] } } }
contact-points: { desk: { name: Desk } }
`),
    )
    expect([...(projection.situations?.get('fire')?.keywords?.keys() ?? [])]).toEqual(['en', 'de'])
    expect(projection.situations?.get('fire')?.contact).toEqual({ how: 'any', of: ['desk'] })
  })

  it('does not let the catalogue bring back a situation that was hidden', () => {
    const hidden = read(`situations:
  lost-device: { visible: isms, contact: desk }
  merger-leak: { title: A merger leaked, visible: isms }
`)
    const { situations } = forStaff(hidden)
    expect([...(situations ?? [])]).toEqual([['lost-device', { visible: 'isms' }]])
  })
})

describe('a projection for everybody', () => {
  it('holds only what says that it is public', () => {
    const projection = forPublic(
      read(`organisation: { name: Quay, headcount: 9, default-contact: { order: [desk, press] } }
people:
  ana: { name: Ana, visible: public, phone: +44 20 7946 0001 }
  bo: { name: Bo }
contact-points:
  desk: { name: Desk, visible: public }
  press: { name: Press }
roles:
  lead: { held-by: [bo, ana, { who: ana, for: [safe] }], authority: May stop everything }
assets:
  safe: { title: The safe }
`),
    )
    expect([...(projection.people?.keys() ?? [])]).toEqual(['ana'])
    expect([...(projection.contactPoints?.keys() ?? [])]).toEqual(['desk'])
    expect(projection.organisation).toEqual({ name: 'Quay', defaultContact: { how: 'order', of: ['desk'] } })
    // an assignment for a hidden asset must not turn into one for everything
    expect(projection.roles?.get('lead')).toEqual({ heldBy: [{ who: 'ana' }] })
    expect(projection.assets).toBeUndefined()
  })
})

/** An answer as a reader sees it. Whole people cannot be compared: the file knows more of them than staff may see. */
function told(model: ReturnType<typeof createRoleModel>, situation: string | undefined, at: number) {
  const { how, lines, later, nobody } = answerFor(model, situation, at)
  return {
    how,
    nobody,
    later: later.map(({ id, opensAt, zone }) => ({ id, opensAt, zone })),
    lines: lines.map((line) => ({
      how: line.how,
      reaches: line.reaches.map((reach) => {
        if (reach.kind === 'contact-point') return { ...reach, contactPoint: reach.contactPoint.phone }
        if (reach.kind !== 'person') return reach
        const { person, standingInFor, ...rest } = reach
        return {
          ...rest,
          person: [person.name, person.phone, person.email],
          for: [standingInFor?.person?.name, standingInFor?.until],
        }
      }),
    })),
  }
}
