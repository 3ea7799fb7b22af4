import type { RoleModel } from '../rolebook/role-model.ts'
import type { SituationEntry } from '../rolebook/situation-entry.ts'
import { type LanguageTag, textIn } from '../text/local-text.ts'
import { createWordIndex, type Findable } from './word-index.ts'

/** Finds situations by everyday words, with typos. Made once for a role model and language, asked at every key press. */
export interface SituationSearch {
  /** The situations that fit, best first. */
  find(words: string): readonly SituationEntry[]
}

/** What of a role model is looked through. */
type Searched = Pick<RoleModel, 'rolebook' | 'situations'>

/** Makes the search for the situations of a role model in one language. */
export function createSituationSearch(model: Searched, language: LanguageTag): SituationSearch {
  const index = createWordIndex([...model.situations.values()].map((entry) => wordsOfSituation(model, entry, language)))
  return { find: (words) => index.find(words).flatMap(({ id }) => model.situations.get(id) ?? []) }
}

/** The keywords of every loaded language count, for people mix them; the rest are the steps. */
export function wordsOfSituation(
  { rolebook }: Searched,
  { id, title, keywords, first, doNot }: SituationEntry,
  language: LanguageTag,
): Findable {
  const say = (text: typeof title) => textIn(text, language, rolebook.organisation?.languages?.[0]) ?? ''
  return {
    id,
    title: say(title),
    keywords: [id.replaceAll('-', ' '), ...[...keywords.values()].flat()].join(' \n'),
    rest: [...first, ...doNot].map(say).join(' \n'),
  }
}
