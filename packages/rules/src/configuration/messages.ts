import type { InOwnLanguages } from '@rolebook/model'

/** What is said of settings that cannot be followed. */
export interface ConfigurationTexts {
  readonly notYaml: string
  readonly noMarker: string
  readonly unknownFormat: (found: string) => string
  readonly twice: (key: string) => string
  readonly unknownKey: (key: string, nearest: string | undefined) => string
  readonly profilesWanted: string
  readonly rulesWanted: string
  readonly unknownProfile: (name: string, nearest: string | undefined, known: string) => string
  readonly unknownRule: (id: string, nearest: string | undefined) => string
  readonly unknownLevel: (rule: string, levels: string) => string
  readonly fixed: (rule: string) => string
  readonly onlyLowered: (rule: string) => string
}

export const configurationTexts: InOwnLanguages<ConfigurationTexts> = {
  en: {
    notYaml: 'This is not YAML, so the settings cannot be read. Mend this line.',
    noMarker: 'Settings of Rolebook begin with the line “rolebook-config: 1”; without it nothing is read here.',
    unknownFormat: (found) => `There is no format “${found}” of these settings. Write “rolebook-config: 1”.`,
    twice: (key) => `“${key}” stands here a second time, and only the first is read: keep one of the two.`,
    unknownKey: (key, nearest) =>
      nearest === undefined
        ? `There is no setting “${key}”. There are “profiles” and “rules”.`
        : `There is no setting “${key}”. Did you mean “${nearest}”?`,
    profilesWanted: 'Profiles stand in a list, “profiles: [evidence, gdpr]”.',
    rulesWanted: 'Rules stand below “rules” with their levels, “stale-contact: off”.',
    unknownProfile: (name, nearest, known) =>
      nearest === undefined
        ? `There is no profile “${name}”: choose from ${known}.`
        : `There is no profile “${name}”. Did you mean “${nearest}”?`,
    unknownRule: (id, nearest) =>
      nearest === undefined
        ? `There is no rule “${id}”. Write the id that stands with the finding.`
        : `There is no rule “${id}”. Did you mean “${nearest}”?`,
    unknownLevel: (rule, levels) => `“${rule}” can be set to ${levels}.`,
    fixed: (rule) =>
      `“${rule}” cannot be set: a file has to be readable, and its ids have to lead somewhere. Take this line out.`,
    onlyLowered: (rule) =>
      `“${rule}” rests on clauses 4 to 10 of the standard: it cannot be switched off, only lowered to “info”.`,
  },
  de: {
    notYaml: 'Das ist kein YAML, deshalb lassen sich die Einstellungen nicht lesen. Berichtigen Sie diese Zeile.',
    noMarker:
      'Einstellungen von Rolebook beginnen mit der Zeile „rolebook-config: 1“; ohne sie wird hier nichts gelesen.',
    unknownFormat: (found) =>
      `Das Format „${found}“ gibt es für diese Einstellungen nicht. Schreiben Sie „rolebook-config: 1“.`,
    twice: (key) =>
      `„${key}“ steht hier zum zweiten Mal, und nur das erste wird gelesen: Behalten Sie eines von beiden.`,
    unknownKey: (key, nearest) =>
      nearest === undefined
        ? `Es gibt keine Einstellung „${key}“. Es gibt „profiles“ und „rules“.`
        : `Es gibt keine Einstellung „${key}“. Meinten Sie „${nearest}“?`,
    profilesWanted: 'Profile stehen in einer Liste, „profiles: [evidence, gdpr]“.',
    rulesWanted: 'Regeln stehen mit ihrer Stufe unter „rules“, „stale-contact: off“.',
    unknownProfile: (name, nearest, known) =>
      nearest === undefined
        ? `Es gibt kein Profil „${name}“: Wählen Sie aus ${known}.`
        : `Es gibt kein Profil „${name}“. Meinten Sie „${nearest}“?`,
    unknownRule: (id, nearest) =>
      nearest === undefined
        ? `Es gibt keine Regel „${id}“. Schreiben Sie die Kennung, die beim Befund steht.`
        : `Es gibt keine Regel „${id}“. Meinten Sie „${nearest}“?`,
    unknownLevel: (rule, levels) => `Für „${rule}“ gibt es diese Stufen: ${levels}.`,
    fixed: (rule) =>
      `„${rule}“ lässt sich nicht einstellen: Eine Datei muss lesbar sein, und ihre Kennungen müssen irgendwohin führen. Nehmen Sie diese Zeile heraus.`,
    onlyLowered: (rule) =>
      `„${rule}“ beruht auf den Abschnitten 4 bis 10 der Norm und lässt sich nicht abschalten, nur auf „info“ senken.`,
  },
  fr: {
    notYaml: 'Ce n’est pas du YAML : les réglages ne peuvent pas être lus. Corrigez cette ligne.',
    noMarker: 'Les réglages de Rolebook commencent par la ligne « rolebook-config: 1 » ; sans elle, rien n’est lu ici.',
    unknownFormat: (found) => `Le format « ${found} » n’existe pas pour ces réglages. Écrivez « rolebook-config: 1 ».`,
    twice: (key) => `« ${key} » figure ici une seconde fois, et seule la première est lue : gardez l’une des deux.`,
    unknownKey: (key, nearest) =>
      nearest === undefined
        ? `Il n’y a pas de réglage « ${key} ». Il y a « profiles » et « rules ».`
        : `Il n’y a pas de réglage « ${key} ». Vouliez-vous dire « ${nearest} » ?`,
    profilesWanted: 'Les profils figurent dans une liste, « profiles: [evidence, gdpr] ».',
    rulesWanted: 'Les règles figurent avec leur niveau sous « rules », « stale-contact: off ».',
    unknownProfile: (name, nearest, known) =>
      nearest === undefined
        ? `Il n’y a pas de profil « ${name} » : choisissez parmi ${known}.`
        : `Il n’y a pas de profil « ${name} ». Vouliez-vous dire « ${nearest} » ?`,
    unknownRule: (id, nearest) =>
      nearest === undefined
        ? `Il n’y a pas de règle « ${id} ». Écrivez l’identifiant qui figure avec le constat.`
        : `Il n’y a pas de règle « ${id} ». Vouliez-vous dire « ${nearest} » ?`,
    unknownLevel: (rule, levels) => `Niveaux possibles pour « ${rule} » : ${levels}.`,
    fixed: (rule) =>
      `« ${rule} » ne se règle pas : un fichier doit être lisible, et ses identifiants doivent mener quelque part. Retirez cette ligne.`,
    onlyLowered: (rule) =>
      `« ${rule} » repose sur les articles 4 à 10 de la norme : cette règle ne peut être désactivée, seulement abaissée à « info ».`,
  },
}
