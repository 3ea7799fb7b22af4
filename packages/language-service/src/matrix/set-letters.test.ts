import { applyEdits, createCatalogue, createRoleModel, type Letter, parse } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { english } from '@rolebook/model/catalogue/en'
import { describe, expect, it } from 'vitest'
import { setLetters } from './set-letters.ts'

const catalogue = createCatalogue(structure, english)

/** The whole file after a role was given its letters, or why not. */
function set(text: string, duty: string, role: string, ...letters: Letter[]): string {
  const file = parse(text)
  const made = setLetters(
    file,
    { duty, role, letters },
    { model: createRoleModel(file.rolebook, catalogue), language: 'en' },
  )
  return 'refused' in made ? made.refused : applyEdits(text, made.edits)
}

describe('a letter that differs from the catalogue', () => {
  it('begins the section, behind the one that people write before it', () => {
    expect(set('rolebook: 1\nroles: {}\n\nassets: {}\n', 'IT-3', 'project-lead', 'accountable')).toBe(
      'rolebook: 1\nroles: {}\n\nresponsibilities:\n  IT-3:\n    accountable: project-lead\n\nassets: {}\n',
    )
  })

  it('is an entry of its own, written as its neighbours are', () => {
    expect(
      set(
        'rolebook: 1\nresponsibilities:   # only what differs\n  PL-3: { informed: [human-resources] }   # as agreed\n',
        'IT-3',
        'project-lead',
        'accountable',
      ),
    ).toBe(
      'rolebook: 1\nresponsibilities:   # only what differs\n  PL-3: { informed: [human-resources] }   # as agreed\n  IT-3: { accountable: project-lead }\n',
    )
  })

  it('goes into the entry that is there, and takes the catalogue’s roles along, for it replaces the letter whole', () => {
    expect(
      set(
        'rolebook: 1\nresponsibilities:\n  IT-3: { accountable: project-lead, every: 12 months } # x\n',
        'IT-3',
        'human-resources',
        'informed',
      ),
    ).toBe(
      'rolebook: 1\nresponsibilities:\n  IT-3: { accountable: project-lead, every: 12 months, informed: [asset-ownership, human-resources] } # x\n',
    )
  })

  it('goes to the end of the list that is there, in brackets or on lines', () => {
    expect(
      set(
        'rolebook: 1\nresponsibilities:\n  IT-3:\n    informed: [ "human-resources" ]   # told\n    every: 1 year\n',
        'IT-3',
        'top-management',
        'informed',
      ),
    ).toBe(
      'rolebook: 1\nresponsibilities:\n  IT-3:\n    informed: [ "human-resources", top-management ]   # told\n    every: 1 year\n',
    )
    expect(
      set(
        'rolebook: 1\nresponsibilities:\n  IT-3:\n    informed:\n    -   human-resources   # told\n\n    # often\n    every: 1 year',
        'IT-3',
        'top-management',
        'informed',
      ),
    ).toBe(
      'rolebook: 1\nresponsibilities:\n  IT-3:\n    informed:\n    -   human-resources   # told\n    -   top-management\n\n    # often\n    every: 1 year',
    )
    expect(
      set(
        'rolebook: 1\nresponsibilities:\n  IT-3: { informed: human-resources }\n',
        'IT-3',
        'top-management',
        'informed',
      ),
    ).toBe('rolebook: 1\nresponsibilities:\n  IT-3: { informed: [human-resources, top-management] }\n')
  })

  it('is written into the duty of a role of their own', () => {
    expect(
      set(
        'rolebook: 1\nroles:\n  first-aid:\n    responsibilities:\n      FA-1: { text: Take the call, responsible: [first-aid] }\n',
        'FA-1',
        'project-lead',
        'accountable',
      ),
    ).toBe(
      'rolebook: 1\nroles:\n  first-aid:\n    responsibilities:\n      FA-1: { text: Take the call, responsible: [first-aid], accountable: project-lead }\n',
    )
  })
})

