import { partsOf, type RoleModel } from '../rolebook/role-model.ts'
import { type LanguageTag, type LocalText, textIn } from '../text/local-text.ts'
import { wordsOfSituation } from './situation-search.ts'
import { createWordIndex, type Findable } from './word-index.ts'

/** The kinds of thing that can be found. Of two that fit equally well, the kind listed first here comes first. */
export const foundKinds = ['situation', 'role', 'contact-point', 'person', 'policy', 'asset'] as const
export type FoundKind = (typeof foundKinds)[number]

export interface Found {
  readonly kind: FoundKind
  readonly id: string
}

/** Finds whatever staff may look for by everyday words, with typos. Made once, asked at every key press. */
export interface Search {
  /** What fits, best first. */
  find(words: string): readonly Found[]
}

/** Whatever scores below this share of the best is left out: among thousands of names some resemble any word. */
const faint = 0.2

/** Makes the search over a role model in one language, for everything or some kinds. Costs a pass over all its words. */
export function createSearch(
  model: RoleModel,
  language: LanguageTag,
  kinds: readonly FoundKind[] = foundKinds,
): Search {
  const everything = new Map<string, { readonly kind: FoundKind; readonly words: Findable }>(
    findables(model, language)
      .filter(([kind]) => kinds.includes(kind))
      .map(([kind, words]) => [`${kind} ${words.id}`, { kind, words }] as const),
  )
  const index = createWordIndex([...everything].map(([id, { words }]) => ({ ...words, id })))
  return {
    find(words) {
      const results = index.find(words)
      const faintest = (results[0]?.score ?? 0) * faint
      return results
        .flatMap(({ id, score }) => {
          const found = everything.get(id)
          return found && score >= faintest ? [{ kind: found.kind, id: found.words.id, score }] : []
        })
        .sort((one, other) => other.score - one.score || foundKinds.indexOf(one.kind) - foundKinds.indexOf(other.kind))
    },
  }
}

function findables(model: RoleModel, language: LanguageTag): (readonly [FoundKind, Findable])[] {
  const { rolebook, situations, roles } = model
  const say = (text: LocalText | undefined) =>
    (text && textIn(text, language, rolebook.organisation?.languages?.[0])) ?? ''
  const entries = <Entry>(map: ReadonlyMap<string, Entry> | undefined) => [...(map ?? [])]
  return [
    ...[...situations.values()].map((entry) => ['situation', wordsOfSituation(model, entry, language)] as const),
    ...[...roles.values()].map(({ id, title, summary }) => {
      const duties = partsOf(model, id).filter(
        ({ letters: [strongest] }) => strongest === 'accountable' || strongest === 'responsible',
      )
      const rest = [say(summary), ...duties.map(({ responsibility }) => say(responsibility.text))].join(' \n')
      return ['role', { id, title: say(title), keywords: wordsOfId(id), rest }] as const
    }),
    ...entries(rolebook.contactPoints).map(
      ([id, { name }]) => ['contact-point', { id, title: say(name), keywords: wordsOfId(id), rest: '' }] as const,
    ),
    ...entries(rolebook.people).map(
      ([id, { name, title }]) =>
        ['person', { id, title: name ?? wordsOfId(id), keywords: '', rest: say(title) }] as const,
    ),
    ...entries(rolebook.policies).map(
      ([id, { title, summary }]) =>
        ['policy', { id, title: say(title), keywords: wordsOfId(id), rest: say(summary) }] as const,
    ),
    ...entries(rolebook.assets).map(([id, { title, acceptableUse }]) => {
      return ['asset', { id, title: say(title), keywords: wordsOfId(id), rest: say(acceptableUse) }] as const
    }),
  ]
}

function wordsOfId(id: string): string {
  return id.replaceAll('-', ' ')
}
