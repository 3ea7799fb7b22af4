import type { InOwnLanguages } from '@rolebook/model'
import type { Finding } from '@rolebook/rules'
import type { CheckedView } from '../place/view.ts'
import { type Markdown, md } from '../words/markdown.ts'
import { listUnder } from './card.ts'

/** What is found about a thing, hints left out, as a list for the foot of its card; empty where all is well. */
export function listFindings({ checked, language }: CheckedView, id: string): readonly Markdown[] {
  const found = checked.findings.filter((finding) => finding.severity !== 'hint' && isAbout(finding, id))
  return listUnder(texts.findings[language], found, language, ({ message }) => md`${message}`)
}

/** A finding is about what an exception would name, and about the entry in which it stands; what exceptions lack is theirs. */
function isAbout({ about, path }: Finding, id: string): boolean {
  if (path[0] === 'exceptions') return false
  return about.includes(id) || path[1] === id || (path[2] === 'responsibilities' && path[3] === id)
}

const texts = { findings: { en: 'Findings', de: 'Befunde', fr: 'Constats' } } satisfies Record<
  string,
  InOwnLanguages<string>
>
