import type { InOwnLanguages, OwnLanguage, RolebookDocument } from '@rolebook/model'
import { chooseFixes, type Finding } from '@rolebook/rules'
import type { CodeAction } from 'vscode-languageserver-types'
import { changesOf, type Locate } from './place/located-file.ts'

/** The kind of code action by which an editor repairs a file on saving, where a person has switched that on. */
export const fixAllKind = 'source.fixAll.rolebook'

/** The file of a rolebook whose repairs are combined, and the reader's language. */
interface FixingIn {
  readonly uri: string
  readonly locate: Locate
  readonly language: OwnLanguage
}

/** All certain repairs of a file as one action; empty where there are none. */
export function fixAll(document: RolebookDocument, findings: readonly Finding[], fixing: FixingIn): CodeAction[] {
  const edits = chooseFixes(document.text, fixableIn(findings, fixing))
  if (edits.length === 0) return []
  const { language, locate } = fixing
  return [{ title: texts.all[language], kind: fixAllKind, edit: { changes: changesOf(edits, locate) } }]
}

/** For each rule with several certain repairs in the file, one action that makes all of them. */
export function fixAllOf(
  rules: Iterable<string>,
  document: RolebookDocument,
  findings: readonly Finding[],
  fixing: FixingIn,
): CodeAction[] {
  const { language, locate } = fixing
  return [...rules].flatMap((rule): CodeAction[] => {
    const fixable = fixableIn(
      findings.filter((finding) => finding.rule === rule),
      fixing,
    )
    if (fixable.length < 2) return []
    const edits = chooseFixes(document.text, fixable)
    return [{ title: texts.rule[language](rule), kind: 'quickfix', edit: { changes: changesOf(edits, locate) } }]
  })
}

/**
 * The findings with a certain repair that changes only this file: other files are neither saved nor on screen at that
 * moment.
 */
function fixableIn(findings: readonly Finding[], { uri, locate }: FixingIn): readonly Finding[] {
  return findings.filter(({ range, fixes }) => {
    if (locate(range).uri !== uri) return false
    const [first] = fixes
    return (
      first !== undefined && first.preferred !== false && first.edits.every((edit) => locate(edit.range).uri === uri)
    )
  })
}

const texts = {
  all: {
    en: 'Fix all findings with a certain repair',
    de: 'Alle Befunde mit sicherer Korrektur beheben',
    fr: 'Corriger tous les constats dont la correction est sûre',
  } satisfies InOwnLanguages<string>,
  rule: {
    en: (rule) => `Fix all of ${rule} in this file`,
    de: (rule) => `Alle zu ${rule} in dieser Datei beheben`,
    fr: (rule) => `Corriger tous les ${rule} de ce fichier`,
  } satisfies InOwnLanguages<(rule: string) => string>,
}
