import type { InOwnLanguages } from '@rolebook/model'

interface DirectoryTexts {
  readonly noFolder: (folder: string, why: string) => string
  readonly noKey: (path: string) => string
  readonly noCount: (option: string) => string
  readonly keysMade: (folder: string, organisation: string) => string
  readonly keepRootOffline: (path: string) => string
  readonly hasErrors: (name: string) => string
  readonly drafted: (path: string, version: number, until: string) => string
  readonly reachesNobody: (ids: string) => string
  readonly noDraft: (path: string) => string
  readonly notOurs: (path: string) => string
  readonly signed: (path: string, bytes: number) => string
  readonly opens: (path: string) => string
  readonly facts: Readonly<
    Record<'organisation' | 'version' | 'issued' | 'expires' | 'visibility' | 'signedBy', string>
  >
  readonly expired: string
}

/** What the directory commands say. */
export const directoryTexts: InOwnLanguages<DirectoryTexts> = {
  en: {
    noFolder: (folder, why) => `The folder ${folder} could not be made: ${why}`,
    noKey: (path) => `${path}: this is no private key of ours.`,
    noCount: (option) => `${option} wants a whole number from 1.`,
    keysMade: (folder, organisation) => `Keys are in ${folder}. The organisation’s id is ${organisation}`,
    keepRootOffline: (path) =>
      `Move ${path} to a medium that is kept offline, and a copy to another place: whoever has it speaks for the organisation, and without it no other key can ever be named.`,
    hasErrors: (name) => `${name} has errors, so no directory was made of it.`,
    drafted: (path, version, until) =>
      `Written to ${path}: version ${version}, good until ${until}. Not signed yet: rolebook directory sign`,
    reachesNobody: (ids) => `Staff would reach nobody for ${ids}: all who are named there are hidden from them.`,
    noDraft: (path) => `${path}: this is no draft of “rolebook directory build”.`,
    notOurs: (path) => `${path} is there already and is something else; give another name, or --force to replace it.`,
    signed: (path, bytes) =>
      `Written to ${path}: signed and sealed, ${bytes} bytes. This file may lie on any web server.`,
    opens: (path) => `${path} opens, and every signature holds.`,
    facts: {
      organisation: 'Organisation',
      version: 'Version',
      issued: 'Issued',
      expires: 'Good until',
      visibility: 'For',
      signedBy: 'Signed by',
    },
    expired: 'It is past its last day: staff see a warning above it.',
  },
  de: {
    noFolder: (folder, why) => `Der Ordner ${folder} konnte nicht angelegt werden: ${why}`,
    noKey: (path) => `${path}: Das ist kein privater Schlüssel von uns.`,
    noCount: (option) => `${option} braucht eine ganze Zahl ab 1.`,
    keysMade: (folder, organisation) =>
      `Die Schlüssel liegen in ${folder}. Die Kennung der Organisation ist ${organisation}`,
    keepRootOffline: (path) =>
      `Bringen Sie ${path} auf ein Medium, das offline bleibt, und eine Kopie an einen anderen Ort: Wer die Datei hat, spricht für die Organisation, und ohne sie lässt sich nie ein anderer Schlüssel benennen.`,
    hasErrors: (name) => `${name} enthält Fehler; daraus wurde kein Verzeichnis gemacht.`,
    drafted: (path, version, until) =>
      `Nach ${path} geschrieben: Version ${version}, gültig bis ${until}. Noch nicht unterschrieben: rolebook directory sign`,
    reachesNobody: (ids) =>
      `Für ${ids} würden Beschäftigte niemanden erreichen: Alle, die dort stehen, sind vor ihnen verborgen.`,
    noDraft: (path) => `${path}: Das ist kein Entwurf von „rolebook directory build“.`,
    notOurs: (path) =>
      `${path} gibt es schon und ist etwas anderes; geben Sie einen anderen Namen an, oder --force, um die Datei zu ersetzen.`,
    signed: (path, bytes) =>
      `Nach ${path} geschrieben: unterschrieben und versiegelt, ${bytes} Bytes. Diese Datei darf auf jedem Webserver liegen.`,
    opens: (path) => `${path} lässt sich öffnen, und jede Unterschrift passt.`,
    facts: {
      organisation: 'Organisation',
      version: 'Version',
      issued: 'Ausgestellt',
      expires: 'Gültig bis',
      visibility: 'Für',
      signedBy: 'Unterschrieben von',
    },
    expired: 'Der letzte Tag ist vorbei: Beschäftigte sehen eine Warnung darüber.',
  },
  fr: {
    noFolder: (folder, why) => `Le dossier ${folder} n’a pas pu être créé : ${why}`,
    noKey: (path) => `${path} : ce n’est pas une clé privée à nous.`,
    noCount: (option) => `${option} demande un nombre entier à partir de 1.`,
    keysMade: (folder, organisation) =>
      `Les clés sont dans ${folder}. L’identifiant de l’organisation est ${organisation}`,
    keepRootOffline: (path) =>
      `Placez ${path} sur un support conservé hors ligne, et une copie ailleurs : qui le détient parle pour l’organisation, et sans lui aucune autre clé ne pourra jamais être désignée.`,
    hasErrors: (name) => `${name} contient des erreurs ; aucun annuaire n’en a été tiré.`,
    drafted: (path, version, until) =>
      `Écrit dans ${path} : version ${version}, valable jusqu’au ${until}. Pas encore signé : rolebook directory sign`,
    reachesNobody: (ids) =>
      `Pour ${ids}, le personnel ne joindrait personne : tous ceux qui y sont cités lui sont cachés.`,
    noDraft: (path) => `${path} : ce n’est pas un brouillon de « rolebook directory build ».`,
    notOurs: (path) =>
      `${path} existe déjà et contient autre chose ; donnez un autre nom, ou --force pour le remplacer.`,
    signed: (path, bytes) =>
      `Écrit dans ${path} : signé et scellé, ${bytes} octets. Ce fichier peut se trouver sur n’importe quel serveur web.`,
    opens: (path) => `${path} s’ouvre, et chaque signature est valable.`,
    facts: {
      organisation: 'Organisation',
      version: 'Version',
      issued: 'Émis',
      expires: 'Valable jusqu’au',
      visibility: 'Pour',
      signedBy: 'Signé par',
    },
    expired: 'Son dernier jour est passé : le personnel voit un avertissement au-dessus.',
  },
}
