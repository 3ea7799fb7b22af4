import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { german } from '../../../catalogue/1/de.ts'
import { english } from '../../../catalogue/1/en.ts'
import { french } from '../../../catalogue/1/fr.ts'
import { structure } from '../../../catalogue/1/structure.ts'
import { createCatalogue } from '../../catalogue/catalogue.ts'
import { parse } from '../../document.ts'
import { createRoleModel } from '../../rolebook/role-model.ts'
import type { OwnLanguage } from '../../text/local-text.ts'
import { digestDecisions } from '../approval.ts'
import { describeChanges } from '../sentences/change-sentences.ts'
import { compareRolebooks } from './compare-rolebooks.ts'

const catalogue = createCatalogue(structure, english, german, french)
const harbour = readFileSync(new URL('../../../examples/harbour-dental-group.yaml', import.meta.url), 'utf8')
const modelOf = (text: string) => createRoleModel(parse(text).rolebook, catalogue)

type Edit = readonly [found: string | RegExp, instead: string]

/** The example with some things written otherwise; throws where one is not there. */
function edit(...edits: readonly Edit[]): string {
  return edits.reduce((text, [found, instead]) => {
    const next = text.replace(found, () => instead)
    if (next === text) throw new Error(`The example has no ${found}`)
    return next
  }, harbour)
}

function changesBetween(before: string, after: string) {
  return compareRolebooks(modelOf(before), modelOf(after))
}

function told(before: string, after: string, language: OwnLanguage = 'en'): readonly string[] {
  const [earlier, later] = [modelOf(before), modelOf(after)]
  return describeChanges(compareRolebooks(earlier, later), earlier, later, language)
}

describe('a role', () => {
  it('that passes from one to another', () => {
    const after = edit(['- who: ben\n        from: 2025-03-01', '- who: chidi\n        from: 2025-03-01'])
    expect(told(harbour, after)).toEqual(['Chidi Obi took over Project lead from Ben Lindqvist'])
    expect(told(harbour, after, 'de')).toEqual([
      'Chidi Obi hat die Rolle „Projektleitung“ von Ben Lindqvist übernommen',
    ])
    expect(told(harbour, after, 'fr')).toEqual([
      'Chidi Obi succède à Ben Lindqvist dans le rôle «\u202fResponsable du projet\u202f»',
    ])
    expect(changesBetween(harbour, after)).toEqual([
      { kind: 'role-taken-over', role: 'project-lead', by: ['chidi'], from: ['ben'], for: [] },
    ])
  })

  it.each<[string, readonly Edit[], readonly string[]]>([
    [
      'is gained beside others',
      [['held-by: [chidi]', 'held-by: [chidi, dana]']],
      ['Dana Weiss now holds IT department'],
    ],
    [
      'is gained from a day on',
      [['held-by: [chidi]', 'held-by: [chidi, { who: dana, from: 2027-01-01 }]']],
      ['Dana Weiss holds IT department from 1 January 2027'],
    ],
    [
      'is lost and left open',
      [['legal-and-compliance: { held-by: [ben] }', 'legal-and-compliance: {}']],
      ['Ben Lindqvist no longer holds Legal and compliance, and nobody else does'],
    ],
    [
      'is left vacant on purpose',
      [['{ held-by: [ben] }', '{ vacant: { because: advertised, filled-by: 2027-02-01 } }']],
      [
        'Ben Lindqvist no longer holds Legal and compliance, and nobody else does',
        'Legal and compliance is now vacant, to be filled by 1 February 2027',
      ],
    ],
    [
      'is filled',
      [[/data-protection-officer: .*/, 'data-protection-officer: { held-by: [dana] }']],
      ['Dana Weiss now holds Data protection officer', 'Data protection officer is no longer vacant'],
    ],
    [
      'is held only until a day',
      [['held-by: [chidi]', 'held-by: [{ who: chidi, until: 2026-12-31 }]']],
      ['Chidi Obi holds IT department only until 31 December 2026'],
    ],
    [
      'is held on other terms',
      [['granted-by: amara', 'granted-by: dana']],
      ['Ben Lindqvist still holds Project lead, with a change to “granted-by”'],
    ],
    [
      'for one asset passes to another',
      [['{ who: ben, for: [laptops] }', '{ who: chidi, for: [laptops] }']],
      ['Chidi Obi took over Asset ownership for Staff laptops from Ben Lindqvist'],
    ],
    [
      'is held for one more asset',
      [['{ who: dana, for: [personnel-files] }', '{ who: dana, for: [laptops, personnel-files] }']],
      ['Dana Weiss now holds Asset ownership for Staff laptops'],
    ],
    [
      'is held for less than before',
      [['held-by: [chidi]', 'held-by: [{ who: chidi, for: [laptops] }]']],
      ['Chidi Obi still holds IT department, now for Staff laptops'],
    ],
    [
      'has other deputies',
      [['deputies: [ben] }', 'deputies: [dana] }']],
      ['Ben Lindqvist no longer deputises for IT department', 'Dana Weiss now deputises for IT department'],
    ],
    [
      'has another title and authority',
      [
        ['en: Data first aider', 'en: Data helper'],
        ['authority: May stop', 'authority: May never stop'],
      ],
      ['“Data first aider” is now called “Data helper”', 'Project lead: changed in “authority”'],
    ],
    [
      'is new',
      [['  top-management:', '  archive: { title: Archive, held-by: [dana] }\n  top-management:']],
      ['Dana Weiss now holds Archive', 'Archive is a new role'],
    ],
    [
      'goes with its duties',
      [[/ {2}first-aid-for-data:[\s\S]*?FA-1.*\n/, '']],
      [
        'Dana Weiss no longer holds Data first aider, and nobody else does',
        'Data first aider is no longer in the rolebook',
        'FA-1 “Take the first call about data sent to the wrong person” is no longer in the rolebook',
      ],
    ],
  ])('%s', (_, edits, sentences) => {
    expect(told(harbour, edit(...edits))).toEqual(sentences)
  })

  it('asks in another order', () => {
    const two = edit(['held-by: [chidi]', 'held-by: [chidi, ben]'], ['deputies: [ben] }', 'deputies: [amara, dana] }'])
    const turned = two.replace('[chidi, ben]', '[ben, chidi]').replace('[amara, dana]', '[dana, amara]')
    expect(told(two, turned)).toEqual([
      'The holders of IT department are now asked in this order: Ben Lindqvist, Chidi Obi',
      'The deputies for IT department are now asked in this order: Dana Weiss, Amara Okafor',
    ])
  })
})

