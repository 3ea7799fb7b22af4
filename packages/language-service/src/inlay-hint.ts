import { dueOn, type Range, readDate } from '@rolebook/model'
import type { InlayHint } from 'vscode-languageserver-types'
import { responsibilityAt } from './hover/what-recurs.ts'
import { formAt } from './place/form-at.ts'
import type { Locate } from './place/located-file.ts'
import type { View } from './place/view.ts'
import { scalarsIn, type WrittenScalar } from './place/written-scalars.ts'
import { daysLeftInWords } from './words/day-distance.ts'
import { daysUntil } from './words/local-day.ts'
import { nameOfThing } from './words/thing-name.ts'

/** In days. Days further away get no hint, so that the nearer ones are noticed. */
const worthCounting = 60
/** Longer names are cut: a hint must not push the line out of sight. */
const longestName = 32

/** The hints in a stretch of the text: names that an id does not reveal, and days until something ends. */
export function inlayHints(view: View, within: Range, locate: Locate): InlayHint[] {
  const hints: InlayHint[] = []
  const named = new Set<string>()
  for (const scalar of scalarsIn(view.document, within)) {
    const { uri, range } = locate(scalar.range)
    const name = nameBehind(view, scalar)
    // one hint for each name on a line is enough, however often its id occurs there
    const mention = `${uri} ${range.end.line} ${scalar.text}`
    const label = name === undefined || named.has(mention) ? daysLeft(view, scalar) : name
    if (label === undefined) continue
    named.add(mention)
    const isCut = label.length > longestName
    hints.push({
      position: range.end,
      label: isCut ? `${label.slice(0, longestName - 1).trimEnd()}…` : label,
      paddingLeft: true,
      ...(isCut ? { tooltip: label } : {}),
    })
  }
  return hints
}

/**
 * The name behind an id, where the id does not already say it. Responsibilities get none, because their names are
 * sentences.
 */
function nameBehind(view: View, { text, path }: WrittenScalar): string | undefined {
  const form = formAt(path)
  const isPointing = form?.is === 'contact' || (form?.is === 'reference' && !form.to.includes('responsibility'))
  if (!isPointing) return undefined
  const name = nameOfThing(view, text)
  return isPlainFrom(text, name, view.model.rolebook.people?.has(text) === true) ? undefined : name
}

/**
 * Whether an id reveals a name: `security-desk`, or `berlin` for a site. A first name alone does not reveal who a
 * person is.
 */
function isPlainFrom(id: string, name: string, isPerson: boolean): boolean {
  const [said, whole] = [lettersOf(id), lettersOf(name)]
  return said.includes(whole) || (whole.includes(said) && (!isPerson || id.includes('-')))
}

function daysLeft(view: View, { text, path }: WrittenScalar): string | undefined {
  const date = readDate(text)
  const key = path.at(-1)
  if (date === undefined) return undefined
  if (key === 'last-done') {
    const duty = responsibilityAt(view, path)
    return duty?.every && worded(view, daysUntil(view, dueOn(date, duty.every), path))
  }
  return typeof key === 'string' && ends.has(key) ? worded(view, daysUntil(view, date, path)) : undefined
}

function worded({ language }: View, days: number): string | undefined {
  return days >= 0 && days <= worthCounting ? daysLeftInWords(days, language) : undefined
}

/** Keys whose date ends something, or by which something has to be done. */
const ends: ReadonlySet<string> = new Set(['until', 'review-by', 'filled-by', 'left'])

function lettersOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{Letter}\p{Number}]/gu, '')
    .toLowerCase()
}
