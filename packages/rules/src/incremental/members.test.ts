import { createCatalogue, gatherFiles, type JoinedRolebook, parse, readInstant } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { english } from '@rolebook/model/catalogue/en'
import { expect, it } from 'vitest'
import { check, createChecker } from '../check.ts'

const catalogue = createCatalogue(structure, english)
const now = readInstant('2026-11-23T10:00Z', 'UTC') as number

type Files = Readonly<Record<string, string>>

function join(files: Files, before?: JoinedRolebook): JoinedRolebook {
  const [[name, text] = ['', '']] = Object.entries(files)
  const walk = gatherFiles({ name, document: parse(text, before?.files[0]?.document) }, before)
  let step = walk.next()
  while (!step.done) step = walk.next(files[step.value])
  return step.value
}

const files = {
  'roles.yaml': [
    'rolebook: 1',
    'members: { de: de.yaml }',
    'people:',
    '  amara: { name: Amara Okafor, email: amara@harbourdental.example }',
    'roles:',
    '  top-management: { held-by: [amara] }',
    '  project-lead: { held-by: [amara] }',
    '  internal-audit: { held-by: [de/chidi, de/eli] }',
    '',
  ].join('\n'),
  'de.yaml': [
    'rolebook: 1',
    'people:',
    '  chidi: { name: Chidi Obi, email: chidi@harbourdental.example }',
    '  eli: { name: Eli Marsh }',
    '',
  ].join('\n'),
}

/** Each changes one of the files as it is written above. */
const edits: readonly (readonly [keyof typeof files, string, string, readonly string[]])[] = [
  ['de.yaml', 'chidi@', 'amara@', ['auditor-independence']],
  ['de.yaml', 'name: Eli Marsh', 'name: Eli Marsh, left: 2026-08-31', ['leaver-holds-role']],
  ['de.yaml', '  eli:', '  elli:', ['unknown-reference']],
  ['de.yaml', 'chidi@harbourdental.example }', 'chidi@harbourdental.example, same-as: eli }', []],
  ['roles.yaml', 'de/eli', 'de/ely', ['unknown-reference']],
  ['roles.yaml', 'members: { de: de.yaml }', 'members: { de: da.yaml }', ['broken-member']],
  ['roles.yaml', 'members: { de: de.yaml }', 'members: { da: de.yaml }', ['unknown-reference', 'unknown-reference']],
  ['roles.yaml', 'name: Amara Okafor', 'name: Amara Okafor, same-as: de/eli', ['auditor-independence']],
]

it('says after every edit of the group and of its member what a check from scratch says', () => {
  const checker = createChecker({ catalogue })
  const rulesOf = (findings: readonly { readonly rule: string }[]) => findings.map(({ rule }) => rule)
  let joined = join(files)
  expect(checker.check(joined.document, now).findings).toEqual([])
  for (const [file, from, to, rules] of edits) {
    expect(files[file]).toContain(from)
    const edited = { ...files, [file]: files[file].replace(from, to) }
    for (const next of [edited, files]) {
      joined = join(next, joined)
      const { findings } = checker.check(joined.document, now)
      expect(JSON.stringify(findings)).toBe(JSON.stringify(check(join(next).document, { catalogue, now })))
      expect(rulesOf(findings)).toEqual(next === edited ? rules : [])
    }
  }
})
