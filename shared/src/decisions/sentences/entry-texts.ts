import type { Letter } from '../../rolebook/responsibility-entry.ts'
import type { InOwnLanguages } from '../../text/local-text.ts'
import type { EntrySection } from '../comparing/change.ts'

type Sentence<Values extends readonly unknown[]> = InOwnLanguages<(...values: Values) => string>

/** How a responsibility, named by its id and its text in quotation marks, has changed. */
export const responsibilityTexts = {
  letter: {
    accountable: {
      en: (duty, after, before) => `${duty}: accountable is now ${after}; previously ${before}`,
      de: (duty, after, before) => `${duty}: rechenschaftspflichtig ist jetzt ${after}; vorher ${before}`,
      fr: (duty, after, before) => `${duty} : en répond désormais : ${after} ; auparavant : ${before}`,
    },
    responsible: {
      en: (duty, after, before) => `${duty}: responsible is now ${after}; previously ${before}`,
      de: (duty, after, before) => `${duty}: zuständig ist jetzt ${after}; vorher ${before}`,
      fr: (duty, after, before) => `${duty} : réalise désormais : ${after} ; auparavant : ${before}`,
    },
    consulted: {
      en: (duty, after, before) => `${duty}: consulted is now ${after}; previously ${before}`,
      de: (duty, after, before) => `${duty}: gefragt wird jetzt ${after}; vorher ${before}`,
      fr: (duty, after, before) => `${duty} : à consulter désormais : ${after} ; auparavant : ${before}`,
    },
    informed: {
      en: (duty, after, before) => `${duty}: informed is now ${after}; previously ${before}`,
      de: (duty, after, before) => `${duty}: informiert wird jetzt ${after}; vorher ${before}`,
      fr: (duty, after, before) => `${duty} : à informer désormais : ${after} ; auparavant : ${before}`,
    },
  } satisfies Record<Letter, Sentence<[duty: string, after: string, before: string]>>,
  'responsibility-waived': {
    en: (duty) => `${duty} now does not apply here`,
    de: (duty) => `${duty} gilt hier jetzt nicht`,
    fr: (duty) => `${duty} est désormais sans objet`,
  } satisfies Sentence<[duty: string]>,
  'responsibility-resumed': {
    en: (duty) => `${duty} now applies here`,
    de: (duty) => `${duty} gilt hier jetzt`,
    fr: (duty) => `${duty} s’applique désormais`,
  } satisfies Sentence<[duty: string]>,
}

export const exceptionTexts = {
  granted: {
    en: (rule, about, until) =>
      `An exception from “${rule}” was granted${about && ` for ${about}`}${until && ` until ${until}`}`,
    de: (rule, about, until) =>
      `Eine Ausnahme von „${rule}“ wurde${about && ` für ${about}`}${until && ` bis zum ${until}`} erteilt`,
    fr: (rule, about, until) =>
      `Une dérogation à « ${rule} » a été accordée${about && ` pour ${about}`}${until && ` jusqu’au ${until}`}`,
  } satisfies Sentence<[rule: string, about: string, until: string]>,
  ended: {
    en: (rule, about) => `The exception from “${rule}”${about && ` for ${about}`} was taken out`,
    de: (rule, about) => `Die Ausnahme von „${rule}“${about && ` für ${about}`} wurde gestrichen`,
    fr: (rule, about) => `La dérogation à « ${rule} »${about && ` pour ${about}`} a été retirée`,
  } satisfies Sentence<[rule: string, about: string]>,
  changed: {
    en: (rule, about, keys) => `The exception from “${rule}”${about && ` for ${about}`} was changed: ${keys}`,
    de: (rule, about, keys) => `Die Ausnahme von „${rule}“${about && ` für ${about}`} wurde geändert: ${keys}`,
    fr: (rule, about, keys) => `La dérogation à « ${rule} »${about && ` pour ${about}`} a été modifiée : ${keys}`,
  } satisfies Sentence<[rule: string, about: string, keys: string]>,
}

