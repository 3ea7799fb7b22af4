import { describe, expect, it } from 'vitest'
import { suggestions } from '../place/text-at-cursor.ts'
import { after, below, labels } from './testing.ts'

describe('ids', () => {
  it.each([
    [
      'an empty value',
      'roles:\n  project-lead:\n    held-by: |',
      'ben',
      'roles:\n  project-lead:\n    held-by: [ben]|',
    ],
    ['a bracket', 'roles:\n  project-lead:\n    held-by: [|', 'ben', 'roles:\n  project-lead:\n    held-by: [ben|'],
    [
      'a bracket that is closed',
      'roles:\n  project-lead: { held-by: [b|] }',
      'ben',
      'roles:\n  project-lead: { held-by: [ben|] }',
    ],
    [
      'a comma',
      'roles:\n  project-lead: { held-by: [amara, |] }',
      'ben',
      'roles:\n  project-lead: { held-by: [amara, ben|] }',
    ],
    [
      'a dash',
      'roles:\n  project-lead:\n    held-by:\n      - |',
      'ben',
      'roles:\n  project-lead:\n    held-by:\n      - ben|',
    ],
    [
      'a line of its own',
      'roles:\n  project-lead:\n    held-by:\n      |',
      'ben',
      'roles:\n  project-lead:\n    held-by:\n      - ben|',
    ],
    [
      'a half-open mapping',
      'roles:\n  project-lead:\n    held-by: [{ who: |',
      'ben',
      'roles:\n  project-lead:\n    held-by: [{ who: ben|',
    ],
    [
      'a name',
      'roles:\n  project-lead:\n    held-by: [Ben Lind|',
      'ben',
      'roles:\n  project-lead:\n    held-by: [ben|',
    ],
    [
      'the middle of an id',
      'roles:\n  project-lead:\n    held-by: [am|ra]',
      'amara',
      'roles:\n  project-lead:\n    held-by: [amara|]',
    ],
    [
      'an open quote',
      'roles:\n  project-lead:\n    held-by: ["b|',
      'ben',
      'roles:\n  project-lead:\n    held-by: ["ben"|',
    ],
    [
      'a quote that is closed',
      "roles:\n  project-lead:\n    held-by: ['b|']",
      'ben',
      "roles:\n  project-lead:\n    held-by: ['ben'|]",
    ],
    [
      'an asset',
      'roles:\n  asset-ownership:\n    held-by:\n      - who: ben\n        for: |',
      'laptops',
      'roles:\n  asset-ownership:\n    held-by:\n      - who: ben\n        for: [laptops]|',
    ],
    ['a site', 'people:\n  zoe: { site: |', 'berlin', 'people:\n  zoe: { site: berlin|'],
    [
      'a contact',
      'situations:\n  lost-device:\n    contact: { order: [|',
      'security-desk',
      'situations:\n  lost-device:\n    contact: { order: [security-desk|',
    ],
    [
      'a role',
      'responsibilities:\n  IT-3: { accountable: |',
      'project-lead',
      'responsibilities:\n  IT-3: { accountable: project-lead|',
    ],
    [
      'the role that looks after a policy',
      'policies:\n  acceptable-use: { owner: |',
      'project-lead',
      'policies:\n  acceptable-use: { owner: project-lead|',
    ],
    [
      'a situation in which a policy helps',
      'policies:\n  acceptable-use:\n    situations: |',
      'policy-question',
      'policies:\n  acceptable-use:\n    situations: [policy-question]|',
    ],
    [
      'a responsibility',
      'situations:\n  lost-device: { fulfils: [A|',
      'AE-2',
      'situations:\n  lost-device: { fulfils: [AE-2|',
    ],
  ])('after %s', (_, text, label, result) => {
    expect(after(text, label)).toBe(result)
  })

  it('have names beside them, and whoever has left comes last', () => {
    const items = suggestions(below('roles:\n  project-lead: { held-by: [{ until: 2026-08-31, who: |'))
    expect(items.slice(0, 3).map(({ label, detail }) => `${label}: ${detail}`)).toEqual([
      'amara: Amara Okafor',
      'ben: Ben Lindqvist',
      'eli: Eli Marsh, has left',
    ])
  })

  it('leave out whoever is in the list, and put the holder last among deputies', () => {
    expect(labels(below('roles:\n  project-lead: { held-by: [amara, |, eli] }'))).not.toContain('amara')
    expect(labels(below('roles:\n  project-lead: { held-by: [amara, |, ben] }'))).not.toContain('ben')
    expect(labels(below('roles:\n  project-lead: { held-by: [amara, ben], deputies: [|] }'))).toEqual(['amara', 'ben'])
  })

  it('leave out what would be an error there', () => {
    // who has left, and who alone holds the role whose deputy is wanted
    expect(labels(below('roles:\n  project-lead: { held-by: [|] }'))).not.toContain('eli')
    expect(labels(below('roles:\n  project-lead: { held-by: [amara], deputies: [|] }'))).toEqual(['ben'])
    // in a contact everybody, a role that nobody has, and whom staff may not see
    const hidden = 'people:\n  spy: { visible: isms }\n  ben: {}\nroles:\n  it-department: { held-by: [ben] }\n'
    const contact = (situation: string) =>
      labels(`rolebook: 1\n${hidden}situations:\n  flood: { ${situation}contact: |`)
    expect(contact('')).toContain('it-department')
    expect(contact('')).not.toContain('all-employees')
    expect(contact('')).not.toContain('human-resources')
    expect(contact('')).not.toContain('spy')
    expect(contact('visible: isms, ')).toContain('spy')
    // accountable for what top management cannot hand down
    expect(labels(below('responsibilities:\n  TM-2: { accountable: |'))).toEqual(['top-management'])
    expect(labels(below('responsibilities:\n  IT-3: { accountable: |'))).not.toContain('all-employees')
  })

  it('of roles are all there in a contact as long as the file has none', () => {
    expect(labels(below('situations:\n  flood: { contact: |'))).toContain('human-resources')
  })

  it('keep what the cursor is on, which may be exchanged for itself', () => {
    expect(labels(below('roles:\n  project-lead: { deputies: [|ben, eli] }'))).toEqual(['ben', 'amara'])
  })

  it('that are named most come first, and of the rest each in the order of the file', () => {
    const used =
      'roles:\n  own: { held-by: [ben], authority: "May stop projects" }\n  it-department: { held-by: [ben, |] }'
    expect(labels(below(used.replace('ben, |', '|')))).toEqual([
      'ben',
      'amara',
      'who',
      'for',
      'from',
      'until',
      'granted-by',
      'competence',
    ])
  })

  it('of a contact are contact points first', () => {
    expect(labels(below('situations:\n  lost-device: { contact: |'))[0]).toBe('security-desk')
    expect(labels(below('situations:\n  lost-device: { contact: { order: [|'))).toContain('any')
    expect(labels(below('situations:\n  lost-device: { contact: { order: [{ any: [|'))).not.toContain('all')
  })

  it('of people do not stand in for themselves', () => {
    expect(labels(below('people:\n  zoe: { away: [{ cover: |'))).toEqual(['amara', 'ben'])
    expect(labels('rolebook: 1\npeople:\n  amara: { away: [{ cover: | }] }\n  ben: {}\n')).toEqual(['ben'])
  })
})
