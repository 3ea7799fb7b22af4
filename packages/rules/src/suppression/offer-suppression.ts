import type { OwnLanguage, RolebookDocument } from '@rolebook/model'
import type { Finding, Fix } from '../finding.ts'
import { isInText, suppressionWord } from './comments.ts'

/**
 * Offers a comment above the line of a finding, in which somebody has to write a reason: without one it silences
 * nothing. Not offered where the line continues a text value, because the comment would become part of it.
 */
export function offerSuppression(
  { rule, range }: Finding,
  document: RolebookDocument,
  language: OwnLanguage,
): readonly Fix[] {
  const { text } = document
  const start = text.lastIndexOf('\n', range.start - 1) + 1
  const indent = /^[ \t]*/.exec(text.slice(start, range.start))?.[0] ?? ''
  if (isInText(document, start + indent.length)) return []
  const newLine = text.includes('\r\n') ? '\r\n' : '\n'
  const comment = `${indent}# ${suppressionWord} ${rule}:${newLine}`
  return [{ title: titles[language], edits: [{ range: { start, end: start }, text: comment }], preferred: false }]
}

const titles = {
  en: 'Silence with a comment that says why',
  de: 'Mit einem Kommentar unterdrücken, der sagt, warum',
  fr: 'Masquer par un commentaire qui dit pourquoi',
} as const
