import type { InOwnLanguages } from '@rolebook/model'

interface DirectoryTexts {
  readonly noFolder: (folder: string, why: string) => string
  readonly noKey: (path: string) => string
  readonly onlyPublic: (path: string) => string
  readonly idAsReadingKey: (path: string) => string
  readonly noKeys: (path: string) => string
  readonly noSigningKey: (path: string) => string
  readonly noCount: (option: string, most: number) => string
  readonly keysMade: (folder: string, organisation: string) => string
  readonly keepRootOffline: (path: string) => string
  readonly hasErrors: (name: string) => string
  readonly drafted: (path: string, version: number, until: string) => string
  readonly reachesNobody: (ids: string) => string
  readonly noDraft: (path: string) => string
  readonly notBuilt: (path: string) => string
  readonly isOver: (path: string, since: string) => string
  readonly notNewer: (path: string, there: number, version: number) => string
  readonly underNewerKeys: (path: string) => string
  readonly notOurs: (path: string) => string
  readonly signed: (path: string, bytes: number) => string
  readonly notSigned: (path: string) => string
  readonly opens: (path: string) => string
  readonly facts: Readonly<
    Record<'organisation' | 'version' | 'issued' | 'expires' | 'visibility' | 'signedBy' | 'members', string>
  >
  readonly expired: string
  readonly qrWritten: (path: string) => string
}

