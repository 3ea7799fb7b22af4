import type { InOwnLanguages } from '../../text/local-text.ts'

type Sentence<Values extends readonly unknown[]> = InOwnLanguages<(...values: Values) => string>

/** Who holds a role: the sentences of `HoldingChange` and of vacancies. Titles of roles come without quotation marks. */
export const holdingTexts = {
  takenOver: {
    en: (by, role, scope, from) => `${by} took over ${role}${scope && ` for ${scope}`} from ${from}`,
    de: (by, role, scope, from, many) =>
      `${by} ${many ? 'haben' : 'hat'} die Rolle „${role}“${scope && ` für ${scope}`} von ${from} übernommen`,
    fr: (by, role, scope, from, many) =>
      `${by} ${many ? 'succèdent' : 'succède'} à ${from} dans le rôle « ${role} »${scope && ` pour ${scope}`}`,
  } satisfies Sentence<[by: string, role: string, scope: string, from: string, many: boolean]>,
  gained: {
    en: (person, role, scope, since) =>
      `${person} ${since ? 'holds' : 'now holds'} ${role}${scope && ` for ${scope}`}${since && ` from ${since}`}`,
    de: (person, role, scope, since) =>
      `${person} hat ${since ? `ab dem ${since}` : 'jetzt'} die Rolle „${role}“${scope && ` für ${scope}`} inne`,
    fr: (person, role, scope, since) =>
      `${person} devient titulaire du rôle « ${role} »${scope && ` pour ${scope}`}${since && ` à partir du ${since}`}`,
  } satisfies Sentence<[person: string, role: string, scope: string, since: string]>,
  lost: {
    en: (person, role, scope, nobody) =>
      `${person} no longer holds ${role}${scope && ` for ${scope}`}${nobody ? ', and nobody else does' : ''}`,
    de: (person, role, scope, nobody) =>
      `${person} hat die Rolle „${role}“${scope && ` für ${scope}`} nicht mehr inne${nobody ? ', und sonst niemand' : ''}`,
    fr: (person, role, scope, nobody) =>
      `${person} n’est plus titulaire du rôle « ${role} »${scope && ` pour ${scope}`}${nobody ? ', et personne d’autre ne l’est' : ''}`,
  } satisfies Sentence<[person: string, role: string, scope: string, nobody: boolean]>,
  rescoped: {
    en: (person, role, scope) => `${person} still holds ${role}, now ${scope ? `for ${scope}` : 'as a whole'}`,
    de: (person, role, scope) =>
      `${person} hat die Rolle „${role}“ weiter inne, jetzt ${scope ? `für ${scope}` : 'im Ganzen'}`,
    fr: (person, role, scope) =>
      `${person} reste titulaire du rôle « ${role} », désormais ${scope ? `pour ${scope}` : 'dans son ensemble'}`,
  } satisfies Sentence<[person: string, role: string, scope: string]>,
  ends: {
    en: (person, role, until) => `${person} holds ${role} only until ${until}`,
    de: (person, role, until) => `${person} hat die Rolle „${role}“ nur bis zum ${until} inne`,
    fr: (person, role, until) => `${person} n’est titulaire du rôle « ${role} » que jusqu’au ${until}`,
  } satisfies Sentence<[person: string, role: string, until: string]>,
  holdingChanged: {
    en: (person, role, keys) => `${person} still holds ${role}, with a change to ${keys}`,
    de: (person, role, keys) => `${person} hat die Rolle „${role}“ weiter inne, mit einer Änderung bei ${keys}`,
    fr: (person, role, keys) => `${person} reste titulaire du rôle « ${role} », avec un changement dans ${keys}`,
  } satisfies Sentence<[person: string, role: string, keys: string]>,
  'holders-reordered': {
    en: (role, people) => `The holders of ${role} are now asked in this order: ${people}`,
    de: (role, people) => `In der Rolle „${role}“ wird jetzt in dieser Reihenfolge gefragt: ${people}`,
    fr: (role, people) => `Les titulaires du rôle « ${role} » sont désormais dans cet ordre : ${people}`,
  } satisfies Sentence<[role: string, people: string]>,
  'deputies-reordered': {
    en: (role, people) => `The deputies for ${role} are now asked in this order: ${people}`,
    de: (role, people) => `Die Stellvertretung in der Rolle „${role}“ hat jetzt diese Reihenfolge: ${people}`,
    fr: (role, people) => `La suppléance du rôle « ${role} » est désormais dans cet ordre : ${people}`,
  } satisfies Sentence<[role: string, people: string]>,
  'deputy-gained': {
    en: (person, role) => `${person} now deputises for ${role}`,
    de: (person, role) => `${person} übernimmt jetzt in der Rolle „${role}“ die Stellvertretung`,
    fr: (person, role) => `${person} assure désormais la suppléance du rôle « ${role} »`,
  } satisfies Sentence<[person: string, role: string]>,
  'deputy-lost': {
    en: (person, role) => `${person} no longer deputises for ${role}`,
    de: (person, role) => `${person} übernimmt in der Rolle „${role}“ nicht mehr die Stellvertretung`,
    fr: (person, role) => `${person} n’assure plus la suppléance du rôle « ${role} »`,
  } satisfies Sentence<[person: string, role: string]>,
  vacancyBegun: {
    en: (role, filledBy) => `${role} is now vacant${filledBy && `, to be filled by ${filledBy}`}`,
    de: (role, filledBy) =>
      `Die Rolle „${role}“ ist jetzt unbesetzt${filledBy && ` und soll bis zum ${filledBy} besetzt sein`}`,
    fr: (role, filledBy) =>
      `Le rôle « ${role} » est désormais vacant${filledBy && ` et doit être pourvu d’ici au ${filledBy}`}`,
  } satisfies Sentence<[role: string, filledBy: string]>,
  vacancyEnded: {
    en: (role) => `${role} is no longer vacant`,
    de: (role) => `Die Rolle „${role}“ ist nicht mehr unbesetzt`,
    fr: (role) => `Le rôle « ${role} » n’est plus vacant`,
  } satisfies Sentence<[role: string]>,
}
