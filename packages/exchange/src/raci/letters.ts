import { fold, type Letter, letters } from '@rolebook/model'

/** What each letter of a table means, by the letter in lower case; `undefined` where the format has no such letter. */
export type Legend = ReadonlyMap<string, Letter | undefined>

/** The letters of RACI, for tables without a legend. */
export const usualLegend: Legend = new Map<string, Letter>([
  ['r', 'responsible'],
  ['a', 'accountable'],
  ['c', 'consulted'],
  ['i', 'informed'],
])

/** What a cell says. */
export interface CellLetters {
  /** Strongest first, each once. */
  readonly letters: readonly Letter[]
  /** Parts that are not a known letter, as written. */
  readonly unknown: readonly string[]
}

/** Words for each letter, as patterns for the beginnings of folded words, in English, German and French. */
const letterWords: readonly (readonly [Letter, RegExp])[] = [
  [
    'accountable',
    /\b(?:accountab|approv|approb|rechenschaft|gesamtverantwort|ergebnisverantwort|entscheid|genehmig|redevable|garant|imputab|autorite|answers? for)/,
  ],
  ['responsible', /\b(?:responsib|durchfuehr|ausfuehr|umsetz|bearbeit|realis|execut|perform|doer|does\b|acteur)/],
  ['consulted', /\b(?:consult|konsult|berat|mitwirk|befrag|einbezog|angehoert)/],
  ['informed', /\b(?:inform|benachrichtig)/],
]
/** “Verantwortlich” and “responsable” are used both for those who answer and for those who do. */
const eitherWord = /\b(?:verantwort|responsable|zustaendig)/

/** Reads a cell: `R`, `a/r`, `R,A`, `RA`, `(C)`, `Responsible`. Dashes and `n/a` are empty. */
export function readLetters(cell: string, legend: Legend): CellLetters {
  const text = cell.replace(/[*()[\]]/g, ' ').trim()
  if (/^(?:[-–—.]*|n\/?a|none|keine?r?|aucun)$/i.test(text)) return { letters: [], unknown: [] }
  const parts = text.split(/\s*(?:[/,;&+|]|\band\b|\bund\b|\bet\b)\s*|\s+/i).filter((part) => part !== '')
  const found = new Set<Letter>()
  const unknown: string[] = []
  for (const part of parts) {
    const read = lettersOf(part, legend)
    if (read.length === 0) unknown.push(part)
    for (const letter of read) found.add(letter)
  }
  return { letters: letters.filter((letter) => found.has(letter)), unknown }
}

/** Whether a cell holds letters and nothing else. */
export function isLetterCell(cell: string, legend: Legend): boolean {
  if (cell.length > 24) return false
  const { letters: found, unknown } = readLetters(cell, legend)
  return found.length > 0 && unknown.length === 0
}

/**
 * The letter that a word of a legend means; `either` where the word may mean two letters, `undefined` for an unknown
 * word.
 */
export function meaningOf(words: string): Letter | 'either' | undefined {
  const folded = fold(words)
  let best: { letter: Letter; at: number } | undefined
  for (const [letter, pattern] of letterWords) {
    const at = folded.search(pattern)
    if (at !== -1 && (best === undefined || at < best.at)) best = { letter, at }
  }
  return best?.letter ?? (eitherWord.test(folded) ? 'either' : undefined)
}

function lettersOf(part: string, legend: Legend): readonly Letter[] {
  const known = (character: string) => legend.get(character.toLowerCase())
  if ([...part].length === 1) return [known(part) ?? []].flat()
  const meaning = part.length > 4 ? meaningOf(part) : undefined
  if (meaning !== undefined && meaning !== 'either') return [meaning]
  // `RA` and `ARC`: several letters without anything between, each once
  const characters = [...part]
  const read = characters.flatMap((character) => known(character) ?? [])
  return characters.length <= 4 && read.length === characters.length && new Set(read).size === read.length ? read : []
}
