import type { InOwnLanguages } from '@rolebook/model'

interface CheckTexts {
  readonly noneHere: string
  readonly emptyName: string
  readonly noneThere: (name: string) => string
  readonly foreign: (name: string) => string
  readonly stray: (name: string) => string
  readonly noProfile: (name: string, known: string) => string
  readonly dryRunWithoutFix: string
  readonly cannotWriteInput: string
  readonly cannotWatchInput: string
  readonly mended: (name: string, count: number) => string
  readonly wouldMend: (name: string, count: number) => string
  readonly refused: (name: string, count: number) => string
  readonly watching: string
}

/** What `rolebook check` says besides its findings. */
export const checkTexts: InOwnLanguages<CheckTexts> = {
  en: {
    noneHere: 'There is no rolebook in this folder. Name a file, or begin one with the line “rolebook: 1”.',
    emptyName: 'A file name is empty: is a variable not set? Nothing was checked. A dot stands for this folder.',
    noneThere: (name) => `${name}: no rolebook is there. A rolebook has “rolebook: 1” at its top level.`,
    foreign: (name) => `${name}: not a rolebook, so it was not checked. A rolebook has “rolebook: 1” at its top level.`,
    stray: (name) =>
      `${name}: a part of a rolebook, but none of the rolebooks checked includes it, so it was not checked. Name the rolebook that has it under “include”.`,
    noProfile: (name, known) => `There is no profile “${name}”: choose from ${known}.`,
    dryRunWithoutFix: '--dry-run shows what --fix would write: give both.',
    cannotWriteInput: 'Fixes cannot be written to standard input. With --fix --dry-run they are printed as a diff.',
    cannotWatchInput: 'Standard input cannot be watched: name files or folders.',
    mended: (name, count) => `${name}: ${count === 1 ? '1 finding' : `${count} findings`} fixed`,
    wouldMend: (name, count) => `${name}: ${count === 1 ? '1 finding' : `${count} findings`} can be fixed`,
    refused: (name, count) =>
      `${name}: ${count === 1 ? '1 fix' : `${count} fixes`} left out, because they would bring an error. Look at these places yourself.`,
    watching: 'Watching for changes; Ctrl+C ends.',
  },
  de: {
    noneHere:
      'In diesem Ordner liegt kein Rolebook. Nennen Sie eine Datei, oder beginnen Sie eine mit der Zeile „rolebook: 1“.',
    emptyName:
      'Ein Dateiname ist leer: Ist eine Variable nicht gesetzt? Es wurde nichts geprüft. Ein Punkt steht für diesen Ordner.',
    noneThere: (name) => `${name}: Dort liegt kein Rolebook. Ein Rolebook hat „rolebook: 1“ auf oberster Ebene.`,
    foreign: (name) =>
      `${name}: kein Rolebook und deshalb nicht geprüft. Ein Rolebook hat „rolebook: 1“ auf oberster Ebene.`,
    stray: (name) =>
      `${name}: Teil eines Rolebooks, aber keines der geprüften bindet ihn ein; deshalb wurde er nicht geprüft. Nennen Sie das Rolebook, das ihn unter „include“ hat.`,
    noProfile: (name, known) => `Es gibt kein Profil „${name}“: Wählen Sie aus ${known}.`,
    dryRunWithoutFix: '--dry-run zeigt, was --fix schreiben würde: Geben Sie beide an.',
    cannotWriteInput:
      'In die Standardeingabe lässt sich nichts schreiben. Mit --fix --dry-run werden die Korrekturen als Diff ausgegeben.',
    cannotWatchInput: 'Die Standardeingabe lässt sich nicht beobachten: Nennen Sie Dateien oder Ordner.',
    mended: (name, count) => `${name}: ${count === 1 ? '1 Befund' : `${count} Befunde`} behoben`,
    wouldMend: (name, count) => `${name}: ${count === 1 ? '1 Befund lässt' : `${count} Befunde lassen`} sich beheben`,
    refused: (name, count) =>
      `${name}: ${count === 1 ? '1 Korrektur' : `${count} Korrekturen`} ausgelassen, weil daraus ein Fehler entstünde. Sehen Sie sich diese Stellen selbst an.`,
    watching: 'Änderungen werden beobachtet; Strg+C beendet.',
  },
  fr: {
    noneHere:
      'Il n’y a pas de rolebook dans ce dossier. Nommez un fichier, ou commencez-en un par la ligne « rolebook: 1 ».',
    emptyName:
      'Un nom de fichier est vide : une variable n’est-elle pas définie ? Rien n’a été vérifié. Un point désigne ce dossier.',
    noneThere: (name) => `${name} : aucun rolebook ne s’y trouve. Un rolebook a « rolebook: 1 » à son premier niveau.`,
    foreign: (name) =>
      `${name} : ce n’est pas un rolebook, il n’a donc pas été vérifié. Un rolebook a « rolebook: 1 » à son premier niveau.`,
    stray: (name) =>
      `${name} : une partie d’un rolebook, mais aucun des rolebooks vérifiés ne l’inclut ; elle n’a donc pas été vérifiée. Nommez le rolebook qui l’a sous « include ».`,
    noProfile: (name, known) => `Il n’y a pas de profil « ${name} » : choisissez parmi ${known}.`,
    dryRunWithoutFix: '--dry-run montre ce que --fix écrirait : donnez les deux.',
    cannotWriteInput:
      'Rien ne peut être écrit dans l’entrée standard. Avec --fix --dry-run, les corrections sont affichées sous forme de diff.',
    cannotWatchInput: 'L’entrée standard ne peut pas être surveillée : nommez des fichiers ou des dossiers.',
    mended: (name, count) => `${name} : ${count === 1 ? '1 constat corrigé' : `${count} constats corrigés`}`,
    wouldMend: (name, count) =>
      `${name} : ${count === 1 ? '1 constat peut être corrigé' : `${count} constats peuvent être corrigés`}`,
    refused: (name, count) =>
      `${name} : ${count === 1 ? '1 correction omise' : `${count} corrections omises`}, car une erreur en résulterait. Examinez ces endroits vous-même.`,
    watching: 'Les modifications sont surveillées ; Ctrl+C pour arrêter.',
  },
}
