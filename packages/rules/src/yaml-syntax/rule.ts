import type { Problem, Range, RolebookDocument } from '@rolebook/model'
import { defineRule } from '../rule.ts'
import { type Cause, causeOf, independentCodes } from './cause.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'yaml-syntax',
  severity: 'error',
  profile: 'default',
  covers: ['FILE-02', 'FILE-03'],
  fixable: true,
  dependsOnTime: false,
  title: {
    en: 'The file can be read as YAML, safely and as one document',
    de: 'Die Datei lässt sich als YAML lesen, gefahrlos und als ein einziges Dokument',
    fr: 'Le fichier se lit comme du YAML, sans danger et comme un seul document',
  },
  messages,
  check({ document, language }, report) {
    const causes =
      document.pieces.length === 0
        ? refusals(document, language)
        : [...syntaxCauses(document), ...unsafeCauses(document)]
    for (const { message, range, values = {}, fix } of causes) {
      report({ message, at: { range }, values, fixes: fix ? [fix] : [] })
    }
  },
})

/** Texts that were not read at all. */
function refusals({ problems, text }: RolebookDocument, language: string): readonly Cause[] {
  return problems.flatMap(({ code, start, end, detail }): Cause[] => {
    const limit = new Intl.NumberFormat(language === 'en' ? 'en-GB' : language).format(Number(detail['limit']))
    if (code === 'too-large') return [{ message: 'tooLarge', range: { start, end }, values: { limit } }]
    const nul = text.indexOf('\u0000')
    return code === 'binary' ? [{ message: 'binary', range: { start: nul, end: nul + 1 } }] : []
  })
}

/** The most mistakes reported for one piece; whoever has more mends these first. */
const mostCauses = 100
/** How far back an open bracket is looked for, in characters. */
const farthestLook = 20_000

/**
 * One cause for each thing somebody has to mend. A parser that has lost its way goes on complaining, so errors on the
 * same line or the next, in the same piece, are not reported.
 */
function syntaxCauses(document: RolebookDocument): readonly Cause[] {
  if (!document.problems.some(({ code }) => code === 'syntax')) return []
  const { pieces, lines, wholeBecause } = document
  const remarkable = pieces.remarkable.flatMap((index) => pieces.pieces[index] ?? [])
  const anchors = wholeBecause === 'shared-anchors' || remarkable.some(({ anchorNames }) => anchorNames.length > 0)
  return pieces.remarkable.flatMap((index) => {
    const causes: Cause[] = []
    const from = pieces.startOf(index)
    // what follows may tell why a piece is not over at its end
    const text = document.slice(from, pieces.startOf(index + 2))
    let lastLine = Number.NEGATIVE_INFINITY
    let readTo = -1
    for (const { start, end, detail } of syntaxProblems(pieces.pieces[index]?.problems ?? [])) {
      if (causes.length === mostCauses) break
      const { code = '', message = '' } = detail
      const line = lines.positionAt(from + start).line
      const follows = line <= lastLine + 1
      lastLine = line
      if (follows && (!independentCodes.has(code) || start < readTo)) continue
      const cause = causeOf({
        code,
        message,
        document: text,
        from: Math.max(0, start - farthestLook),
        anchors,
        start,
        end,
      })
      readTo = Math.max(readTo, cause.range.end)
      causes.push(moved(cause, from))
    }
    return causes
  })
}

/** A cause that was found in a piece, at its place in the text. */
function moved({ fix, ...cause }: Cause, by: number): Cause {
  const move = ({ start, end }: Range) => ({ start: start + by, end: end + by })
  const edits = fix?.edits.map(({ range, text }) => ({ range: move(range), text }))
  return { ...cause, range: move(cause.range), ...(fix && edits && { fix: { ...fix, edits } }) }
}

/** In the order of the text. */
function syntaxProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ code }) => code === 'syntax').sort((one, other) => one.start - other.start)
}

function unsafeCauses(document: RolebookDocument): readonly Cause[] {
  const { problems } = document
  const bomb = problems.find(({ code }) => code === 'alias-bomb')
  return problems.flatMap(({ code, start, end, detail }): Cause[] => {
    const range = { start, end }
    const values = { text: detail['text'] ?? '' }
    if (code === 'several-documents') return [{ message: 'severalDocuments', range }]
    if (code === 'tag') return [{ message: 'tag', range, values, ...removal(document, start, end) }]
    // One is enough: the others are the same knot.
    return detail === bomb?.detail ? [{ message: 'aliasBomb', range, values }] : []
  })
}

/** Without one of YAML's own tags a value reads as it did before; what a custom one was for only its author knows. */
function removal(document: RolebookDocument, start: number, end: number): Pick<Cause, 'fix'> {
  if (document.slice(start, start + 2) !== '!!') return {}
  const space = /^[ \t]+/.exec(document.slice(end, end + 8))?.[0].length ?? 0
  return { fix: { title: 'removeTag', edits: [{ range: { start, end: end + space }, text: '' }] } }
}
