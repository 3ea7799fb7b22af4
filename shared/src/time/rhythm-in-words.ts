import type { InOwnLanguages, OwnLanguage } from '../text/local-text.ts'
import type { Duration, DurationUnit } from './duration.ts'

/** How often something recurs: `every month`, `alle 12 Monate`. */
export function rhythmInWords({ count, unit }: Duration, language: OwnLanguage): string {
  const [one, many] = everyUnit[language][unit]
  return count === 1 ? one : many.replace('#', String(count))
}

const everyUnit: InOwnLanguages<Readonly<Record<DurationUnit, readonly [one: string, many: string]>>> = {
  en: {
    hour: ['every hour', 'every # hours'],
    day: ['every day', 'every # days'],
    week: ['every week', 'every # weeks'],
    month: ['every month', 'every # months'],
    year: ['every year', 'every # years'],
  },
  de: {
    hour: ['jede Stunde', 'alle # Stunden'],
    day: ['jeden Tag', 'alle # Tage'],
    week: ['jede Woche', 'alle # Wochen'],
    month: ['jeden Monat', 'alle # Monate'],
    year: ['jedes Jahr', 'alle # Jahre'],
  },
  fr: {
    hour: ['toutes les heures', 'toutes les # heures'],
    day: ['chaque jour', 'tous les # jours'],
    week: ['chaque semaine', 'toutes les # semaines'],
    month: ['chaque mois', 'tous les # mois'],
    year: ['chaque année', 'tous les # ans'],
  },
}
