import type { Range } from './line-index.ts'

/** Characters that nobody sees: they turn the direction of reading, or take no room. */
export interface Invisible extends Range {
  readonly kind: 'direction' | 'width'
  /** Whether removing them changes nothing but their invisible effect. */
  readonly removable: boolean
}

/** Marks, embeddings, overrides and isolates of direction; spaces and joiners without width; the soft hyphen. */
const invisible = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+|[\u00AD\u200B-\u200D\u2060\uFEFF]+/g
const turnsByForce = /[\u202D\u202E]/
/** A letter that is written from right to left. */
export const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const alphabetic = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u

/**
 * Finds invisible characters that do harm where they stand. Ordinary are: marks of direction in a line that has Arabic or
 * Hebrew letters, joiners in scripts and emoji that need them, spaces without width between words that have none, and
 * the soft hyphen in prose.
 */
export function findInvisible(text: string): readonly Invisible[] {
  const found: Invisible[] = []
  let line: Line = { end: -1, isRightToLeft: false }
  for (const { 0: characters, index: start } of text.matchAll(invisible)) {
    const end = start + characters.length
    if (found.length === most) break
    if (isDirection(characters)) {
      if (start > line.end) line = lineAround(text, start)
      const isOrdinary = line.isRightToLeft
      if (!isOrdinary || turnsByForce.test(characters))
        found.push({ kind: 'direction', removable: !isOrdinary, start, end })
    } else if (isHarmful(text, start, end)) found.push({ kind: 'width', removable: true, start, end })
  }
  return found
}

/** The word around a place, up to the nearest white space on both sides. */
export function wordAround(text: { slice(start: number, end: number): string }, { start, end }: Range): Range {
  const before = /[^\s[\]{},"']*$/.exec(text.slice(Math.max(0, start - longestWord), start))?.[0] ?? ''
  const after = /^[^\s[\]{},"']*/.exec(text.slice(end, end + longestWord))?.[0] ?? ''
  return { start: start - before.length, end: end + after.length }
}

const longestWord = 100
/** The most that are reported for one piece; nobody would look at each of more. */
const most = 200

interface Line {
  readonly end: number
  readonly isRightToLeft: boolean
}

function isDirection(characters: string): boolean {
  return /^[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(characters)
}

function isHarmful(text: string, start: number, end: number): boolean {
  // the byte order mark that a file may begin with
  if (start === 0 && text.startsWith('\uFEFF')) return false
  const [before = '', after = ''] = [letterBefore(text, start), letterAfter(text, end)]
  const isBeside = alphabetic.test(before) || alphabetic.test(after)
  const isAmong = (before === '' || !isLetter(before) || alphabetic.test(before)) && !isForeign(after)
  if (!isBeside || !isAmong) return false
  const word = wordAround(text, { start, end })
  const isAddress = /@|:\/\//.test(text.slice(word.start, word.end))
  // soft hyphens and joiners are typed on purpose in prose
  return isAddress || /[\u200B\uFEFF]/.test(text.slice(start, end))
}

function isForeign(character: string): boolean {
  return character !== '' && isLetter(character) && !alphabetic.test(character)
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{M}\p{Extended_Pictographic}]/u.test(character)
}

function letterBefore(text: string, at: number): string | undefined {
  return [...text.slice(Math.max(0, at - 2), at)].at(-1)
}

function letterAfter(text: string, at: number): string | undefined {
  return [...text.slice(at, at + 2)][0]
}

function lineAround(text: string, at: number): Line {
  const next = text.indexOf('\n', at)
  const end = next < 0 ? text.length : next
  return { end, isRightToLeft: rightToLeft.test(text.slice(text.lastIndexOf('\n', at) + 1, end)) }
}
