import { camelCase, type Rolebook, rolebookShape, type Shape } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { now } from '../testing/publisher.ts'
import { projectRolebook } from './project.ts'
import { writeProjection } from './projection-json.ts'
import type { Readership } from './visibility.ts'

/*
 * A rolebook in which everything is said that the format can say, and every text says where it stands. What is found
 * again in a projection has left; the lists below are written by hand, so that a change of the table changes them too.
 */

interface Filled {
  readonly value: unknown
  /** The places of all texts in it. */
  readonly places: readonly string[]
}

// without a slash, for an id that has one leads into a member
const markOf = (place: string) => `«${place.replaceAll('/', '›')}»`

/** Fills a shape. Ids are the words of their place, for an id names only one thing. */
function fill({ form }: Shape<unknown>, place: string): Filled {
  switch (form.is) {
    case 'record': {
      const fields = Object.entries(form.fields).map(([key, shape]) => [key, fill(shape, `${place}/${key}`)] as const)
      return {
        value: Object.fromEntries(fields.map(([key, { value }]) => [camelCase(key), value])),
        places: fields.flatMap(([, { places }]) => places),
      }
    }
    case 'list': {
      const { value, places } = fill(form.of, place)
      return { value: [value], places }
    }
    case 'map': {
      const { value, places } = fill(form.of, place)
      return { value: new Map([[`one${place.replaceAll('/', '-')}`, value]]), places }
    }
    case 'local-text':
      return { value: { '': markOf(place) }, places: [place] }
    case 'contact':
      return { value: { how: 'order', of: [markOf(place)] }, places: [place] }
    case 'duration':
      return { value: { count: 2, unit: markOf(place) }, places: [place] }
    case 'hours':
      return { value: 'always', places: [] }
    case 'flag':
      return { value: true, places: [] }
    default:
      return { value: markOf(place), places: [place] }
  }
}

const filled = fill(rolebookShape, '')

/** The rolebook, with one visibility stated wherever one can be stated, or none; and so for paper. */
function everythingSaid(visible: string | undefined, onPaper: boolean | undefined): Rolebook {
  const state = (value: unknown): unknown => {
    if (value instanceof Map) return new Map([...value].map(([id, entry]) => [id, state(entry)]))
    if (Array.isArray(value)) return value.map(state)
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).flatMap(([name, field]): [string, unknown][] => {
      if (name === 'visible') return visible === undefined ? [] : [[name, visible]]
      if (name === 'onPaper') return onPaper === undefined ? [] : [[name, onPaper]]
      // zones and last days are reckoned with, so they cannot be any text
      if (name === 'timezone') return [[name, 'UTC']]
      return [[name, name === 'left' ? '2030-01-01' : state(field)]]
    })
    return Object.fromEntries(entries)
  }
  return state(filled.value) as Rolebook
}

/** The places whose texts are found again in a projection, by the section they stand in. */
function leaving(audience: Readership, visible?: string, onPaper?: boolean): Readonly<Record<string, string>> {
  const options = { visibility: audience, at: now, catalogue: { situations: [] } }
  const text = JSON.stringify(writeProjection(projectRolebook(everythingSaid(visible, onPaper), options)))
  const bySection: Record<string, string> = {}
  for (const place of filled.places.filter((one) => text.includes(markOf(one)))) {
    const [, section = '', ...rest] = place.split('/')
    bySection[section] = `${bySection[section] ?? ''} ${rest.join('/')}`.trim()
  }
  return bySection
}

const person = 'name title kind email phone chat'
const duties = 'text stands-for covers accountable responsible consulted informed every'
const situation = 'title urgency contact deadline first do-not include keywords'
const open = {
  rolebook: '',
  catalogue: '',
  organisation: 'name languages emergency-number default-contact phone-page',
  sites: 'name emergency-number closed reception',
}
const point = 'name phone email chat web closed site verified/date'
const forStaff = {
  ...open,
  people: `${person} site away/from away/until away/cover`,
  'contact-points': point,
  roles: `title summary held-by/who held-by/for held-by/from held-by/until deputies authority vacant/from vacant/filled-by ${duties
    .split(' ')
    .map((duty) => `responsibilities/${duty}`)
    .join(' ')} responsibilities/not-applicable/until`,
  responsibilities: `${duties} not-applicable/until`,
  assets: 'title classification acceptable-use found-at/web found-at/files',
  policies: 'title summary web owner approved-by from situations',
  situations: `${situation} fulfils`,
}
/** Of roles the public learns who holds them, of assets and duties nothing. */
const forEverybody = {
  ...open,
  roles: 'title summary held-by/who held-by/for held-by/from held-by/until deputies',
}

describe('what is found again of a rolebook in which everything is said', () => {
  it('is for staff what they need, private numbers aside', () => {
    expect(leaving('staff')).toEqual(forStaff)
  })

  it('is a private number only where its owner has agreed', () => {
    const agreed = { ...forStaff, people: `${person} private-phone/number site away/from away/until away/cover` }
    expect(leaving('staff', 'staff')).toEqual(agreed)
    expect(leaving('staff', 'public')).toEqual(agreed)
  })

  it('is no person, contact point or situation that only the management system may see', () => {
    const { people: _people, 'contact-points': _points, situations: _situations, ...rest } = forStaff
    expect(leaving('staff', 'isms')).toEqual(rest)
    expect(leaving('public', 'isms')).toEqual(forEverybody)
  })

  it('is for everybody only what says that it is public', () => {
    expect(leaving('public')).toEqual(forEverybody)
    expect(leaving('public', 'staff')).toEqual(forEverybody)
    expect(leaving('public', 'public')).toEqual({
      ...forEverybody,
      people: `${person} private-phone/number site away/from away/until away/cover`,
      'contact-points': point,
      situations: situation,
    })
  })

  it('is on paper what says that it is public or may stand on paper, unless only the management system may see it', () => {
    const onPaper = leaving('public', 'public')
    const people = `${person} site away/from away/until away/cover`
    expect(leaving('paper')).toEqual(forEverybody)
    expect(leaving('paper', 'staff')).toEqual(forEverybody)
    expect(leaving('paper', 'public')).toEqual(onPaper)
    expect(leaving('paper', 'staff', true)).toEqual({ ...onPaper, people })
    expect(leaving('paper', undefined, true)).toEqual({ ...onPaper, people })
    expect(leaving('paper', 'isms', true)).toEqual(forEverybody)
    expect(leaving('paper', 'public', false)).toEqual(forEverybody)
    expect(leaving('public', 'staff', true)).toEqual(forEverybody)
    expect(leaving('staff', 'staff', true)).toEqual(leaving('staff', 'staff'))
  })
})
