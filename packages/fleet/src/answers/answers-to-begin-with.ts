import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'

/** What is known at the beginning: enough to connect browsers, but not how they get the extension. */
export interface Beginning {
  readonly address: string
  readonly organisation: string
  readonly readingKey: string
  readonly name: string | undefined
}

/** Writes answers to begin with: what is known is filled in, what still has to be decided is a comment. */
export function answersToBeginWith(
  { address, organisation, readingKey, name }: Beginning,
  language: OwnLanguage,
): string {
  const say = remarks[language]
  return `# ${say.about}
rolebook-fleet: 1

# ${say.install}
install: forced
# ${say.pinButton}
pin-button: yes

# ${say.channel}
# ${say.id}
chrome:
  channel: store
  # id: ""
  # key: ""
  # update-url: ""
edge:
  channel: store
  # id: ""
firefox:
  channel: store
  # ${say.installUrl}
  # install-url: ""
vscode:
  channel: own
  # ${say.versions}
  # versions: ["0.1.0"]
  # vsix: ""
  # others: allowed

# ${say.settings}
settings:
  addresses: [${JSON.stringify(address)}]
  organisation: ${organisation}
  readingKey: ${readingKey}
${name === undefined ? '' : `  name: ${JSON.stringify(name)}\n`}`
}

interface Remarks {
  readonly about: string
  readonly install: string
  readonly pinButton: string
  readonly channel: string
  readonly id: string
  readonly installUrl: string
  readonly versions: string
  readonly settings: string
}

const remarks: InOwnLanguages<Remarks> = {
  en: {
    about: 'What the policies of our fleet are made of: rolebook policy --help',
    install: 'forced: the browser installs it, and nobody can remove it. allowed: people may install it.',
    pinButton: 'yes: the button stays in the toolbar.',
    channel: 'Where each program gets Rolebook from: store, or own for a package of yours, with its update-url.',
    id: 'Chrome and Edge want an id of 32 letters: the store shows it; that of your package follows from its public key.',
    installUrl: 'The address of the package that Mozilla has signed.',
    versions:
      'Those that may run, the one to install first; where the package lies; other extensions: allowed or blocked.',
    settings: 'What the extension is told. Whoever has the reading key can read the directory: keep this file inside.',
  },
  de: {
    about: 'Woraus die Richtlinien unserer Flotte entstehen: rolebook policy --help',
    install: 'forced: Der Browser installiert es, und niemand kann es entfernen. allowed: Wer will, installiert es.',
    pinButton: 'yes: Die Schaltfläche bleibt in der Symbolleiste.',
    channel: 'Woher jedes Programm Rolebook bekommt: store, oder own für ein eigenes Paket, mit dessen update-url.',
    id: 'Chrome und Edge brauchen eine Kennung aus 32 Buchstaben: Der Store zeigt sie; die eines eigenen Pakets folgt aus dem öffentlichen Schlüssel.',
    installUrl: 'Die Adresse des Pakets, das Mozilla unterschrieben hat.',
    versions:
      'Welche laufen dürfen, die zu installierende zuerst; wo das Paket liegt; andere Erweiterungen: allowed oder blocked.',
    settings:
      'Was die Erweiterung erfährt. Wer den Leseschlüssel hat, kann das Verzeichnis lesen: Die Datei bleibt im Haus.',
  },
  fr: {
    about: 'Ce dont sont faites les stratégies de notre parc : rolebook policy --help',
    install: 'forced : le navigateur l’installe, et personne ne peut le retirer. allowed : chacun peut l’installer.',
    pinButton: 'yes : le bouton reste dans la barre d’outils.',
    channel: 'D’où chaque programme reçoit Rolebook : store, ou own pour un paquet à vous, avec son update-url.',
    id: 'Chrome et Edge veulent un identifiant de 32 lettres : la boutique l’affiche ; celui de votre paquet découle de sa clé publique.',
    installUrl: 'L’adresse du paquet que Mozilla a signé.',
    versions:
      'Celles qui peuvent fonctionner, celle à installer en premier ; où se trouve le paquet ; autres extensions : allowed ou blocked.',
    settings:
      'Ce que l’extension apprend. Qui a la clé de lecture peut lire l’annuaire : gardez ce fichier en interne.',
  },
}
