import {
  createClocks,
  hasLeft,
  type InOwnLanguages,
  type Kind,
  type LocalText,
  type Responsibility,
  type Role,
  type Situation,
  textIn,
  wordingOf,
} from '@rolebook/model'
import { type Asking, type Candidate, icons } from './candidate.ts'
import { unfitAt } from './unfit-ids.ts'

/**
 * Everything of some kinds that an id may lead to, kind by kind; of each kind first what the file writes down, what is
 * named most often before the rest, then what else the catalogue has. Whoever is hardly meant here comes last, and what
 * would be an error not at all.
 */
export function* idCandidates(kinds: readonly Kind[], asking: Asking): Iterable<Candidate> {
  const self = selfAt(asking)
  const unlikely = unlikelyAt(asking)
  const isUnfit = unfitAt(asking)
  const { document, countUses } = asking
  const uses = document.pieces.length > mostInOrder ? new Map<string, number>() : countUses(document)
  const last: Candidate[] = []
  for (const kind of kinds) {
    for (const candidate of gatherers[kind](asking, (things) => byUse(things, uses))) {
      if (isUnfit(candidate.text, kind)) continue
      if (unlikely.has(candidate.text)) last.push(candidate)
      else if (candidate.text !== self) yield { ...candidate, subject: kind }
    }
  }
  yield* candidatesOfMembers(kinds, asking)
  yield* last
}

/** What the rolebooks of members write down, by the long ids it has here. */
function* candidatesOfMembers(kinds: readonly Kind[], asking: Asking): Iterable<Candidate> {
  const { document, now } = asking
  const { people, roles, contactPoints, sites, assets, policies } = document.rolebook
  const namers: Readonly<Partial<Record<Kind, (id: string) => string | undefined>>> = {
    person: (id) => people?.get(id)?.name,
    role: (id) => say(asking, roles?.get(id)?.title),
    'contact-point': (id) => say(asking, contactPoints?.get(id)?.name),
    site: (id) => sites?.get(id)?.name,
    asset: (id) => say(asking, assets?.get(id)?.title),
    policy: (id) => say(asking, policies?.get(id)?.title),
  }
  for (const [id, found] of document.members?.entries.kinds ?? []) {
    const kind = kinds.find((one) => found.includes(one))
    const nameOf = kind && namers[kind]
    const person = kind === 'person' ? people?.get(id) : undefined
    if (kind && nameOf && !(person && hasLeft(document.rolebook, person, now)))
      yield { text: id, icon: icons[kind], detail: nameOf(id) ?? id }
  }
}

/** In a rolebook of more pieces, putting all in order would be felt at each key; there the order of the file has to do. */
const mostInOrder = 1000

/** Things by how often they are named, else in the order of the file. */
function byUse<Thing>(
  things: ReadonlyMap<string, Thing> | undefined,
  uses: ReadonlyMap<string, number>,
): Iterable<readonly [string, Thing]> {
  if (uses.size === 0) return things ?? []
  const byCount: (readonly [string, Thing])[][] = []
  for (const thing of things ?? []) {
    const count = uses.get(thing[0]) ?? 0
    byCount[count] ??= []
    byCount[count].push(thing)
  }
  return byCount.reverse().flat()
}

type InOrder = <Thing>(things: ReadonlyMap<string, Thing> | undefined) => Iterable<readonly [string, Thing]>

