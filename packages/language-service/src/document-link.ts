import { type InOwnLanguages, type OwnLanguage, type RolebookDocument, safeLink } from '@rolebook/model'
import { pageOf, readSuppressions, rules } from '@rolebook/rules'
import type { DocumentLink } from 'vscode-languageserver-types'
import { formAt } from './place/form-at.ts'
import { toLspRange } from './place/lsp-range.ts'
import { scalarsIn, type WrittenScalar } from './place/written-scalars.ts'

/** A link in a file. `rule` is set where it leads to the page of a rule, which a host may have on board. */
export interface RolebookLink extends DocumentLink {
  readonly rule?: string
}

/** The links of a file: files that it includes or names as members, web addresses, and the pages of rules. */
export function documentLinks(document: RolebookDocument, uri: string, language: OwnLanguage): RolebookLink[] {
  const links: RolebookLink[] = []
  for (const { piece, start } of document.pieces) {
    // everything is passed over except texts that were parsed whole, sections that hold links, and pieces with an
    // address
    if (!mayHoldLinks.has(piece.section) && !piece.text.includes('https://')) continue
    for (const scalar of scalarsIn(document, { start, end: start + piece.text.length - 1 })) {
      const target = targetOf(scalar, uri)
      if (target) links.push({ range: toLspRange(document, scalar.range), ...target })
    }
  }
  for (const { rules: named } of readSuppressions(document))
    for (const { id, range } of named) links.push({ range: toLspRange(document, range), ...ruleTarget(id) })
  return links
    .filter(({ target }) => target !== undefined)
    .map((link) => (link.rule === undefined ? link : { ...link, tooltip: texts.rule[language] }))
}

const mayHoldLinks: ReadonlySet<string> = new Set(['', 'include', 'members', 'exceptions'])

type Target = Pick<RolebookLink, 'target' | 'rule'>

function targetOf({ text, path }: WrittenScalar, uri: string): Target | undefined {
  const [section] = path
  if (section === 'include' || section === 'members') return fileTarget(text, uri)
  if (section === 'exceptions') return path.at(-1) === 'rule' ? ruleTarget(text) : undefined
  const address = formAt(path)?.is === 'web-address' ? safeLink(text) : undefined
  return address === undefined ? undefined : { target: address }
}

function ruleTarget(id: string): Target {
  return rules.some((rule) => rule.id === id) ? { target: pageOf(id), rule: id } : {}
}

/**
 * Resolves a relative path against the file it is written in. A file that was never saved has no place to resolve
 * against.
 */
function fileTarget(path: string, uri: string): Target | undefined {
  if (!/\.ya?ml$/i.test(path) || /^[a-z][a-z\d+.-]*:|^\//i.test(path)) return undefined
  try {
    return { target: new URL(path.split('/').map(encodeURIComponent).join('/'), uri).href }
  } catch {
    return undefined
  }
}

const texts = {
  rule: { en: 'Show the page of the rule', de: 'Seite der Regel zeigen', fr: 'Afficher la page de la règle' },
} satisfies Record<string, InOwnLanguages<string>>
