import MiniSearch from 'minisearch'
import type { RoleModel } from '../rolebook/role-model.ts'
import type { SituationEntry } from '../rolebook/situation-entry.ts'
import { type LanguageTag, textIn } from '../text/local-text.ts'

/** Finds situations by everyday words, with typos. Made once for a role model and language, asked at every key press. */
export interface SituationSearch {
  /** The situations that fit, best first; all words count, one that fits nowhere does not spoil the others. */
  find(words: string): readonly SituationEntry[]
}

/** What is pasted beyond so many characters is not looked at: every word costs a walk through all that is known. */
const longestQuestion = 300

/**
 * Makes the search for a role model in one language. The keywords of every loaded language count, for people mix them;
 * titles weigh most, then keywords, then the steps.
 */
export function createSituationSearch(
  model: Pick<RoleModel, 'rolebook' | 'situations'>,
  language: LanguageTag,
): SituationSearch {
  const first = model.rolebook.organisation?.languages?.[0]
  const index = new MiniSearch<{ id: string; title: string; keywords: string; steps: string }>({
    fields: ['title', 'keywords', 'steps'],
    processTerm: foldTerm,
    searchOptions: {
      boost: { title: 3, keywords: 2 },
      prefix: (term) => term.length >= 3,
      // one typo in a short word, two in a long one; very short words must be right
      fuzzy: (term) => (term.length < 4 ? 0 : term.length < 8 ? 1 : 2),
      weights: { fuzzy: 0.4, prefix: 0.6 },
    },
  })
  for (const situation of model.situations.values()) {
    index.add({
      id: situation.id,
      title: textIn(situation.title, language, first) ?? '',
      keywords: [situation.id.replaceAll('-', ' '), ...[...situation.keywords.values()].flat()].join(' \n'),
      steps: [...situation.first, ...situation.doNot].map((step) => textIn(step, language, first) ?? '').join(' \n'),
    })
  }
  return {
    find(words) {
      const asked = words.slice(0, longestQuestion)
      const found = index.search(asked)
      // two letters that changed places count as two typos
      const results = found.length > 0 ? found : index.search(asked, { fuzzy: (term) => (term.length < 6 ? 0 : 2) })
      return results.flatMap(({ id }) => model.situations.get(id) ?? [])
    },
  }
}

/** Lower case without accents, so that "telephone volé" and "téléphone vole" are the same; one-letter words are dropped. */
function foldTerm(term: string): string | null {
  const folded = term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss')
  return folded.length < 2 || tooCommon.has(folded) ? null : folded
}

/** Words that stand in nearly every sentence about trouble and so tell situations apart badly. */
const tooCommon: ReadonlySet<string> = new Set(
  [
    'the an my me we it is was have has had to on in at of and or for with from that this our you your am are be',
    'ich hab habe mein meine meinen mich der die das den dem ein eine einen einem im in am an auf und oder mit von zu ist war wir',
    'je ai mon ma mes me le la les un une des du de au en et ou avec pour est suis nous vous sur',
  ]
    .join(' ')
    .split(' '),
)
