import MiniSearch, { type SearchResult } from 'minisearch'

/** By which words something is found; its title weighs most, then its keywords, then the rest. */
export interface Findable {
  readonly id: string
  readonly title: string
  readonly keywords: string
  readonly rest: string
}

/** Finds things by everyday words, with typos. Made once, asked at every key press. */
export interface WordIndex {
  /** What fits, best first; all words count, and one that fits nowhere does not spoil the others. */
  find(words: string): readonly { readonly id: string; readonly score: number }[]
}

/** In characters. The rest of a longer question is ignored, because every word costs a walk through the whole index. */
const longestQuestion = 300

/** Makes an index of things whose ids are all different. */
export function createWordIndex(things: readonly Findable[]): WordIndex {
  const index = new MiniSearch<Findable>({
    fields: ['title', 'keywords', 'rest'],
    processTerm: foldTerm,
    searchOptions: {
      boost: { title: 3, keywords: 2 },
      prefix: (term) => term.length >= 3,
      // one typo in a short word, two in a long one; very short words must be right
      fuzzy: (term) => (term.length < 4 ? 0 : term.length < 8 ? 1 : 2),
      weights: { fuzzy: 0.4, prefix: 0.6 },
    },
  })
  index.addAll(things)
  return {
    find(words) {
      const asked = words.slice(0, longestQuestion)
      // “it” alone is the department, in every language
      const found = index.search(asked, isOnly('it', asked) ? { processTerm: withoutAccents } : {})
      // two letters that changed places count as two typos
      return found.some(isAsWritten) ? found : index.search(asked, { fuzzy: (term) => (term.length < 5 ? 0 : 2) })
    },
  }
}

/** Whether at least one word of the question is found as it was written, or as a beginning. */
function isAsWritten({ terms, queryTerms }: SearchResult): boolean {
  return terms.some((term) => queryTerms.some((asked) => term.startsWith(asked)))
}

function isOnly(word: string, asked: string): boolean {
  return asked.trim().toLowerCase() === word
}

/** A word as it is compared; one-letter words and those that are too common are dropped, but not what is written as IT. */
function foldTerm(term: string): string | null {
  const folded = withoutAccents(term)
  return term !== 'IT' && (folded.length < 2 || tooCommon.has(folded)) ? null : folded
}

/** Lower case without accents, so that "telephone volé" and "téléphone vole" are the same. */
function withoutAccents(term: string): string {
  return term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss')
}

/** Words that occur in nearly every sentence about trouble, and so hardly tell situations apart. */
const tooCommon: ReadonlySet<string> = new Set(
  [
    'the an my me we it is was have has had to on in at of and or for with from that this our you your am are be',
    'ich hab habe mein meine meinen mich der die das den dem ein eine einen einem im in am an auf und oder mit von zu ist war wir',
    'je ai mon ma mes me le la les un une des du de au en et ou avec pour est suis nous vous sur',
  ]
    .join(' ')
    .split(' '),
)
