import type { RoleEntry } from '@rolebook/model'
import { plainWords } from './plain-words.ts'

/**
 * The names of a role, in every language it has a title in, normalised so that different names of one role are equal.
 */
export function namesOfRole({ title }: RoleEntry, id: string): readonly string[] {
  const names = [...Object.values(title), id].map((name) => plainWords(name).join(' '))
  return [...new Set(names.map((name) => synonyms.get(name) ?? name))].filter((name) => name !== '')
}

/** Names that mean the same role wherever they are used, each group mapped to its first name. */
const synonyms: ReadonlyMap<string, string> = new Map(
  [
    [
      'chief information security officer',
      ...['ciso', 'information security officer', 'isb', 'rssi', 'responsable sécurité systèmes information'],
      ...['informationssicherheitsbeauftragter', 'informationssicherheitsbeauftragte'],
      ...['informationssicherheitsbeauftragte r', 'informationssicherheitsbeauftragte person'],
    ],
    [
      'data protection officer',
      ...['dpo', 'dsb', 'datenschutzbeauftragter', 'datenschutzbeauftragte', 'datenschutzbeauftragte r'],
      ...['datenschutzbeauftragte person', 'délégué à protection données', 'déléguée à protection données'],
      'délégation à protection données',
    ],
    ['internal audit', 'internal auditor', 'internal auditors', 'internes audit', 'audit interne', 'auditeur interne'],
    ['human resources', 'hr', 'hr department', 'personalabteilung', 'ressources humaines', 'rh'],
    ['it department', 'it abteilung', 'service informatique'],
  ].flatMap(([first = '', ...others]) => others.map((other) => [other, first] as const)),
)