describe('everything else', () => {
  it.each<[string, readonly Edit[], readonly string[]]>([
    [
      'letters',
      [['IT-3: { accountable: project-lead,', 'IT-3: { accountable: top-management,']],
      [
        expect.stringMatching(/^IT-3 “.*”: accountable is now Top management; previously Project lead$/),
        expect.stringMatching(/^IT-3 “.*”: consulted is now Project lead; previously nobody$/),
      ],
    ],
    [
      'letters that the catalogue gives',
      [['  PL-3: { informed: [human-resources] }\n', '']],
      [expect.stringMatching(/^PL-3 “.*”: informed is now .*; previously Human resources$/)],
    ],
    [
      'a duty that applies again',
      [[/ {2}SD-1: .*\n/, '  SD-1: { every: 12 months }\n']],
      [expect.stringMatching(/^SD-1 “.*” now applies here$/), expect.stringMatching(/^SD-1 “.*”: changed in “every”$/)],
    ],
    [
      'a duty that is left out',
      [['  PL-3: {', '  SD-2: { not-applicable: { because: no code, approved-by: amara } }\n  PL-3: {']],
      [expect.stringMatching(/^SD-2 “.*” now does not apply here$/)],
    ],
    [
      'a duty of their own',
      [['  PL-3: {', '  AB-1: { text: Feed the fish, accountable: project-lead }\n  PL-3: {']],
      ['AB-1 “Feed the fish” is a new responsibility'],
    ],
    [
      'assets',
      [
        [/ {2}laptops: .*/, '  phones: { title: Phones }'],
        ['for: [laptops]', 'for: [phones]'],
        ['classification: confidential', 'classification: secret'],
      ],
      [
        'Ben Lindqvist still holds Asset ownership, now for Phones',
        '“Staff laptops” is no longer in the rolebook',
        '“Phones” is a new asset',
        '“Personnel files”: changed in “classification”',
      ],
    ],
    [
      'policies',
      [['\nsituations:', '\npolicies:\n  use: { title: Acceptable use }\n  travel: { title: Travel }\n\nsituations:']],
      ['“Travel” is a new policy', '“Acceptable use” is a new policy'],
    ],
    [
      'whom a situation leads to',
      [['contact: { order: [security-desk, night-line, project-lead] }', 'contact: { any: [security-desk, ben] }']],
      [
        'Contact for “I lost my laptop or phone”: now Security desk or Ben Lindqvist; previously Security desk, then Night line, then Project lead',
      ],
    ],
    [
      'what staff are told',
      [
        ['Do not wait until Monday.', 'Do not wait.'],
        ['urgency: now ', 'urgency: today '],
      ],
      ['“I lost my laptop or phone”: changed in “do-not” and “urgency”'],
    ],
    [
      'a situation of their own',
      [['situations:\n', 'situations:\n  flood: { title: There is water }\n']],
      ['“There is water” is a new situation'],
    ],
    [
      'exceptions',
      [['exceptions: []', 'exceptions: [{ rule: auditor-independence, about: [ben], until: 2027-05-01 }]']],
      ['An exception from “auditor-independence” was granted for Ben Lindqvist until 1 May 2027'],
    ],
    [
      'the organisation',
      [
        ['name: Harbour Dental Group', 'name: Harbour Dental'],
        ['default-contact: { order: [security-desk, night-line] }', 'default-contact: night-line'],
        ['timezone: Europe/London', 'timezone: Europe/Dublin'],
        ['also: [gdpr]', 'also: []'],
      ],
      [
        'Default contact: now Night line; previously Security desk, then Night line',
        '“Harbour Dental Group” is now called “Harbour Dental”',
        'The organisation: changed in “timezone”',
        'The rolebook: changed in “also”',
      ],
    ],
    ['the catalogue', [['catalogue: 1 ', '# ']], ['Number of the catalogue: now none; previously 1']],
    [
      'who left, came and is called otherwise',
      [
        ['  chidi: { name: Chidi Obi,', '  zoe: { name: Zoe Park }\n  chidi: { name: Chidi Obi, left: 2026-10-31,'],
        ['held-by: [chidi]', 'held-by: [zoe]'],
        ['name: Dana Weiss', 'name: Dana Weiss-Okafor'],
      ],
      [
        'Zoe Park took over IT department from Chidi Obi',
        '“Dana Weiss” is now called “Dana Weiss-Okafor”',
        'Chidi Obi leaves; last day 31 October 2026',
        'Zoe Park is new',
      ],
    ],
  ])('tells of %s', (_, edits, sentences) => {
    expect(told(harbour, edit(...edits))).toEqual(sentences)
  })

  it('names an exception that runs on, and one that is gone', () => {
    const granted = edit([
      'exceptions: []',
      'exceptions: [{ rule: auditor-independence, about: [ben], until: 2027-05-01 }]',
    ])
    expect(told(granted, granted.replace('2027-05-01', '2028-05-01'))).toEqual([
      'The exception from “auditor-independence” for Ben Lindqvist was changed: “until”',
    ])
    expect(told(granted, harbour)).toEqual([
      'The exception from “auditor-independence” for Ben Lindqvist was taken out',
    ])
  })

  it('tells who gained and who lost a policy', () => {
    const policies = (use: string) =>
      edit(['\nsituations:', `\npolicies:\n  use: { title: Acceptable use${use} }\n\nsituations:`])
    const before = policies(', owner: project-lead, web: "https://intranet.example/use"')
    const after = policies(', owner: human-resources, from: 2026-11-01')
    expect(told(before, after)).toEqual([
      'Owner of “Acceptable use”: now Human resources; previously Project lead',
      '“Acceptable use”: changed in “from”',
    ])
    expect(told(before, policies(''), 'de')).toEqual([
      'Zuständig für „Acceptable use“: jetzt niemand; vorher Projektleitung',
    ])
    expect(told(before, before.replace('example/use', 'example/elsewhere'))).toEqual([])
  })

  it('says that something was changed where a decision holds as before but stands elsewhere', () => {
    const after = edit(['IT-3: {', 'IA-1: {}\n  IT-3: {'])
    expect(told(harbour, after)).toEqual(['The rolebook: changed in “responsibilities”'])
  })

  it('names an organisation that is only begun', () => {
    expect(told('rolebook: 1', 'rolebook: 1\norganisation: {}')).toEqual(['The rolebook: changed in “organisation”'])
  })

  it('is silent about what is nobody’s decision', () => {
    const after = edit(['headcount: 42', 'headcount: 43'], ['+44 20 7946 0100', '+44 20 7946 0101'])
    expect(changesBetween(harbour, after)).toEqual([])
  })
})