const gatherers: Readonly<Record<Kind, (asking: Asking, inOrder: InOrder) => Iterable<Candidate>>> = {
  *person({ document: { rolebook }, now, language }, inOrder) {
    const clocks = createClocks()
    const left: Candidate[] = []
    for (const [id, person] of inOrder(rolebook.people)) {
      const isGone = person.left !== undefined && hasLeft(rolebook, person, now, clocks)
      const name = person.name ?? id
      if (isGone) left.push({ text: id, icon: icons.person, detail: texts.left[language](name) })
      else yield { text: id, icon: icons.person, detail: name }
    }
    yield* left
  },
  *role(asking, inOrder) {
    const { document, catalogue, language } = asking
    const written: ReadonlyMap<string, Role> = document.rolebook.roles ?? new Map()
    const titles = wordingOf(catalogue, language).roles
    for (const [id, { title }] of inOrder(written))
      yield { text: id, icon: icons.role, detail: say(asking, title) ?? titles[id]?.title }
    for (const { id } of catalogue.structure.roles)
      if (!written.has(id)) yield { text: id, icon: icons.role, detail: titles[id]?.title }
  },
  *'contact-point'(asking, inOrder) {
    for (const [id, { name }] of inOrder(asking.document.rolebook.contactPoints))
      yield { text: id, icon: icons['contact-point'], detail: say(asking, name) }
  },
  *site({ document }, inOrder) {
    for (const [id, { name }] of inOrder(document.rolebook.sites)) yield { text: id, icon: icons.site, detail: name }
  },
  *asset(asking, inOrder) {
    for (const [id, { title }] of inOrder(asking.document.rolebook.assets))
      yield { text: id, icon: icons.asset, detail: say(asking, title) }
  },
  *policy(asking, inOrder) {
    for (const [id, { title }] of inOrder(asking.document.rolebook.policies))
      yield { text: id, icon: icons.policy, detail: say(asking, title) }
  },
  *situation(asking, inOrder) {
    const { document, catalogue, language } = asking
    const written: ReadonlyMap<string, Situation> = document.rolebook.situations ?? new Map()
    const titles = wordingOf(catalogue, language).situations
    for (const [id, { title }] of inOrder(written))
      yield { text: id, icon: icons.situation, detail: say(asking, title) ?? titles[id]?.title }
    for (const { id } of catalogue.structure.situations)
      if (!written.has(id)) yield { text: id, icon: icons.situation, detail: titles[id]?.title }
  },
  *responsibility(asking, inOrder) {
    const { catalogue, language, cursor } = asking
    const icon = icons.responsibility
    const known = wordingOf(catalogue, language).responsibilities
    // only one of the catalogue’s can be stood for
    const isStoodFor = cursor.path.at(-1) === 'stands-for'
    const written: ReadonlyMap<string, Responsibility> = isStoodFor ? new Map() : writtenResponsibilities(asking)
    for (const [id, { text }] of inOrder(written))
      yield { text: id, icon, detail: say(asking, text) ?? known[id]?.text }
    for (const { id } of catalogue.structure.responsibilities)
      if (!written.has(id)) yield { text: id, icon, detail: known[id]?.text }
  },
}

function writtenResponsibilities({ document: { rolebook } }: Asking): ReadonlyMap<string, Responsibility> {
  const written = new Map<string, Responsibility>(rolebook.responsibilities)
  for (const [, { responsibilities }] of rolebook.roles ?? [])
    for (const [id, own] of responsibilities ?? []) if (!written.has(id)) written.set(id, own)
  return written
}

/** The thing whose own entry the cursor stands in: nobody stands in for themselves. */
function selfAt({ cursor: { path } }: Asking): string | undefined {
  return path[0] === 'people' && typeof path[1] === 'string' ? path[1] : undefined
}

/** One of several holders is hardly the deputy of the same role. */
function unlikelyAt({ document, cursor: { path } }: Asking): ReadonlySet<string> {
  const [section, role, key] = path
  if (section !== 'roles' || typeof role !== 'string' || key !== 'deputies') return new Set()
  return new Set(document.rolebook.roles?.get(role)?.heldBy?.flatMap(({ who }) => who ?? []))
}

function say({ document, language }: Asking, text: LocalText | undefined): string | undefined {
  // a text without a language is the only one there is; of thousands most are such
  return text && (text[''] ?? textIn(text, language, document.rolebook.organisation?.languages?.[0]))
}

const texts = {
  left: {
    en: (name) => `${name}, has left`,
    de: (name) => `${name}, ausgeschieden`,
    fr: (name) => `${name}, a quitté l’organisation`,
  } satisfies InOwnLanguages<(name: string) => string>,
}
