import type { InOwnLanguages, Range } from '@rolebook/model'
import type { Finding } from '@rolebook/rules'
import type { CheckedView } from '../place/view.ts'
import { type Markdown, md } from '../words/markdown.ts'
import { listUnder } from './card.ts'

/**
 * The findings about a thing, without hints, as a list for the foot of its card; empty where all is well. Findings
 * underlined at `place` itself are not repeated, because editors show them above the card.
 */
export function listFindings({ checked, language }: CheckedView, id: string, place: Range): readonly Markdown[] {
  const found = checked.findings.filter(
    (finding) => finding.severity !== 'hint' && isAbout(finding, id) && !overlap(finding.range, place),
  )
  return listUnder(texts.findings[language], found, language, ({ message }) => md`${message}`)
}

/**
 * Whether a finding is about an id: an exception would name it, or the finding is in its entry. Findings in an
 * exception belong to the exception.
 */
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
