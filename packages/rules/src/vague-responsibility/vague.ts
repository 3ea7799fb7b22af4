import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'
import { plainWords } from '../texts/plain-words.ts'

/**
 * Whether a text says no more than that somebody looks after security: a verb that fits everything, an object that
 * means everything, and nothing else.
 */
export function isVague(text: string, language: OwnLanguage): boolean {
  return patterns[language].test(plainWords(text).join(' '))
}

const patterns: InOwnLanguages<RegExp> = {
  en: new RegExp(
    `^(?:${['ensure', 'guarantee', 'implement', 'manage', 'maintain', 'handle', 'support', 'improve', 'provide', 'oversee'].join('|')}|${[
      'be responsible for',
      'responsible for',
      'take care of',
      'look after',
      'deal with',
      'comply with',
    ].join(
      '|',
    )})(?: (?:all|appropriate|adequate|suitable|necessary|required|relevant|general|overall|proper|effective|technical|organisational|organizational|and|our|company|corporate|it|information|cyber|data))* (?:security|cybersecurity|protection|privacy|compliance|controls|measures|safeguards|requirements|matters|issues|topics|security (?:controls|measures|requirements|matters|issues|topics)|isms)$`,
  ),
  de: /^(?:(?:für )?(?:(?:alle|angemessene|geeignete|notwendige|erforderliche|nötige|technische|organisatorische|technischen|organisatorischen|allgemeine|und|unsere|it) )*(?:sicherheit|informationssicherheit|it sicherheit|cybersicherheit|datenschutz|datensicherheit|compliance|maßnahmen|sicherheitsmaßnahmen|schutzmaßnahmen|anforderungen|sicherheitsanforderungen|vorgaben|isms) (?:sicherstellen|gewährleisten|umsetzen|verwalten|managen|unterstützen|verbessern|sorgen|einhalten|steuern|verantworten|zuständig sein|verantwortlich sein))$/,
  fr: /^(?:assurer|garantir|gérer|mettre en œuvre|mettre en place|maintenir|soutenir|améliorer|superviser|veiller à|s occuper|respecter)(?: (?:toutes|tous|mesures|exigences|questions|techniques|organisationnelles|appropriées|adaptées|nécessaires|requises|et|notre|nos|générale))* ?(?:sécurité|sécurité information|sécurité informatique|cybersécurité|protection données|conformité|mesures|mesures sécurité|mesures techniques|exigences|smsi)$/,
}