/** What the directory commands say. */
export const directoryTexts: InOwnLanguages<DirectoryTexts> = {
  en: {
    noFolder: (folder, why) => `The folder ${folder} could not be made: ${why}`,
    noKey: (path) => `${path}: this is no key of ours.`,
    onlyPublic: (path) =>
      `${path}: this is the public part of a key, which signs nothing. Give the file of the private one.`,
    idAsReadingKey: (path) => `${path}: this is the id of the organisation, and no reading key.`,
    noKeys: (path) =>
      `${path} is missing. “rolebook directory keygen” makes the keys of an organisation; --keys names a folder that has them.`,
    noSigningKey: (path) => `${path} is missing. --key names a signing key that lies elsewhere.`,
    noCount: (option, most) => `${option} wants a whole number from 1${upTo(most, ' to ')}.`,
    keysMade: (folder, organisation) => `Keys are in ${folder}. The organisation’s id is ${organisation}`,
    keepRootOffline: (path) =>
      `Move ${path} to a medium that is kept offline, and a copy to another place: whoever has it speaks for the organisation, and without it no other key can ever be named.`,
    hasErrors: (name) => `${name} has errors, so no directory was made of it.`,
    drafted: (path, version, until) =>
      `Written to ${path}: version ${version}, good until ${until}. Not signed yet: rolebook directory sign`,
    reachesNobody: (ids) => `Staff would reach nobody for ${ids}: nobody is named there whom they may see.`,
    noDraft: (path) => `${path}: this is no draft of “rolebook directory build”.`,
    notBuilt: (path) => `${path} is missing. Build it first: rolebook directory build`,
    isOver: (path, since) => `${path} was good until ${since}, so it was not signed. Build it again.`,
    notNewer: (path, there, version) =>
      `${path} is version ${there} already, and browsers that have it would refuse this version ${version}. Build with --version ${there + 1}; or --force, if that one was never published.`,
    underNewerKeys: (path) =>
      `${path} was signed under a newer list of keys, and browsers that have it would refuse this one. Use the newest keys.json; or --force, if that one was never published.`,
    notOurs: (path) => `${path} is there already and is something else; give another name, or --force to replace it.`,
    signed: (path, bytes) =>
      `Written to ${path}: signed and sealed, ${bytes} bytes. This file may lie on any web server.`,
    notSigned: (path) => `${path} is missing. Sign a draft first: rolebook directory sign`,
    opens: (path) => `${path} opens, and every signature holds.`,
    facts: {
      organisation: 'Organisation',
      version: 'Version',
      issued: 'Issued',
      expires: 'Good until',
      visibility: 'For',
      signedBy: 'Signed by',
      members: 'Members',
    },
    expired: 'It is past its last day: staff see a warning above it.',
    qrWritten: (path) => `The QR code is in ${path}. Whoever has it can read the directory: hand it round inside only.`,
  },
  de: {
    noFolder: (folder, why) => `Der Ordner ${folder} konnte nicht angelegt werden: ${why}`,
    noKey: (path) => `${path}: Das ist kein Schlüssel von uns.`,
    onlyPublic: (path) =>
      `${path}: Das ist der öffentliche Teil eines Schlüssels, der nichts unterschreibt. Geben Sie die Datei des privaten an.`,
    idAsReadingKey: (path) => `${path}: Das ist die Kennung der Organisation und kein Leseschlüssel.`,
    noKeys: (path) =>
      `${path} fehlt. „rolebook directory keygen“ erzeugt die Schlüssel einer Organisation; --keys nennt einen Ordner, in dem sie liegen.`,
    noSigningKey: (path) => `${path} fehlt. --key nennt einen Signaturschlüssel, der anderswo liegt.`,
    noCount: (option, most) => `${option} braucht eine ganze Zahl ab 1${upTo(most, ', höchstens ')}.`,
    keysMade: (folder, organisation) =>
      `Die Schlüssel liegen in ${folder}. Die Kennung der Organisation ist ${organisation}`,
    keepRootOffline: (path) =>
      `Bringen Sie ${path} auf ein Medium, das offline bleibt, und eine Kopie an einen anderen Ort: Wer die Datei hat, spricht für die Organisation, und ohne sie lässt sich nie ein anderer Schlüssel benennen.`,
    hasErrors: (name) => `${name} enthält Fehler; daraus wurde kein Verzeichnis erstellt.`,
    drafted: (path, version, until) =>
      `Nach ${path} geschrieben: Version ${version}, gültig bis ${until}. Noch nicht unterschrieben: rolebook directory sign`,
    reachesNobody: (ids) =>
      `Für ${ids} würden Beschäftigte niemanden erreichen: Dort steht niemand, den sie sehen dürfen.`,
    noDraft: (path) => `${path}: Das ist kein Entwurf von „rolebook directory build“.`,
    notBuilt: (path) => `${path} fehlt. Erstellen Sie zuerst den Entwurf: rolebook directory build`,
    isOver: (path, since) =>
      `${path} war bis ${since} gültig und wurde deshalb nicht unterschrieben. Erstellen Sie den Entwurf neu.`,
    notNewer: (path, there, version) =>
      `${path} ist schon Version ${there}; Browser, die sie haben, würden diese Version ${version} ablehnen. Erstellen Sie den Entwurf mit --version ${there + 1}; oder --force, wenn jene nie veröffentlicht wurde.`,
    underNewerKeys: (path) =>
      `${path} wurde unter einer neueren Schlüsselliste unterschrieben; Browser, die sie haben, würden diese ablehnen. Nehmen Sie die neueste keys.json; oder --force, wenn jene nie veröffentlicht wurde.`,
    notOurs: (path) =>
      `${path} gibt es schon und ist etwas anderes; geben Sie einen anderen Namen an, oder --force, um die Datei zu ersetzen.`,
    signed: (path, bytes) =>
      `Nach ${path} geschrieben: unterschrieben und versiegelt, ${bytes} Bytes. Diese Datei darf auf jedem Webserver liegen.`,
    notSigned: (path) => `${path} fehlt. Unterschreiben Sie zuerst einen Entwurf: rolebook directory sign`,
    opens: (path) => `${path} lässt sich öffnen, und jede Unterschrift passt.`,
    facts: {
      organisation: 'Organisation',
      version: 'Version',
      issued: 'Ausgestellt',
      expires: 'Gültig bis',
      visibility: 'Für',
      signedBy: 'Unterschrieben von',
      members: 'Tochtergesellschaften',
    },
    expired: 'Der letzte Tag ist vorbei: Beschäftigte sehen darüber eine Warnung.',
    qrWritten: (path) =>
      `Der QR-Code liegt in ${path}. Wer ihn hat, kann das Verzeichnis lesen: Geben Sie ihn nur im Haus weiter.`,
  },
  fr: {
    noFolder: (folder, why) => `Le dossier ${folder} n’a pas pu être créé : ${why}`,
    noKey: (path) => `${path} : ce n’est pas une de nos clés.`,
    onlyPublic: (path) =>
      `${path} : c’est la partie publique d’une clé, qui ne signe rien. Donnez le fichier de la clé privée.`,
    idAsReadingKey: (path) => `${path} : c’est l’identifiant de l’organisation, et non une clé de lecture.`,
    noKeys: (path) =>
      `Il manque ${path}. « rolebook directory keygen » crée les clés d’une organisation ; --keys désigne un dossier qui les contient.`,
    noSigningKey: (path) => `Il manque ${path}. --key désigne une clé de signature qui se trouve ailleurs.`,
    noCount: (option, most) => `${option} demande un nombre entier à partir de 1${upTo(most, ', au plus ')}.`,
    keysMade: (folder, organisation) =>
      `Les clés sont dans ${folder}. L’identifiant de l’organisation est ${organisation}`,
    keepRootOffline: (path) =>
      `Placez ${path} sur un support conservé hors ligne, et une copie ailleurs : qui le détient parle pour l’organisation, et sans lui aucune autre clé ne pourra jamais être désignée.`,
    hasErrors: (name) => `${name} contient des erreurs ; aucun annuaire n’en a été tiré.`,
    drafted: (path, version, until) =>
      `Écrit dans ${path} : version ${version}, valable jusqu’au ${until}. Pas encore signé : rolebook directory sign`,
    reachesNobody: (ids) =>
      `Pour ${ids}, le personnel ne joindrait personne : personne n’y est cité qu’il ait le droit de voir.`,
    noDraft: (path) => `${path} : ce n’est pas un brouillon de « rolebook directory build ».`,
    notBuilt: (path) => `Il manque ${path}. Créez d’abord le brouillon : rolebook directory build`,
    isOver: (path, since) =>
      `${path} était valable jusqu’au ${since} et n’a donc pas été signé. Créez de nouveau le brouillon.`,
    notNewer: (path, there, version) =>
      `${path} est déjà la version ${there}, et les navigateurs qui l’ont refuseraient cette version ${version}. Créez le brouillon avec --version ${there + 1} ; ou --force, si celle-là n’a jamais été publiée.`,
    underNewerKeys: (path) =>
      `${path} a été signé sous une liste de clés plus récente, et les navigateurs qui l’ont refuseraient celui-ci. Prenez le keys.json le plus récent ; ou --force, si l’autre n’a jamais été publié.`,
    notOurs: (path) =>
      `${path} existe déjà et contient autre chose ; donnez un autre nom, ou --force pour le remplacer.`,
    signed: (path, bytes) =>
      `Écrit dans ${path} : signé et scellé, ${bytes} octets. Ce fichier peut se trouver sur n’importe quel serveur web.`,
    notSigned: (path) => `Il manque ${path}. Signez d’abord un brouillon : rolebook directory sign`,
    opens: (path) => `${path} s’ouvre, et chaque signature est valable.`,
    facts: {
      organisation: 'Organisation',
      version: 'Version',
      issued: 'Émis',
      expires: 'Valable jusqu’au',
      visibility: 'Pour',
      signedBy: 'Signé par',
      members: 'Filiales',
    },
    expired: 'Son dernier jour est passé : le personnel voit un avertissement au-dessus.',
    qrWritten: (path) => `Le code QR est dans ${path}. Qui l’a peut lire l’annuaire : ne le donnez qu’en interne.`,
  },
}

/** The end of a span of numbers, where there is one that anybody would reach. */
function upTo(most: number, word: string): string {
  return most === Number.MAX_SAFE_INTEGER ? '' : `${word}${most}`
}
