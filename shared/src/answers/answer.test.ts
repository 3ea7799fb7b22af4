import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { structure } from '../../catalogue/1/structure.ts'
import { ask, base } from './testing.ts'

const harbour = readFileSync(new URL('../../examples/harbour-dental-group.yaml', import.meta.url), 'utf8')

describe('the worked example: Saturday 26 December 2026, 03:00', () => {
  it('is the night line, then who stands in for the project lead; the desk opens on Tuesday', () => {
    expect(ask(harbour, '2026-12-26T03:00', 'lost-device')).toEqual([
      'night-line',
      'chidi for ben until 2027-01-03?',
      'later security-desk 2026-12-29T08:00',
    ])
  })
  it('is the desk first on an ordinary morning', () => {
    expect(ask(harbour, '2026-11-23T10:00', 'lost-device')).toEqual(['security-desk', 'night-line', 'ben'])
  })
  it('changes at the minute at which the desk opens and closes', () => {
    expect(ask(harbour, '2026-11-23T07:59', 'lost-device')[0]).toBe('night-line')
    expect(ask(harbour, '2026-11-23T08:00', 'lost-device')[0]).toBe('security-desk')
    expect(ask(harbour, '2026-11-23T18:00', 'lost-device')[0]).toBe('night-line')
  })
})

describe('defaults', () => {
  it('answer for every situation that names no contact, and for none at all', () => {
    expect(ask(harbour, '2026-11-23T10:00')).toEqual(['security-desk', 'night-line'])
    expect(ask(harbour, '2026-11-23T10:00', 'no-such-situation')).toEqual(['security-desk', 'night-line'])
  })
  it('follow the role that the catalogue names', () => {
    const situation = structure.situations.find(({ role }) => role === 'human-resources')
    expect(situation).toBeDefined()
    expect(ask(harbour, '2026-11-23T10:00', situation?.id)).toEqual(['dana', 'security-desk', 'night-line'])
  })
  it('are nothing where the file names nothing', () => {
    expect(ask('rolebook: 1', '2026-11-23T10:00')).toEqual([])
  })
})

const roles = (role: string) => `roles:\n  project-lead: ${role}\n`

describe('absences', () => {
  const away = (who: string, cover = '') =>
    `  ${who}: { name: ${who}, away: [{ from: 2026-11-23, until: 2026-11-24${cover} }] }\n`
  const file = (people: string, role: string) =>
    `rolebook: 1\norganisation: { timezone: Europe/London, default-contact: project-lead }\npeople:\n${people}${roles(role)}`

  it('count their first and last day, to the minute of midnight', () => {
    const text = file(`${away('ann', ', cover: bob')}  bob: { name: Bob }\n`, '{ held-by: [ann] }')
    expect(ask(text, '2026-11-22T23:59')).toEqual(['ann?'])
    expect(ask(text, '2026-11-23T00:00')).toEqual(['bob for ann until 2026-11-24?'])
    expect(ask(text, '2026-11-24T23:59')).toEqual(['bob for ann until 2026-11-24?'])
    expect(ask(text, '2026-11-25T10:00')).toEqual(['ann'])
  })
  it('fall to the deputies in order, skipping whoever is away', () => {
    const text = file(`${away('ann')}${away('bob')}  cat: { name: Cat }\n`, '{ held-by: [ann], deputies: [bob, cat] }')
    expect(ask(text, '2026-11-23T10:00')).toEqual(['cat for ann until 2026-11-24'])
  })
  it('are not covered by a cover who is away: nobody covers for a cover', () => {
    const text = file(
      `${away('ann', ', cover: bob')}${away('bob', ', cover: cat')}  cat: { name: Cat }\n`,
      '{ held-by: [ann] }',
    )
    expect(ask(text, '2026-11-23T10:00')).toEqual(['nobody for project-lead'])
  })
  it('are stood in for once by somebody who is cover and deputy', () => {
    const text = file(
      `${away('ann', ', cover: cat')}${away('bob')}  cat: { name: Cat }\n`,
      '{ held-by: [ann, bob], deputies: [cat] }',
    )
    expect(ask(text, '2026-11-23T10:00')).toEqual(['cat for ann until 2026-11-24'])
  })
  it('are stood in for by another holder, who is not named twice', () => {
    const text = file(`${away('ann')}  bob: { name: Bob }\n`, '{ held-by: [ann, bob], deputies: [bob] }')
    expect(ask(text, '2026-11-23T10:00')).toEqual(['bob for ann until 2026-11-24'])
  })
  it('leave nobody where somebody named by name has no cover, for only roles have deputies', () => {
    const text = file(`${away('ann')}  bob: { name: Bob }\n`, '{ held-by: [ann], deputies: [bob] }').replace(
      'default-contact: project-lead',
      'default-contact: ann',
    )
    expect(ask(text, '2026-11-23T10:00')).toEqual(['nobody for ann'])
  })
  it('may run over the end of a year', () => {
    const people = '  ann: { away: [{ from: 2026-12-31, until: 2027-01-01, cover: bob }] }\n  bob: {}\n'
    const text = file(people, '{ held-by: [ann] }')
    expect(ask(text, '2026-12-30T23:59')).toEqual(['ann?'])
    expect(ask(text, '2026-12-31T00:00')).toEqual(['bob for ann until 2027-01-01?'])
    expect(ask(text, '2027-01-01T23:59')).toEqual(['bob for ann until 2027-01-01?'])
    expect(ask(text, '2027-01-02T00:00')).toEqual(['ann?'])
  })
  it('count in the zone of the person', () => {
    const people =
      '  ann: { name: Ann, timezone: Pacific/Auckland, away: [{ from: 2026-11-23, until: 2026-11-23, cover: bob }] }\n  bob: { name: Bob }\n'
    expect(ask(file(people, '{ held-by: [ann] }'), '2026-11-22T11:30')).toEqual(['bob for ann until 2026-11-23?'])
    expect(ask(file(people, '{ held-by: [ann] }'), '2026-11-23T11:30')).toEqual(['ann?'])
  })
})

