import {
  applyEdits,
  createCatalogue,
  createRoleModel,
  type Letter,
  letters,
  parse,
  type RoleModel,
} from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { english } from '@rolebook/model/catalogue/en'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { setLetters } from './set-letters.ts'

const catalogue = createCatalogue(structure, english)
const roles = ['project-lead', 'it-department', 'asset-ownership', 'human-resources']

const role = fc.constantFrom(...roles)
const wanted = fc.constantFrom<readonly Letter[]>(
  [],
  ['accountable'],
  ['responsible'],
  ['accountable', 'responsible'],
  ['consulted'],
  ['informed'],
)
const comment = fc.constantFrom('', '', '   # one', ' # one, two')
const word = fc.oneof(
  role,
  role.map((id) => `"${id}"`),
)

/** A list of roles in every way in which people write it, after the colon. */
const list = fc.oneof(
  fc.tuple(word, comment).map(([one, remark]) => ` ${one}${remark}`),
  fc.tuple(fc.uniqueArray(word, { maxLength: 3 }), comment).map(([some, remark]) => ` [${some.join(', ')}]${remark}`),
  fc
    .tuple(fc.uniqueArray(word, { minLength: 1, maxLength: 3 }), comment, fc.constantFrom('    - ', '      -   '))
    .map(([some, remark, dash]) => `${remark}${some.map((one) => `\n${dash}${one}${remark}`).join('')}`),
)
const facts = fc
  .uniqueArray(fc.constantFrom<Letter>(...letters), { maxLength: 4 })
  .chain((some) => fc.tuple(...some.map((letter) => list.map((roles) => ({ letter, roles })))))
const block = fc
  .tuple(facts, comment)
  .filter(([some]) => some.length > 0)
  .map(([some, remark]) => `${remark}\n${some.map(({ letter, roles }) => `    ${letter}:${roles}`).join('\n')}`)
const flow = fc.tuple(facts, comment).map(([some, remark]) => {
  const plain = some.filter(({ roles }) => !roles.includes('\n') && !roles.includes('#'))
  return ` { ${plain.map(({ letter, roles }) => `${letter}:${roles}`).join(', ')} }${remark}`
})

const file = fc
  .record({
    entry: fc.option(fc.oneof(block, flow), { nil: undefined }),
    neighbour: fc.constantFrom('  PL-3: { informed: [human-resources] }   # as agreed', '  PL-3:\n    every: 1 year'),
    isFirst: fc.boolean(),
    eol: fc.constantFrom('\n', '\r\n'),
    isEnded: fc.boolean(),
  })
  .map(({ entry, neighbour, isFirst, eol, isEnded }) => {
    const own = entry === undefined ? [] : [`  IT-3:${entry}`]
    const entries = isFirst ? [...own, neighbour] : [neighbour, ...own]
    return `rolebook: 1\nresponsibilities: # what differs\n${entries.join('\n')}${isEnded ? '\n' : ''}`.replace(
      /\r?\n/g,
      eol,
    )
  })

it('gives a role exactly its letters in every layout, and touches nothing else', () => {
  fc.assert(
    fc.property(file, role, wanted, (text, who, target) => {
      const before = modelOf(text)
      const made = setLetters(
        parse(text),
        { duty: 'IT-3', role: who, letters: target },
        { model: before, language: 'en' },
      )
      if ('refused' in made) throw new Error(made.refused)
      const then = applyEdits(text, made.edits)
      const after = modelOf(then)
      expect(lettersOf(after, who)).toEqual(target)
      for (const other of roles) if (other !== who) expectKept(before, after, other, target)
      expect(after.rolebook.responsibilities?.get('PL-3')).toEqual(before.rolebook.responsibilities?.get('PL-3'))
      expect(parse(then).problems).toEqual([])
      expect(then.split('\r\n').length === then.split('\n').length).toBe(text.includes('\r\n'))
    }),
    { numRuns: 200 },
  )
})

it('leaves the very text when a letter is set and taken back to what the catalogue says', () => {
  fc.assert(
    fc.property(file, role, wanted, (text, who, target) => {
      fc.pre(!text.includes('IT-3'))
      const known = lettersOf(modelOf(text), who)
      expect(setTo(setTo(text, who, target), who, known)).toBe(accountableTaken(text, who, target) ?? text)
    }),
    { numRuns: 100 },
  )
})

function setTo(text: string, who: string, target: readonly Letter[]): string {
  const order = { duty: 'IT-3', role: who, letters: target }
  const made = setLetters(parse(text), order, { model: modelOf(text), language: 'en' })
  if ('refused' in made) throw new Error(made.refused)
  return applyEdits(text, made.edits)
}

/** Whoever was accountable before does not become accountable again when somebody else gives it up. */
function accountableTaken(text: string, who: string, target: readonly Letter[]): string | undefined {
  const isMoved = who !== 'it-department' && target.includes('accountable')
  return isMoved ? setTo(text, 'it-department', ['responsible']) : undefined
}

function modelOf(text: string): RoleModel {
  return createRoleModel(parse(text).rolebook, catalogue)
}

function lettersOf({ responsibilities }: RoleModel, who: string): readonly Letter[] {
  return letters.filter((letter) => responsibilities.get('IT-3')?.[letter].includes(who))
}

/** The letters that file or catalogue state, including those that have no effect beside a stronger one. */
function lettersSaid({ responsibilities }: RoleModel, who: string): readonly Letter[] {
  const duty = responsibilities.get('IT-3')
  return letters.filter((letter) => {
    const said = duty?.written[letter] ?? duty?.catalogue?.[letter] ?? []
    return said.includes(who)
  })
}

/**
 * Everybody else keeps their letters; whoever is no longer accountable may have a weaker letter that had no effect
 * before.
 */
function expectKept(before: RoleModel, after: RoleModel, other: string, target: readonly Letter[]): void {
  const [held, now] = [lettersOf(before, other), lettersOf(after, other)]
  if (!held.includes('accountable') || !target.includes('accountable')) {
    expect(now).toEqual(held)
    return
  }
  const kept = held.filter((letter) => letter !== 'accountable')
  expect(now).toEqual(expect.arrayContaining(kept))
  for (const letter of now) expect(lettersSaid(before, other)).toContain(letter)
  expect(now).not.toContain('accountable')
}
