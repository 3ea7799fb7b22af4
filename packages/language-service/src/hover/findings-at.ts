import type { InOwnLanguages, Range } from '@rolebook/model'
import type { Finding } from '@rolebook/rules'
import type { CheckedView } from '../place/view.ts'
import { type Markdown, md } from '../words/markdown.ts'
import { listUnder } from './card.ts'

/**
 * What is found about a thing, hints left out, as a list for the foot of its card; empty where all is well. What is
 * underlined at `place` itself is not said again: editors put it above the card.
 */
export function listFindings({ checked, language }: CheckedView, id: string, place: Range): readonly Markdown[] {
  const found = checked.findings.filter(
    (finding) => finding.severity !== 'hint' && isAbout(finding, id) && !overlap(finding.range, place),
  )
  return listUnder(texts.findings[language], found, language, ({ message }) => md`${message}`)
}

/** A finding is about what an exception would name, and about the entry in which it stands; what exceptions lack is theirs. */
function isAbout({ about, path }: Finding, id: string): boolean {
  if (path[0] === 'exceptions') return false
  return about.includes(id) || path[1] === id || (path[2] === 'responsibilities' && path[3] === id)
}

function overlap(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end
}

const texts = { findings: { en: 'Findings', de: 'Befunde', fr: 'Constats' } } satisfies Record<
  string,
  InOwnLanguages<string>
>
