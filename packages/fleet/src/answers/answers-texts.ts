import type { InOwnLanguages } from '@rolebook/model'

/** The messages about answers that cannot be followed. */
interface AnswersTexts {
  readonly notYaml: string
  readonly noMarker: string
  readonly unknownFormat: (found: string) => string
  readonly twice: (key: string) => string
  readonly unknownKey: (key: string, nearest: string | undefined, known: string) => string
  readonly mappingWanted: (key: string, known: string) => string
  readonly textWanted: (key: string) => string
  readonly noChoice: (key: string, choices: string) => string
  readonly noExtensionId: string
  readonly noPublicKey: string
  readonly noAddress: string
  readonly noVersion: (version: string) => string
  readonly versionsWanted: string
  readonly tooLong: string
}

export const answersTexts: InOwnLanguages<AnswersTexts> = {
  en: {
    notYaml: 'This is not YAML, so the answers cannot be read. Mend this line.',
    noMarker: 'Answers about a fleet begin with the line “rolebook-fleet: 1”; without it nothing is read here.',
    unknownFormat: (found) => `There is no format “${found}” of these answers. Write “rolebook-fleet: 1”.`,
    twice: (key) => `“${key}” stands here a second time: keep one of the two.`,
    unknownKey: (key, nearest, known) =>
      nearest === undefined
        ? `There is no answer “${key}” here. There are: ${known}.`
        : `There is no answer “${key}” here. Did you mean “${nearest}”?`,
    mappingWanted: (key, known) => `Below “${key}” stand these: ${known}.`,
    textWanted: (key) => `“${key}” wants one text, and no list.`,
    noChoice: (key, choices) => `“${key}” is one of these: ${choices}.`,
    noExtensionId:
      'This is no id of an extension: 32 letters from a to p, as the store or the key of the package gives it.',
    noPublicKey:
      'This is no public key: it begins with “MI”, as “key” of a manifest does. Never put a private key here.',
    noAddress: 'This is no https address, nor one that begins with “file:”.',
    noVersion: (version) => `“${version}” is no version. Write all three numbers, “1.2.3”; ranges are not understood.`,
    versionsWanted: 'A list of versions is wanted here, as in “[1.2.3]”.',
    tooLong: 'Answers have at most a million characters, so this is something else.',
  },
  de: {
    notYaml: 'Das ist kein YAML, deshalb lassen sich die Antworten nicht lesen. Berichtigen Sie diese Zeile.',
    noMarker:
      'Antworten zu einer Flotte beginnen mit der Zeile „rolebook-fleet: 1“; ohne sie wird hier nichts gelesen.',
    unknownFormat: (found) =>
      `Das Format „${found}“ gibt es für diese Antworten nicht. Schreiben Sie „rolebook-fleet: 1“.`,
    twice: (key) => `„${key}“ steht hier zum zweiten Mal: Behalten Sie eines von beiden.`,
    unknownKey: (key, nearest, known) =>
      nearest === undefined
        ? `Eine Antwort „${key}“ gibt es hier nicht. Es gibt: ${known}.`
        : `Eine Antwort „${key}“ gibt es hier nicht. Meinten Sie „${nearest}“?`,
    mappingWanted: (key, known) => `Unter „${key}“ stehen: ${known}.`,
    textWanted: (key) => `„${key}“ braucht einen Text und keine Liste.`,
    noChoice: (key, choices) => `„${key}“ ist eines von diesen: ${choices}.`,
    noExtensionId:
      'Das ist keine Kennung einer Erweiterung: 32 Buchstaben von a bis p, wie sie aus dem Store oder dem Schlüssel des Pakets folgt.',
    noPublicKey:
      'Das ist kein öffentlicher Schlüssel: Er beginnt mit „MI“, wie „key“ in einem Manifest. Schreiben Sie nie einen privaten Schlüssel hierher.',
    noAddress: 'Das ist keine https-Adresse und keine, die mit „file:“ beginnt.',
    noVersion: (version) =>
      `„${version}“ ist keine Version. Schreiben Sie alle drei Zahlen, „1.2.3“; Bereiche werden nicht verstanden.`,
    versionsWanted: 'Hier steht eine Liste von Versionen, wie „[1.2.3]“.',
    tooLong: 'Antworten haben höchstens eine Million Zeichen, das hier ist also etwas anderes.',
  },
  fr: {
    notYaml: 'Ce n’est pas du YAML : les réponses ne peuvent pas être lues. Corrigez cette ligne.',
    noMarker: 'Les réponses sur un parc commencent par la ligne « rolebook-fleet: 1 » ; sans elle, rien n’est lu ici.',
    unknownFormat: (found) => `Le format « ${found} » n’existe pas pour ces réponses. Écrivez « rolebook-fleet: 1 ».`,
    twice: (key) => `« ${key} » figure ici une seconde fois : gardez l’une des deux.`,
    unknownKey: (key, nearest, known) =>
      nearest === undefined
        ? `Il n’y a pas de réponse « ${key} » ici. Il y a : ${known}.`
        : `Il n’y a pas de réponse « ${key} » ici. Vouliez-vous dire « ${nearest} » ?`,
    mappingWanted: (key, known) => `Sous « ${key} » figurent : ${known}.`,
    textWanted: (key) => `« ${key} » demande un texte, et non une liste.`,
    noChoice: (key, choices) => `« ${key} » est l’un de ceux-ci : ${choices}.`,
    noExtensionId:
      'Ce n’est pas l’identifiant d’une extension : 32 lettres de a à p, comme le donne la boutique ou la clé du paquet.',
    noPublicKey:
      'Ce n’est pas une clé publique : elle commence par « MI », comme « key » d’un manifeste. N’écrivez jamais de clé privée ici.',
    noAddress: 'Ce n’est pas une adresse https, ni une adresse qui commence par « file: ».',
    noVersion: (version) =>
      `« ${version} » n’est pas une version. Écrivez les trois nombres, « 1.2.3 » ; les plages ne sont pas comprises.`,
    versionsWanted: 'Une liste de versions est demandée ici, comme « [1.2.3] ».',
    tooLong: 'Les réponses ont au plus un million de caractères : ceci est autre chose.',
  },
}
