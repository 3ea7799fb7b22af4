import type { HelpTranslations } from './translations.ts'

/** Help of the commands that publish what staff may see. */
export const publish = {
  'check, build, sign, seal and write what staff see; also to sign it anew': {
    de: 'prüfen, zusammenstellen, unterschreiben, versiegeln und schreiben, was Beschäftigte sehen; auch um es neu zu unterschreiben',
    fr: 'vérifier, composer, signer, sceller et écrire ce que voit le personnel ; aussi pour le signer de nouveau',
  },
  'the folder of keys': {
    de: 'der Ordner mit den Schlüsseln',
    fr: 'le dossier des clés',
  },
  'a signing key, where it is not in the folder of keys; may be given twice': {
    de: 'ein Signaturschlüssel, der nicht im Ordner mit den Schlüsseln liegt; zweimal möglich',
    fr: 'une clé de signature qui n’est pas dans le dossier des clés ; peut être donnée deux fois',
  },
  'the directory published before, a file or an address; without it, what is replaced': {
    de: 'das zuvor veröffentlichte Verzeichnis, eine Datei oder Adresse; sonst das, was ersetzt wird',
    fr: 'l’annuaire publié auparavant, un fichier ou une adresse ; sinon, ce qui est remplacé',
  },
  'go on without asking: somebody has seen the list of changes with this digest': {
    de: 'ohne Frage weitermachen: jemand hat die Liste der Änderungen mit dieser Prüfsumme gesehen',
    fr: 'continuer sans demander : quelqu’un a vu la liste des changements qui a cette empreinte',
  },
  'where to write what needs a second signature': {
    de: 'wohin geschrieben wird, was eine zweite Unterschrift braucht',
    fr: 'où écrire ce qui demande une seconde signature',
  },
  'for how many days it holds': {
    de: 'wie viele Tage es gilt',
    fr: 'combien de jours il est valable',
  },
  'for whom': {
    de: 'für wen',
    fr: 'pour qui',
  },
  'also write page for phones, wallet cards, poster and contacts there': {
    de: 'dorthin auch Seite fürs Telefon, Notfallkarten, Aushang und Kontakte schreiben',
    fr: 'y écrire aussi page pour téléphone, cartes de poche, affiche et contacts',
  },
  'only show what would change, and end as it would; needs no signing key': {
    de: 'nur zeigen, was sich ändern würde, und ebenso enden; braucht keinen Signaturschlüssel',
    fr: 'montrer seulement ce qui changerait, et se terminer de même ; sans clé de signature',
  },
  'publish what staff may see, signed and sealed': {
    de: 'veröffentlichen, was Beschäftigte sehen dürfen, unterschrieben und versiegelt',
    fr: 'publier ce que le personnel peut voir, signé et scellé',
  },
  'make the keys of an organisation, once': {
    de: 'die Schlüssel einer Organisation erzeugen, einmal',
    fr: 'créer les clés d’une organisation, une fois',
  },
  'the folder to make them in': {
    de: 'der Ordner, in dem sie entstehen',
    fr: 'le dossier où les créer',
  },
  'for how many days the signing key may sign': {
    de: 'wie viele Tage der Signaturschlüssel gilt',
    fr: 'combien de jours la clé de signature est valable',
  },
  'from when on it may sign; now unless given': {
    de: 'ab wann er gilt; sonst ab jetzt',
    fr: 'à partir de quand elle est valable ; sinon, maintenant',
  },
  'replace keys that are there: everybody will have to join anew': {
    de: 'vorhandene Schlüssel ersetzen: alle müssen neu beitreten',
    fr: 'remplacer les clés existantes : tout le monde devra adhérer de nouveau',
  },
  'write down what staff may see, ready to be signed; refuses a rolebook with errors': {
    de: 'aufschreiben, was Beschäftigte sehen dürfen, bereit zur Unterschrift; lehnt ein Rolebook mit Fehlern ab',
    fr: 'écrire ce que le personnel peut voir, prêt à être signé ; refuse un rolebook avec des erreurs',
  },
  'where to write the draft': {
    de: 'wohin der Entwurf geschrieben wird',
    fr: 'où écrire le brouillon',
  },
  'one more than the last published; without it, than the draft that is replaced': {
    de: 'eins mehr als die zuletzt veröffentlichte Version; sonst als die des Entwurfs, der ersetzt wird',
    fr: 'un de plus que la dernière version publiée ; sinon, que celle du brouillon remplacé',
  },
  'replace a file that is something else': {
    de: 'eine Datei ersetzen, die etwas anderes ist',
    fr: 'remplacer un fichier qui est autre chose',
  },
  'sign a draft and seal it: the file that browsers download': {
    de: 'einen Entwurf unterschreiben und versiegeln: die Datei, die Browser herunterladen',
    fr: 'signer un brouillon et le sceller : le fichier que téléchargent les navigateurs',
  },
  'the draft': {
    de: 'der Entwurf',
    fr: 'le brouillon',
  },
  'replace a file that is something else, or a directory as new as this': {
    de: 'eine Datei ersetzen, die etwas anderes ist, oder ein ebenso neues Verzeichnis',
    fr: 'remplacer un fichier qui est autre chose, ou un annuaire aussi récent',
  },
  'sign as the second person, after seeing the same changes': {
    de: 'als zweite Person unterschreiben, nachdem man dieselben Änderungen gesehen hat',
    fr: 'signer en second, après avoir vu les mêmes changements',
  },
  'what the first has signed': {
    de: 'was zuerst unterschrieben wurde',
    fr: 'ce qui a été signé en premier',
  },
  'say which keys may sign directories, and change that': {
    de: 'sagen, welche Schlüssel Verzeichnisse unterschreiben dürfen, und das ändern',
    fr: 'dire quelles clés peuvent signer des annuaires, et le changer',
  },
  'print the keys that may sign': {
    de: 'die Schlüssel ausgeben, die unterschreiben dürfen',
    fr: 'afficher les clés qui peuvent signer',
  },
  'make a signing key for one more person': {
    de: 'einen Signaturschlüssel für eine weitere Person erzeugen',
    fr: 'créer une clé de signature pour une personne de plus',
  },
  'where to write it; the public part goes beside it': {
    de: 'wohin er geschrieben wird; der öffentliche Teil kommt daneben',
    fr: 'où l’écrire ; la partie publique va à côté',
  },
  'let one more key sign directories': {
    de: 'einen weiteren Schlüssel Verzeichnisse unterschreiben lassen',
    fr: 'laisser une clé de plus signer des annuaires',
  },
  'its public part': {
    de: 'sein öffentlicher Teil',
    fr: 'sa partie publique',
  },
  'the root key, where it is not in the folder of keys': {
    de: 'der Wurzelschlüssel, wo er nicht im Ordner mit den Schlüsseln liegt',
    fr: 'la clé racine, si elle n’est pas dans le dossier des clés',
  },
  'for how many days it may sign': {
    de: 'wie viele Tage er gilt',
    fr: 'combien de jours elle est valable',
  },
  'let a key sign no more, because it was stolen or is no longer needed': {
    de: 'einen Schlüssel nicht mehr unterschreiben lassen, weil er gestohlen wurde oder nicht mehr gebraucht wird',
    fr: 'ne plus laisser signer une clé, parce qu’elle a été volée ou ne sert plus',
  },
  'the id of the key, as “keys list” prints it; after -- where it begins with a hyphen': {
    de: 'die Kennung des Schlüssels, wie „keys list“ sie ausgibt; nach --, wenn sie mit einem Bindestrich beginnt',
    fr: 'l’identifiant de la clé, tel que l’affiche « keys list » ; après -- s’il commence par un tiret',
  },
  'say how many different keys must sign a directory': {
    de: 'sagen, wie viele verschiedene Schlüssel ein Verzeichnis unterschreiben müssen',
    fr: 'dire combien de clés différentes doivent signer un annuaire',
  },
  '1 or 2': {
    de: '1 oder 2',
    fr: '1 ou 2',
  },
  'exchange the reading key, because it got about': {
    de: 'den Leseschlüssel austauschen, weil er sich herumgesprochen hat',
    fr: 'changer la clé de lecture, parce qu’elle s’est ébruitée',
  },
} satisfies HelpTranslations
