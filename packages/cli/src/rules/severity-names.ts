import type { InOwnLanguages } from '@rolebook/model'
import type { Severity } from '@rolebook/rules'

/** What severities are called where people read. */
export const severityNames: Readonly<Record<Severity, InOwnLanguages<string>>> = {
  error: { en: 'error', de: 'Fehler', fr: 'erreur' },
  warning: { en: 'warning', de: 'Warnung', fr: 'avertissement' },
  info: { en: 'info', de: 'Information', fr: 'information' },
  hint: { en: 'hint', de: 'Hinweis', fr: 'conseil' },
}