/** What may be said of any entry. A name comes as it stands in a sentence, in quotation marks where it wants them. */
export const entryTexts = {
  added: {
    roles: {
      en: (name) => `${name} is a new role`,
      de: (name) => `${name} ist eine neue Rolle`,
      fr: (name) => `${name} est un nouveau rôle`,
    },
    responsibilities: {
      en: (name) => `${name} is a new responsibility`,
      de: (name) => `${name} ist eine neue Verantwortlichkeit`,
      fr: (name) => `${name} est une nouvelle responsabilité`,
    },
    situations: {
      en: (name) => `${name} is a new situation`,
      de: (name) => `${name} ist eine neue Situation`,
      fr: (name) => `${name} est une nouvelle situation`,
    },
    assets: {
      en: (name) => `${name} is a new asset`,
      de: (name) => `${name} ist ein neuer Wert (Asset)`,
      fr: (name) => `${name} est un nouvel actif`,
    },
    policies: {
      en: (name) => `${name} is a new policy`,
      de: (name) => `${name} ist eine neue Richtlinie`,
      fr: (name) => `${name} est une nouvelle politique`,
    },
    people: {
      en: (name) => `${name} is new`,
      de: (name) => `${name} ist neu`,
      fr: (name) => `${name} fait son entrée`,
    },
    'contact-points': {
      en: (name) => `${name} is a new contact point`,
      de: (name) => `${name} ist eine neue Kontaktstelle`,
      fr: (name) => `${name} est un nouveau point de contact`,
    },
    sites: {
      en: (name) => `${name} is a new site`,
      de: (name) => `${name} ist ein neuer Standort`,
      fr: (name) => `${name} est un nouveau site`,
    },
  } satisfies Record<EntrySection, Sentence<[name: string]>>,
  removed: {
    en: (name) => `${name} is no longer in the rolebook`,
    de: (name) => `${name} steht nicht mehr im Rolebook`,
    fr: (name) => `${name} ne figure plus dans le rolebook`,
  } satisfies Sentence<[name: string]>,
  renamed: {
    en: (before, after) => `“${before}” is now called “${after}”`,
    de: (before, after) => `„${before}“ heißt jetzt „${after}“`,
    fr: (before, after) => `« ${before} » s’appelle désormais « ${after} »`,
  } satisfies Sentence<[before: string, after: string]>,
  changed: {
    en: (name, keys) => `${name}: changed in ${keys}`,
    de: (name, keys) => `${name}: geändert bei ${keys}`,
    fr: (name, keys) => `${name} : changement dans ${keys}`,
  } satisfies Sentence<[name: string, keys: string]>,
  contactOf: {
    situations: {
      en: (name) => `Contact for ${name}`,
      de: (name) => `Kontakt für ${name}`,
      fr: (name) => `Contact pour ${name}`,
    },
    sites: {
      en: (name) => `Reception at ${name}`,
      de: (name) => `Empfang am Standort ${name}`,
      fr: (name) => `Accueil du site ${name}`,
    },
    organisation: {
      en: () => 'Default contact',
      de: () => 'Standardkontakt',
      fr: () => 'Contact par défaut',
    },
  } satisfies Record<string, Sentence<[name: string]>>,
  contact: {
    en: (whose, after, before) => `${whose}: now ${after}; previously ${before}`,
    de: (whose, after, before) => `${whose}: jetzt ${after}; vorher ${before}`,
    fr: (whose, after, before) => `${whose} : désormais ${after} ; auparavant ${before}`,
  } satisfies Sentence<[whose: string, after: string, before: string]>,
  owner: {
    en: (policy, after, before) => `Owner of ${policy}: now ${after}; previously ${before}`,
    de: (policy, after, before) => `Zuständig für ${policy}: jetzt ${after}; vorher ${before}`,
    fr: (policy, after, before) => `Responsable pour ${policy} : désormais ${after} ; auparavant ${before}`,
  } satisfies Sentence<[policy: string, after: string, before: string]>,
  catalogue: {
    en: (after, before) => `Number of the catalogue: now ${after ?? 'none'}; previously ${before ?? 'none'}`,
    de: (after, before) => `Nummer des Katalogs: jetzt ${after ?? 'keine'}; vorher ${before ?? 'keine'}`,
    fr: (after, before) => `Numéro du catalogue : désormais ${after ?? 'aucun'} ; auparavant ${before ?? 'aucun'}`,
  } satisfies Sentence<[after: number | undefined, before: number | undefined]>,
  personLeft: {
    en: (name, day) => `${name} leaves; last day ${day}`,
    de: (name, day) => `${name} scheidet aus; letzter Tag ${day}`,
    fr: (name, day) => `Départ : ${name}, dernier jour le ${day}`,
  } satisfies Sentence<[name: string, day: string]>,
  personReturned: {
    en: (name) => `${name} has not left after all`,
    de: (name) => `${name} gilt nicht mehr als ausgeschieden`,
    fr: (name) => `Le départ n’est plus noté pour ${name}`,
  } satisfies Sentence<[name: string]>,
}
