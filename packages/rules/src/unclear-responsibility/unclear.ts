import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'

/** That a text names nothing to do, or at least three things to do. */
export type Unclearness = { readonly is: 'nothing' } | { readonly is: 'several'; readonly verbs: readonly string[] }

/** Why a text is not a single task, where the words alone show it; `undefined` where they do not. */
export function unclearnessOf(text: string, language: OwnLanguage): Unclearness | undefined {
  if (isHeading(text, language)) return { is: 'nothing' }
  const verbs = verbsOf(text, language)
  return verbs.length > 2 ? { is: 'several', verbs } : undefined
}

export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? []
}

/**
 * Whether a text is a heading: a single word, or only words that are never verbs. Scripts without spaces between words
 * are not judged.
 */
function isHeading(text: string, language: OwnLanguage): boolean {
  const words = wordsOf(text).map((word) => word.toLowerCase().replaceAll("'", '’'))
  if (words.length === 0 || !words.every((word) => /^[\p{Script=Latin}’'-]+$/u.test(word))) return false
  return words.length === 1 || words.every((word) => never[language].has(word))
}

/**
 * The verbs of a text that each have a part of it to themselves, between its commas and “and”s, which they begin (in
 * German: end). Verbs that share what they are about (“plan, test and maintain the plan”) are one task.
 */
function verbsOf(text: string, language: OwnLanguage): readonly string[] {
  const parts = text.toLowerCase().split(separators[language])
  return parts.flatMap((part) => {
    const words = wordsOf(part)
    const verb = language === 'de' ? words.at(-1) : words[0]
    return verb !== undefined && words.length > 1 && verbs[language].has(verb) ? [verb] : []
  })
}

const separators: InOwnLanguages<RegExp> = {
  en: /[,;.]\s*(?:and |or )?| and | or /,
  de: /[,;.]\s*(?:und |oder |sowie )?| und | oder | sowie /,
  fr: /[,;.]\s*(?:et |ou )?| et | ou /,
}

/** Nouns, adjectives and small words of headings, none of which can be the verb of a task. */
const never: InOwnLanguages<ReadonlySet<string>> = {
  en: new Set([
    ...['security', 'cybersecurity', 'information', 'data', 'protection', 'privacy', 'compliance', 'governance'],
    ...['management', 'policy', 'policies', 'procedure', 'procedures', 'incident', 'incidents', 'asset', 'assets'],
    ...['awareness', 'continuity', 'business', 'vulnerability', 'vulnerabilities', 'system', 'systems', 'supplier'],
    ...['suppliers', 'confidentiality', 'integrity', 'availability', 'responsibility', 'responsibilities', 'risk'],
    ...['physical', 'technical', 'organisational', 'organizational', 'internal', 'external', 'it', 'general'],
    ...['of', 'and', 'for', 'in', 'the', 'our', 'all'],
  ]),
  de: new Set([
    ...['sicherheit', 'informationssicherheit', 'it-sicherheit', 'cybersicherheit', 'datenschutz', 'datensicherheit'],
    ...['information', 'informationen', 'daten', 'schutz', 'verwaltung', 'steuerung', 'überwachung', 'überprüfung'],
    ...['einhaltung', 'compliance', 'management', 'risikomanagement', 'vorfallmanagement', 'richtlinie', 'richtlinien'],
    ...['verfahren', 'vorfall', 'vorfälle', 'risiken', 'sensibilisierung', 'schulung', 'systeme', 'lieferanten'],
    ...['vertraulichkeit', 'integrität', 'verfügbarkeit', 'verantwortung', 'zuständigkeit', 'maßnahmen', 'it'],
    ...['technische', 'organisatorische', 'physische', 'interne', 'externe', 'allgemeine'],
    ...['der', 'die', 'das', 'des', 'von', 'und', 'für', 'in', 'im', 'aller'],
  ]),
  fr: new Set([
    ...['sécurité', 'cybersécurité', 'information', 'informations', 'données', 'protection', 'confidentialité'],
    ...['conformité', 'gestion', 'gouvernance', 'politique', 'politiques', 'procédure', 'procédures', 'incident'],
    ...['incidents', 'risques', 'actifs', 'sensibilisation', 'formation', 'continuité', 'activité', 'systèmes'],
    ...['fournisseurs', 'intégrité', 'disponibilité', 'responsabilité', 'surveillance', 'mesures', 'vulnérabilités'],
    ...['physique', 'physiques', 'technique', 'techniques', 'interne', 'internes', 'générale', 'l’information'],
    ...['de', 'du', 'des', 'la', 'le', 'les', 'et', 'en', 'd’incidents', 'd’activité'],
  ]),
}

/** Verbs that name tasks. One that is missing here is not counted, which does no harm. */
const verbs: InOwnLanguages<ReadonlySet<string>> = {
  en: new Set([
    ...[
      'analyse',
      'approve',
      'assess',
      'audit',
      'classify',
      'communicate',
      'conduct',
      'coordinate',
      'create',
      'decide',
    ],
    ...['define', 'delete', 'develop', 'document', 'ensure', 'establish', 'evaluate', 'handle', 'implement', 'improve'],
    ...['investigate', 'keep', 'lead', 'maintain', 'manage', 'monitor', 'operate', 'organise', 'oversee', 'plan'],
    ...[
      'prepare',
      'protect',
      'provide',
      'publish',
      'record',
      'report',
      'review',
      'run',
      'set',
      'test',
      'train',
      'update',
    ],
    ...['verify', 'write'],
  ]),
  de: new Set([
    ...[
      'analysieren',
      'aktualisieren',
      'aufbauen',
      'auditieren',
      'bereitstellen',
      'berichten',
      'betreiben',
      'bewerten',
    ],
    ...[
      'definieren',
      'dokumentieren',
      'durchführen',
      'einführen',
      'einrichten',
      'entwickeln',
      'erstellen',
      'festlegen',
    ],
    ...['freigeben', 'führen', 'genehmigen', 'koordinieren', 'leiten', 'löschen', 'melden', 'organisieren', 'pflegen'],
    ...['planen', 'prüfen', 'schreiben', 'schulen', 'schützen', 'sicherstellen', 'steuern', 'testen', 'überprüfen'],
    ...['überwachen', 'umsetzen', 'untersuchen', 'verbessern', 'veröffentlichen', 'verwalten', 'vorbereiten'],
  ]),
  fr: new Set([
    ...['analyser', 'approuver', 'assurer', 'auditer', 'classer', 'communiquer', 'conduire', 'coordonner', 'créer'],
    ...['décider', 'définir', 'développer', 'diriger', 'documenter', 'élaborer', 'enquêter', 'établir', 'évaluer'],
    ...['exploiter', 'former', 'fournir', 'gérer', 'informer', 'maintenir', 'mettre', 'organiser', 'planifier'],
    ...['préparer', 'protéger', 'publier', 'rédiger', 'rendre', 'réviser', 'signaler', 'superviser', 'supprimer'],
    ...['surveiller', 'tenir', 'tester', 'vérifier'],
  ]),
}