describe('two rolebooks', () => {
  const lindenhof = readFileSync(new URL('../../../examples/lindenhof-maschinenbau.yaml', import.meta.url), 'utf8')

  it('that have nothing in common are compared all the same, in every language, without a hole', () => {
    for (const language of ['en', 'de', 'fr'] as const) {
      for (const [before, after] of [
        [harbour, lindenhof],
        [lindenhof, harbour],
        ['rolebook: 1', lindenhof],
        [lindenhof, 'rolebook: 1'],
      ] as const) {
        const sentences = told(before, after, language)
        expect(sentences.length).toBeGreaterThan(20)
        for (const sentence of sentences) {
          expect(sentence).not.toMatch(/undefined|\[object|“”|„“|«\u202f\u202f»| {2}|, ,|: $/)
          expect(sentence).toMatch(/^\p{L}|^["“„«]/u)
        }
      }
    }
  })

  it('differ for people exactly when their digests do, line by line left out', () => {
    const whole = parse(lindenhof)
    const before = createRoleModel(whole.rolebook, catalogue)
    const lines = lindenhof.split('\n')
    for (const index of lines.keys()) {
      const { rolebook } = parse(lines.toSpliced(index, 1).join('\n'), whole)
      const isSame = digestDecisions(rolebook) === digestDecisions(whole.rolebook)
      const changes = compareRolebooks(before, createRoleModel(rolebook, catalogue))
      expect(changes.length === 0, lines[index]).toBe(isSame)
    }
  })
})