describe('who is accountable', () => {
  it('takes that over, and the one before is it no longer', () => {
    expect(
      set(
        'rolebook: 1\nresponsibilities:\n  IT-3:\n    accountable: "project-lead"   # since May\n',
        'IT-3',
        'human-resources',
        'accountable',
      ),
    ).toBe('rolebook: 1\nresponsibilities:\n  IT-3:\n    accountable: "human-resources"   # since May\n')
    expect(
      set(
        'rolebook: 1\nresponsibilities:\n  IT-3: { accountable: [project-lead, human-resources] }\n',
        'IT-3',
        'human-resources',
        'accountable',
      ),
    ).toBe('rolebook: 1\nresponsibilities:\n  IT-3: { accountable: [human-resources] }\n')
  })

  it('may be responsible too, and nothing else', () => {
    expect(
      set(
        'rolebook: 1\nresponsibilities:\n  IT-3: { consulted: [project-lead, human-resources] }\n',
        'IT-3',
        'project-lead',
        'accountable',
        'responsible',
      ),
    ).toBe(
      'rolebook: 1\nresponsibilities:\n  IT-3: { consulted: [human-resources], accountable: project-lead, responsible: [it-department, project-lead] }\n',
    )
  })

  it('is nobody once the letter is taken from the one who had it', () => {
    expect(set('rolebook: 1\nresponsibilities: {}\n', 'IT-3', 'it-department', 'responsible')).toBe(
      'rolebook: 1\nresponsibilities: { IT-3: { accountable: [] } }\n',
    )
  })
})

describe('a letter that is as in the catalogue', () => {
  it('is not written: the entry goes, with its line, and nothing else', () => {
    expect(
      set(
        'rolebook: 1\nresponsibilities:\n  # our own way\n  PL-3: { informed: [human-resources] }\n  IT-3: { accountable: project-lead }   # since May\nassets: {}\n',
        'IT-3',
        'it-department',
        'accountable',
        'responsible',
      ),
    ).toBe('rolebook: 1\nresponsibilities:\n  # our own way\n  PL-3: { informed: [human-resources] }\nassets: {}\n')
  })

  it('leaves what else the entry says', () => {
    expect(
      set(
        'rolebook: 1\nresponsibilities:\n  IT-3: { accountable: project-lead, every: 12 months }\n',
        'IT-3',
        'it-department',
        'accountable',
        'responsible',
      ),
    ).toBe('rolebook: 1\nresponsibilities:\n  IT-3: { every: 12 months }\n')
    expect(
      set(
        'rolebook: 1\r\nresponsibilities:\r\n  IT-3:\r\n    informed:\r\n      - asset-ownership\r\n      - human-resources\r\n    every: 12 months\r\n',
        'IT-3',
        'human-resources',
      ),
    ).toBe('rolebook: 1\r\nresponsibilities:\r\n  IT-3:\r\n    every: 12 months\r\n')
  })

  it('leaves an empty section where it was the last of it', () => {
    expect(
      set('rolebook: 1\nresponsibilities:\n  IT-3: { informed: [] }\n', 'IT-3', 'asset-ownership', 'informed'),
    ).toBe('rolebook: 1\nresponsibilities:\n')
  })

  it('changes nothing where it is so already', () => {
    const text = 'rolebook: 1\nresponsibilities:\n  IT-3: { accountable: it-department }\n'
    expect(set(text, 'IT-3', 'it-department', 'accountable', 'responsible')).toBe(text)
  })
})

describe('a duty of their own', () => {
  const text = (letters: string) => `rolebook: 1\nresponsibilities:\n  FA-1: { text: Take the call${letters} }\n`

  it('stays when nobody is left in it', () => {
    expect(set(text(', informed: [project-lead]'), 'FA-1', 'project-lead')).toBe(text(''))
  })
})

describe('what would have to be guessed at', () => {
  it('is left to whoever reads the text', () => {
    const sentence = 'IT-3 is written in a way that cannot be changed safely: please do it in the text.'
    const shared = 'rolebook: 1\nresponsibilities:\n  IT-2: &same { informed: [project-lead] }\n  IT-3: *same\n'
    expect(set(shared, 'IT-3', 'human-resources', 'informed')).toBe(sentence)
    const commented = 'rolebook: 1\nresponsibilities:\n  IT-3: { informed: [project-lead # told\n    ] }\n'
    expect(set(commented, 'IT-3', 'human-resources', 'informed')).toBe(sentence)
  })

  it('is not done to a duty that has gone meanwhile', () => {
    expect(set('rolebook: 1\n', 'ZZ-9', 'human-resources', 'informed')).toBe(
      'There is no responsibility ZZ-9 any more.',
    )
  })
})
