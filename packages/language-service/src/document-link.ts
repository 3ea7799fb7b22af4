import { type InOwnLanguages, type OwnLanguage, type RolebookDocument, safeLink } from '@rolebook/model'
import { pageOf, readSuppressions, rules } from '@rolebook/rules'
import type { DocumentLink } from 'vscode-languageserver-types'
import { formAt } from './place/form-at.ts'
import { toLspRange } from './place/lsp-range.ts'
import { scalarsIn, type WrittenScalar } from './place/written-scalars.ts'

/** A place that leads somewhere; `rule` is set where that is the page of a rule, which a host may have with it. */
export interface RolebookLink extends DocumentLink {
  readonly rule?: string
}

/** What of a file can be followed: the files it includes and names, web addresses, and the pages of rules. */
export function documentLinks(document: RolebookDocument, uri: string, language: OwnLanguage): RolebookLink[] {
  const links: RolebookLink[] = []
  for (const { piece, start } of document.pieces) {
    // the whole text was parsed at once, or the section holds links, or there is an address: all else is passed over
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

/** A relative path, seen from the file it stands in; what has not been saved yet lies nowhere. */
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
