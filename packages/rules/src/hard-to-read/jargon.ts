import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'

/** A technical term, with the words that everybody would use. */
export interface Jargon {
  /** As it stands in the text. */
  readonly term: string
  readonly plain: string
}

/**
 * Technical terms in a text that are not explained on the spot: neither followed by brackets nor the first word in
 * them. Terms in capitals are found only as written, others in any case.
 */
export function findJargon(text: string, language: OwnLanguage): readonly Jargon[] {
  return patterns[language].flatMap(({ pattern, plain }) => {
    const term = pattern.exec(text)?.[0]
    return term === undefined ? [] : [{ term, plain }]
  })
}

/**
 * The terms, with what to say instead. The list is short on purpose: each of them has puzzled somebody on a report
 * card.
 */
const jargon: InOwnLanguages<Readonly<Record<string, string>>> = {
  en: {
    IRP: 'the plan for incidents',
    BCP: 'the plan for outages',
    CSIRT: 'the response team',
    SOC: 'the security desk',
    SIEM: 'the monitoring',
    ISMS: 'our security rules',
    CISO: 'the head of security',
    IoC: 'signs of an attack',
    'threat actor': 'attacker',
    'social engineering': 'trickery',
    credentials: 'user name and password',
    endpoint: 'computer or phone',
    exfiltrated: 'copied out',
    exfiltration: 'copying out',
    remediate: 'mend',
    escalate: 'pass on',
    utilise: 'use',
    utilize: 'use',
  },
  de: {
    ISMS: 'unsere Sicherheitsregeln',
    CISO: 'Sicherheitsleitung',
    ISB: 'Sicherheitsleitung',
    CSIRT: 'Notfallteam',
    SOC: 'Sicherheitsleitstelle',
    SIEM: 'Überwachung',
    BCM: 'Notfallplanung',
    'Social Engineering': 'Trickbetrug',
    'Threat Actor': 'wer angreift',
    Credentials: 'Benutzername und Passwort',
    Endpoint: 'Gerät',
    Incident: 'Vorfall',
    exfiltriert: 'hinauskopiert',
    kompromittiert: 'in fremden Händen',
    eskalieren: 'weitergeben',
  },
  fr: {
    SMSI: 'nos règles de sécurité',
    RSSI: 'la direction de la sécurité',
    CSIRT: 'l’équipe d’intervention',
    SOC: 'le poste de sécurité',
    SIEM: 'la surveillance',
    PCA: 'le plan en cas de panne',
    PRA: 'le plan de reprise',
    'ingénierie sociale': 'tromperie',
    credentials: 'nom d’utilisateur et mot de passe',
    endpoint: 'ordinateur ou téléphone',
    exfiltrées: 'copiées au-dehors',
    exfiltration: 'copie au-dehors',
    escalader: 'transmettre',
  },
}

const patterns: InOwnLanguages<ReturnType<typeof patternsOf>> = {
  en: patternsOf('en'),
  de: patternsOf('de'),
  fr: patternsOf('fr'),
}

function patternsOf(language: OwnLanguage) {
  return Object.entries(jargon[language]).map(([word, plain]) => {
    const flags = word === word.toUpperCase() ? 'u' : 'iu'
    return { pattern: new RegExp(`(?<![\\p{L}\\p{N}(])${word}(?![\\p{L}\\p{N}])(?! ?\\()`, flags), plain }
  })
}
