import type { InOwnLanguages } from '@rolebook/model'

interface ContactTexts {
  readonly closed: (days: string) => string
  readonly workingHours: (hours: string) => string
  readonly clockOf: (city: string) => string
  readonly deputy: (role: string) => string
  readonly from: (day: string) => string
  readonly until: (day: string) => string
  readonly away: (first: string, last: string) => string
  readonly standingIn: (name: string, first: string, last: string) => string
}

/** The remarks beside a name on paper, with dates instead of "now". */
export const contactTexts: InOwnLanguages<ContactTexts> = {
  en: {
    closed: (days) => `closed on ${days}`,
    workingHours: (hours) => `in working hours, ${hours}`,
    clockOf: (city) => `${city} time`,
    deputy: (role) => `${role} (deputy)`,
    from: (day) => `from ${day}`,
    until: (day) => `until ${day}`,
    away: (first, last) => `away from ${first} to ${last}`,
    standingIn: (name, first, last) => `stands in for ${name} from ${first} to ${last}`,
  },
  de: {
    closed: (days) => `nicht erreichbar am ${days}`,
    workingHours: (hours) => `zur Arbeitszeit, ${hours}`,
    clockOf: (city) => `Ortszeit ${city}`,
    deputy: (role) => `${role} (Stellvertretung)`,
    from: (day) => `ab ${day}`,
    until: (day) => `bis ${day}`,
    away: (first, last) => `abwesend vom ${first} bis ${last}`,
    standingIn: (name, first, last) => `vertritt ${name} vom ${first} bis ${last}`,
  },
  fr: {
    closed: (days) => `pas joignable\u00a0: ${days}`,
    workingHours: (hours) => `aux heures de travail, ${hours}`,
    clockOf: (city) => `heure locale\u00a0: ${city}`,
    deputy: (role) => `${role} (suppléance)`,
    from: (day) => `à partir du ${day}`,
    until: (day) => `jusqu’au ${day}`,
    away: (first, last) => `absence du ${first} au ${last}`,
    standingIn: (name, first, last) => `remplace ${name} du ${first} au ${last}`,
  },
}
