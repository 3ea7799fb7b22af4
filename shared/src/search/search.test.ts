import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { german } from '../../catalogue/1/de.ts'
import { english } from '../../catalogue/1/en.ts'
import { french } from '../../catalogue/1/fr.ts'
import { structure } from '../../catalogue/1/structure.ts'
import { createCatalogue } from '../catalogue/catalogue.ts'
import { parse } from '../document.ts'
import type { Person } from '../format/rolebook-format.ts'
import { createRoleModel } from '../rolebook/role-model.ts'
import { createSearch } from './search.ts'

const example = new URL('../../examples/harbour-dental-group.yaml', import.meta.url)
const { rolebook } = parse(readFileSync(example, 'utf8'))

/** The example with many more people, whose names are combined from a few and so resemble many words. */
function crowded(count: number): ReadonlyMap<string, Person> {
  const given = ['Anna', 'Bernd', 'Clara', 'Hans', 'Karin', 'Lars', 'Rita', 'Zoe']
  const family = [
    'Müller',
    'Schmidt',
    'Fischer',
    'Weber',
    'Link',
    'Klein',
    'Kraus',
    'Vogel',
    'Dienst',
    'Neumann',
    'Laptev',
  ]
  const people = Array.from({ length: count }, (_, index): [string, Person] => [
    `p-${index}`,
    {
      name: `${given[index % given.length]} ${family[index % family.length]}`,
      title: { '': `Specialist ${index % 17}` },
    },
  ])
  return new Map([...(rolebook.people ?? []), ...people])
}

const people = crowded(5_000)
const search = {
  en: createSearch(createRoleModel({ ...rolebook, people }, createCatalogue(structure, english)), 'en'),
  de: createSearch(createRoleModel({ ...rolebook, people }, createCatalogue(structure, german)), 'de'),
  fr: createSearch(createRoleModel({ ...rolebook, people }, createCatalogue(structure, french)), 'fr'),
}
const first = (words: string, language: keyof typeof search = 'en') => {
  const [best] = search[language].find(words)
  return best && `${best.kind} ${best.id}`
}

describe('among 5,000 people', () => {
  it.each([
    ['ich hab auf einen link geklickt', 'de', 'situation clicked-link'],
    ['wer genehmigt neue cloud dienste', 'de', 'situation new-supplier'],
    ['handy weg', 'de', 'situation lost-device'],
    ['who approves new cloud services', 'en', 'situation new-supplier'],
    ['labtop lsot', 'en', 'situation lost-device'],
    ['mot de passe oublié', 'fr', 'situation password-trouble'],
  ] as const)('what happened comes before whoever is called alike: %s', (words, language, found) => {
    expect(first(words, language)).toBe(found)
  })

  it.each([
    ['Lindkvist', 'person ben'],
    ['okafer', 'person amara'],
    ['dana wiess', 'person dana'],
    ['wiess', 'person dana'],
    ['obi', 'person chidi'],
    ['project leed', 'role project-lead'],
    ['data first aider', 'role first-aid-for-data'],
    ['personnel fles', 'asset personnel-files'],
    ['secruity desk', 'contact-point security-desk'],
    ['nightline', undefined],
    ['night line', 'contact-point night-line'],
    // as a word it is too common, alone it is meant
    ['it', 'role it-department'],
    ['call IT', 'role it-department'],
    ['it department', 'role it-department'],
  ])('whoever and whatever has a name is found by it, with a slip too: %s', (words, found) => {
    expect(first(words)).toBe(found)
  })

  it('finds everybody of a name, and nothing that only is a little like it', () => {
    const found = search.de.find('hans müller')
    expect(found[0]?.kind).toBe('person')
    expect(people.get(found[0]?.id ?? '')?.name).toBe('Hans Müller')
    expect(search.de.find('ich hab auf einen link geklickt').map(({ kind }) => kind)).not.toContain('person')
  })
})

it('finds a role by what it does', () => {
  const model = createRoleModel(rolebook, createCatalogue(structure, english))
  expect(createSearch(model, 'en').find('who does background checks')[0]).toMatchObject({
    kind: 'role',
    id: 'human-resources',
  })
})

it('looks only for what is wanted', () => {
  const model = createRoleModel(rolebook, createCatalogue(structure, english))
  expect(createSearch(model, 'en', ['person']).find('dana laptop')).toMatchObject([{ kind: 'person', id: 'dana' }])
})

it('finds a policy by its title, its id and what it says, in the words of whoever asks', () => {
  const { rolebook: lindenhof } = parse(
    readFileSync(new URL('../../examples/lindenhof-maschinenbau.yaml', import.meta.url), 'utf8'),
  )
  const inGerman = createSearch(createRoleModel(lindenhof, createCatalogue(structure, german)), 'de')
  const inEnglish = createSearch(createRoleModel(lindenhof, createCatalogue(structure, english)), 'en')
  const policy = { kind: 'policy', id: 'mobiles-arbeiten' }
  for (const words of ['mobiles arbeitn', 'firmengeräte mitnehmen'])
    expect(inGerman.find(words)).toContainEqual(expect.objectContaining(policy))
  expect(inGerman.find('leitlinie informationssicherheit')[0]).toMatchObject({ id: 'sicherheitsleitlinie' })
  expect(inEnglish.find('working away from the ofice')[0]).toMatchObject(policy)
})
