import { contactPointShape, personShape, type Rolebook, rolebookShape } from '../format/rolebook-format.ts'
import { camelCase, type Fields, type Form } from '../format/shape.ts'
import { ofMembers } from '../members/with-members.ts'
import { compareTexts } from '../text/order.ts'
import { decideField, decideFields, fieldsOf, spell, type Walk } from './decisions.ts'

/** Spells the decisions of a rolebook, as `spell(decisionsOf(rolebook))` does. */
export type Speller = (rolebook: Rolebook) => string

/** What an entry or a section adds: its spelling, and the ids it names. */
interface Spelt {
  readonly text: string
  readonly named: readonly string[]
}

interface SpeltSection {
  readonly key: string
  readonly spelt: Spelt
}

/** What the entries of a section are: the name of their record in the tables of the format, and its fields. */
interface Entries {
  readonly record: string
  readonly fields: Fields
}

/** Sections of which only those entries count that decisions name. */
interface Named {
  readonly people: Things
  readonly contactPoints: Things
}
type Sections = Omit<Rolebook, keyof Named>
type Things = ReadonlyMap<string, object> | undefined

const ofPeople: Entries = { record: 'people', fields: fieldsOf(personShape) }
const ofContactPoints: Entries = { record: 'contactPoints', fields: fieldsOf(contactPointShape) }

/**
 * Makes a speller that remembers entries and sections by object identity: of rolebooks that follow one another by
 * edits, only what an edit touched is spelt again. Whatever nobody else holds any more, it forgets too.
 */
export function createSpeller(): Speller {
  let first: string | undefined
  let known = new WeakMap<object, Spelt>()

  const remember = (thing: object, make: (walk: Walk) => string): Spelt => {
    const spelt = known.get(thing)
    if (spelt) return spelt
    const named = new Set<string>()
    const made = { text: make({ first: first ?? '', named }), named: [...named] }
    known.set(thing, made)
    return made
  }
  const speltEntry = (entry: object, { fields, record }: Entries) =>
    remember(entry, (walk) => spell(decideFields(fields, entry, record, walk)))

  /** A section whose entries are records under ids. */
  const speltEntries = (entries: ReadonlyMap<string, object>, of: Entries) =>
    remember(entries, ({ named }) => {
      const members = [...entries].map(([id, entry]): Member => {
        const spelt = speltEntry(entry, of)
        for (const name of spelt.named) named.add(name)
        return [id, spelt.text]
      })
      return members.length === 0 ? '' : record(members)
    })

  const speltSection = (name: string, form: Form, rolebook: Sections): Spelt => {
    const section: unknown = Reflect.get(rolebook, name)
    if (form.is === 'map' && form.of.form.is === 'record')
      return speltEntries(section as ReadonlyMap<string, object>, { record: name, fields: fieldsOf(form.of) })
    const decide = (walk: Walk) => spell(decideField(name, form, rolebook, '', walk))
    if (typeof section === 'object' && section !== null) return remember(section, decide)
    return { text: decide({ first: first ?? '', named: new Set() }), named: [] }
  }

  const speltSections = (rolebook: Sections): readonly SpeltSection[] =>
    Object.entries(fieldsOf(rolebookShape)).flatMap(([key, { form }]): SpeltSection[] => {
      const name = camelCase(key)
      if (Reflect.get(rolebook, name) === undefined) return []
      const spelt = speltSection(name, form, rolebook)
      return spelt.text === '' ? [] : [{ key, spelt }]
    })

  /** Whether two versions of such a section say the same decisions. */
  const isDecidedAlike = (before: Things, next: Things, of: Entries): boolean => {
    if (before === next) return true
    if (before?.size !== next?.size || ofMembers(before) !== ofMembers(next)) return false
    for (const [id, entry] of next ?? []) {
      const earlier = before?.get(id)
      if (earlier === entry) continue
      if (earlier === undefined || speltEntry(earlier, of).text !== speltEntry(entry, of).text) return false
    }
    return true
  }

  let last: Last | undefined
  return ({ people, contactPoints, ...rest }) => {
    const language = rest.organisation?.languages?.[0] ?? ''
    // texts without a language are in the first one, so where that changes everything has to be spelt again
    if (language !== first) {
      known = new WeakMap()
      last = undefined
    }
    first = language
    const sections = speltSections(rest)
    const isAlike =
      last &&
      isDecidedAlike(last.people, people, ofPeople) &&
      isDecidedAlike(last.contactPoints, contactPoints, ofContactPoints)
    const all = { sections, people, contactPoints }
    if (last && isAlike && areSpeltAlike(last.sections, sections)) last = { ...last, ...all }
    else {
      const named = last && isAlike && nameAlike(last.sections, sections) ? last.named : spellNamed(all, speltEntry)
      const members = sections.map(({ key, spelt }): Member => [key, spelt.text])
      last = { ...all, named, text: record([...members, ...named]) }
    }
    return last.text
  }
}

/** What was spelt last. */
interface Last extends Named {
  readonly sections: readonly SpeltSection[]
  readonly named: readonly Member[]
  readonly text: string
}

/** Spells the people and contact points that sections name, and those that they name in turn. */
function spellNamed(
  { sections, people, contactPoints }: Pick<Last, 'sections' | keyof Named>,
  speltEntry: (entry: object, of: Entries) => Spelt,
): readonly Member[] {
  const named = new Set(sections.flatMap(({ spelt }) => spelt.named))
  const namedPeople: Member[] = []
  const namedContactPoints: Member[] = []
  const gather = (entry: object | undefined, of: Entries, id: string, gathered: Member[]) => {
    if (!entry) return
    const spelt = speltEntry(entry, of)
    gathered.push([id, spelt.text])
    for (const name of spelt.named) named.add(name)
  }
  // those who are named may name others in turn: iterating over a set also visits what is added meanwhile
  for (const id of named) {
    gather(people?.get(id), ofPeople, id, namedPeople)
    gather(contactPoints?.get(id), ofContactPoints, id, namedContactPoints)
  }
  return [
    ...(namedPeople.length > 0 ? [['people', record(namedPeople)] as const] : []),
    ...(namedContactPoints.length > 0 ? [['contact-points', record(namedContactPoints)] as const] : []),
  ]
}

/** Whether sections name the same, in the same order. */
function nameAlike(before: readonly SpeltSection[], next: readonly SpeltSection[]): boolean {
  return (
    before.length === next.length &&
    next.every(({ spelt }, index) => {
      const named = before[index]?.spelt.named ?? []
      return named.length === spelt.named.length && spelt.named.every((id, at) => named[at] === id)
    })
  )
}

function areSpeltAlike(before: readonly SpeltSection[], next: readonly SpeltSection[]): boolean {
  return (
    before.length === next.length &&
    next.every(({ key, spelt }, index) => before[index]?.key === key && before[index].spelt.text === spelt.text)
  )
}

type Member = readonly [key: string, spelling: string]

function record(members: readonly Member[]): string {
  const sorted = [...members].sort(([one], [other]) => compareTexts(one, other))
  return `{${sorted.map(([key, spelling]) => `${JSON.stringify(key)}:${spelling}`).join(',')}}`
}
