import type { InOwnLanguages } from '@rolebook/model'

interface KeysTexts {
  readonly badList: (path: string) => string
  readonly otherOrganisation: (path: string, idPath: string) => string
  readonly rootSigns: (path: string) => string
  readonly unlisted: (path: string, id: string, version: number) => string
  readonly rootElsewhere: (path: string) => string
  readonly noThreshold: string
  readonly list: (version: number, threshold: 1 | 2) => string
  readonly listed: (from: string, until: string) => string
  readonly made: (path: string, publicPath: string, id: string) => string
  readonly changed: (path: string, version: number) => string
  readonly readingKeyMade: (path: string, before: string) => string
}

/** What `rolebook directory keys …` and `new-reading-key` say. */
export const keysTexts: InOwnLanguages<KeysTexts> = {
  en: {
    badList: (path) => `${path}: the list of keys cannot be read, or its signature does not hold.`,
    otherOrganisation: (path, idPath) =>
      `${path}: this list of keys is that of another organisation than ${idPath} names. Nothing was signed.`,
    rootSigns: (path) =>
      `${path}: this is the root key. It signs the list of keys and nothing else; take it offline, and sign with a signing key.`,
    unlisted: (path, id, version) =>
      `${path}: the key ${id} is not in the list of keys ${version}, so browsers would refuse what it signs. Is it of another organisation, or was it withdrawn? “rolebook directory keys list” prints those that may sign.`,
    rootElsewhere: (path) => `${path} is missing. --root names the root key on the medium where it is kept offline.`,
    noThreshold: 'One or two signatures can be asked for: rolebook directory keys threshold 2',
    list: (version, threshold) =>
      `List of keys ${version}; signatures that a directory needs: ${threshold}. These keys may sign:`,
    listed: (from, until) => `from ${from} until ${until}`,
    made: (path, publicPath, id) =>
      `The key ${id} is in ${path}, for its owner alone. Whoever holds the root key needs ${publicPath}: rolebook directory keys add ${publicPath}`,
    changed: (path, version) =>
      `Written to ${path}: list of keys ${version}. It counts from the next directory on: rolebook publish. Whoever else publishes needs it too, and the root key belongs offline again.`,
    readingKeyMade: (path, before) =>
      `A new reading key is in ${path}; the one before is in ${before}, so that what changes can still be told. Publish, and give out the new join code or policy: rolebook directory join-code`,
  },
  de: {
    badList: (path) => `${path}: Die Schlüsselliste ist nicht lesbar, oder ihre Unterschrift passt nicht.`,
    otherOrganisation: (path, idPath) =>
      `${path}: Diese Schlüsselliste ist die einer anderen Organisation, als ${idPath} nennt. Es wurde nichts unterschrieben.`,
    rootSigns: (path) =>
      `${path}: Das ist der Wurzelschlüssel. Er unterschreibt die Schlüsselliste und sonst nichts; bringen Sie ihn offline, und unterschreiben Sie mit einem Signaturschlüssel.`,
    unlisted: (path, id, version) =>
      `${path}: Der Schlüssel ${id} steht nicht in der Schlüsselliste ${version}; Browser würden zurückweisen, was er unterschreibt. Gehört er einer anderen Organisation, oder wurde er zurückgezogen? „rolebook directory keys list“ zeigt, welche unterschreiben dürfen.`,
    rootElsewhere: (path) =>
      `${path} fehlt. --root nennt den Wurzelschlüssel auf dem Medium, auf dem er offline aufbewahrt wird.`,
    noThreshold: 'Verlangt werden können eine oder zwei Unterschriften: rolebook directory keys threshold 2',
    list: (version, threshold) =>
      `Schlüsselliste ${version}; Unterschriften, die ein Verzeichnis braucht: ${threshold}. Unterschreiben dürfen:`,
    listed: (from, until) => `von ${from} bis ${until}`,
    made: (path, publicPath, id) =>
      `Der Schlüssel ${id} liegt in ${path}, nur für seine Besitzerin oder seinen Besitzer. Wer den Wurzelschlüssel hat, braucht ${publicPath}: rolebook directory keys add ${publicPath}`,
    changed: (path, version) =>
      `Nach ${path} geschrieben: Schlüsselliste ${version}. Sie gilt vom nächsten Verzeichnis an: rolebook publish. Wer sonst veröffentlicht, braucht sie auch, und der Wurzelschlüssel gehört wieder offline.`,
    readingKeyMade: (path, before) =>
      `Ein neuer Leseschlüssel liegt in ${path}, der bisherige in ${before}, damit sich noch sagen lässt, was sich ändert. Veröffentlichen Sie, und geben Sie den neuen Beitrittscode oder die neue Richtlinie heraus: rolebook directory join-code`,
  },
  fr: {
    badList: (path) => `${path} : la liste de clés est illisible, ou sa signature n’est pas valable.`,
    otherOrganisation: (path, idPath) =>
      `${path} : cette liste de clés est celle d’une autre organisation que celle de ${idPath}. Rien n’a été signé.`,
    rootSigns: (path) =>
      `${path} : c’est la clé racine. Elle signe la liste de clés et rien d’autre ; gardez-la hors ligne, et signez avec une clé de signature.`,
    unlisted: (path, id, version) =>
      `${path} : la clé ${id} n’est pas dans la liste de clés ${version} ; les navigateurs refuseraient ce qu’elle signe. Est-elle d’une autre organisation, ou a-t-elle été retirée ? « rolebook directory keys list » montre celles qui peuvent signer.`,
    rootElsewhere: (path) =>
      `Il manque ${path}. --root désigne la clé racine sur le support où elle est conservée hors ligne.`,
    noThreshold: 'On peut demander une ou deux signatures : rolebook directory keys threshold 2',
    list: (version, threshold) =>
      `Liste de clés ${version} ; signatures qu’il faut à un annuaire : ${threshold}. Peuvent signer :`,
    listed: (from, until) => `du ${from} au ${until}`,
    made: (path, publicPath, id) =>
      `La clé ${id} est dans ${path}, pour son détenteur seul. Qui a la clé racine a besoin de ${publicPath} : rolebook directory keys add ${publicPath}`,
    changed: (path, version) =>
      `Écrit dans ${path} : liste de clés ${version}. Elle vaut à partir du prochain annuaire : rolebook publish. Les autres personnes qui publient en ont besoin aussi, et la clé racine retourne hors ligne.`,
    readingKeyMade: (path, before) =>
      `Une nouvelle clé de lecture est dans ${path} ; l’ancienne est dans ${before}, pour que l’on puisse encore dire ce qui change. Publiez, et distribuez le nouveau code d’adhésion ou la nouvelle stratégie : rolebook directory join-code`,
  },
}