describe('holders', () => {
  it('answer in the order of the file while their assignment lasts and until they leave', () => {
    const text = `rolebook: 1
organisation: { timezone: Europe/London, default-contact: project-lead }
people: { ann: { left: 2026-11-20 }, bob: {}, cat: {} }
${roles('{ held-by: [ann, { who: bob, until: 2026-11-22 }, { who: cat, from: 2026-11-23 }] }')}`
    expect(ask(text, '2026-11-20T10:00')).toEqual(['ann', 'bob'])
    expect(ask(text, '2026-11-23T10:00')).toEqual(['cat'])
  })
  it('are replaced by deputies where nobody serves', () => {
    expect(
      ask(base(roles('{ vacant: { because: ill }, deputies: [bob] }'), 'project-lead'), '2026-11-23T10:00'),
    ).toEqual(['bob'])
  })
  it('may not answer outside working hours and then come after every desk that does', () => {
    const text = base(
      `${roles('{ held-by: [ann] }')}contact-points:\n  night: { phone: '+44 20 7946 0199', hours: always }\n`,
      '{ order: [project-lead, night] }',
    )
    expect(ask(text, '2026-11-23T10:00')).toEqual(['ann', 'night'])
    expect(ask(text, '2026-11-23T20:00')).toEqual(['night', 'ann?'])
  })
  it('answer once who are reached through two roles, by name and for somebody else', () => {
    const text = (contact: string) =>
      base(
        `${roles('{ held-by: [ann], deputies: [bob] }')}  it-department: { held-by: [ann, bob] }\n  human-resources: { held-by: [cat] }\n`,
        contact,
      )
    const at = '2026-11-23T10:00'
    expect(ask(text('{ order: [project-lead, it-department] }'), at)).toEqual(['ann', 'bob'])
    expect(ask(text('{ order: [project-lead, ann, cat] }'), at)).toEqual(['ann', 'cat'])
    expect(ask(text('{ order: [ann, project-lead] }'), at)).toEqual(['ann'])
    expect(ask(text('{ order: [project-lead, cat, project-lead, human-resources] }'), at)).toEqual(['ann', 'cat'])
    expect(ask(text('{ all: [project-lead, it-department] }'), at)).toEqual(['ann', 'bob'])
  })
  it('are replaced by their deputies once the last of them has left', () => {
    const text = `rolebook: 1
organisation: { timezone: Europe/London, default-contact: project-lead }
people: { ann: { left: 2026-11-22 }, bob: { left: 2026-11-22 }, cat: {}, dan: {} }
${roles('{ held-by: [ann, { who: cat, until: 2026-11-22 }], deputies: [bob, dan] }')}`
    expect(ask(text, '2026-11-22T20:00')).toEqual(['ann?', 'cat?'])
    expect(ask(text, '2026-11-23T10:00')).toEqual(['dan'])
  })
  it('may not answer on a day on which their site is closed', () => {
    const text = `rolebook: 1
organisation: { timezone: Europe/London, default-contact: dana }
sites: { berlin: { timezone: Europe/Berlin, closed: [2026-12-25] } }
people: { dana: { site: berlin } }`
    expect(ask(text, '2026-12-25T10:00')).toEqual(['dana?'])
    expect(ask(text, '2026-12-24T08:30')).toEqual(['dana'])
  })
})
