import type { HelpTranslations } from './translations.ts'

/** Help of the commands that change a rolebook, compare and approve it, and print it. */
export const changeAndApprove = {
  'say in sentences what was decided otherwise between two versions of a rolebook': {
    de: 'in Sätzen sagen, was zwischen zwei Fassungen eines Rolebooks anders entschieden wurde',
    fr: 'dire en phrases ce qui a été décidé autrement entre deux versions d’un rolebook',
  },
  'the older version: a file, or REVISION:file as git has it': {
    de: 'die ältere Fassung: eine Datei, oder REVISION:Datei, wie git sie hat',
    fr: 'la version antérieure : un fichier, ou RÉVISION:fichier tel que git l’a',
  },
  'the newer version': {
    de: 'die neuere Fassung',
    fr: 'la version récente',
  },
  'how to print the changes': {
    de: 'wie die Änderungen ausgegeben werden',
    fr: 'comment afficher les changements',
  },
  'write down who approved the decisions of a rolebook; or say whether that still holds': {
    de: 'festhalten, wer die Entscheidungen eines Rolebooks freigegeben hat; oder sagen, ob das noch gilt',
    fr: 'noter qui a approuvé les décisions d’un rolebook ; ou dire si cela tient encore',
  },
  'who approves: an id under “people”, or a name': {
    de: 'wer freigibt: eine Kennung unter „people“ oder ein Name',
    fr: 'qui approuve : un identifiant sous « people », ou un nom',
  },
  'approved then; now unless given': {
    de: 'zu diesem Zeitpunkt freigegeben; sonst jetzt',
    fr: 'approuvé à ce moment ; sinon, maintenant',
  },
  'write nothing; say whether the approval still holds, and what has changed since': {
    de: 'nichts schreiben; sagen, ob die Freigabe noch gilt und was sich seither geändert hat',
    fr: 'ne rien écrire ; dire si l’approbation tient encore, et ce qui a changé depuis',
  },
  'with --check: the version that was approved, a file or REVISION:file; else git is asked': {
    de: 'mit --check: die freigegebene Fassung, eine Datei oder REVISION:Datei; sonst wird git gefragt',
    fr: 'avec --check : la version approuvée, un fichier ou RÉVISION:fichier ; sinon, git est interrogé',
  },
  'bring a rolebook to the newest format, in place; comments stay': {
    de: 'ein Rolebook an Ort und Stelle auf das neueste Format bringen; Kommentare bleiben',
    fr: 'mettre un rolebook au format le plus récent, sur place ; les commentaires restent',
  },
  'say what would be done, and write nothing': {
    de: 'sagen, was zu tun wäre, und nichts schreiben',
    fr: 'dire ce qui serait fait, sans rien écrire',
  },
  'hand everything over that somebody who goes still has: rolebook replace-person ben --with chidi': {
    de: 'alles übergeben, was jemand beim Ausscheiden noch hat: rolebook replace-person ben --with chidi',
    fr: 'transmettre tout ce qu’a encore une personne qui part : rolebook replace-person ben --with chidi',
  },
  'the id of who goes': {
    de: 'Kennung der Person, die geht',
    fr: 'identifiant de la personne qui part',
  },
  'the id of who takes over': {
    de: 'Kennung der Person, die übernimmt',
    fr: 'identifiant de la personne qui reprend',
  },
  'their last day; without it the one in the file, else today': {
    de: 'der letzte Tag; sonst der in der Datei, sonst heute',
    fr: 'son dernier jour ; sinon, celui du fichier, ou aujourd’hui',
  },
  'as if it were done then: 2026-12-26T03:00': {
    de: 'als geschähe es dann: 2026-12-26T03:00',
    fr: 'comme si c’était fait alors : 2026-12-26T03:00',
  },
  'show what would change, as a diff too, and change nothing': {
    de: 'zeigen, was sich ändern würde, auch als Diff, und nichts ändern',
    fr: 'montrer ce qui changerait, aussi sous forme de diff, sans rien changer',
  },
  'go on without asking': {
    de: 'weitermachen, ohne zu fragen',
    fr: 'continuer sans demander',
  },
  'give a person, role, contact point, site, asset, policy, situation or responsibility another id': {
    de: 'einer Person, Rolle, Kontaktstelle, Situation, Richtlinie oder Verantwortlichkeit, einem Standort oder Wert eine andere Kennung geben',
    fr: 'donner un autre identifiant à une personne, un rôle, un point de contact, un site, un actif, une politique, une situation ou une responsabilité',
  },
  'its id now': {
    de: 'die jetzige Kennung',
    fr: 'son identifiant actuel',
  },
  'the id it is to have': {
    de: 'die künftige Kennung',
    fr: 'son futur identifiant',
  },
  'only list the places that would change': {
    de: 'nur die Stellen auflisten, die sich ändern würden',
    fr: 'lister seulement les endroits qui changeraient',
  },
  'write a page for phones, wallet cards, a poster and contacts, of what may stand on paper': {
    de: 'eine Seite fürs Telefon, Notfallkarten, einen Aushang und Kontakte schreiben, mit dem, was auf Papier stehen darf',
    fr: 'écrire une page pour téléphone, des cartes de poche, une affiche et des contacts, de ce qui peut figurer sur papier',
  },
  'the folder to write them in': {
    de: 'der Ordner, in den sie geschrieben werden',
    fr: 'le dossier où les écrire',
  },
  'for how many days they hold': {
    de: 'wie viele Tage sie gelten',
    fr: 'combien de jours ils sont valables',
  },
  'the moment of issue; now unless given': {
    de: 'der Zeitpunkt der Ausgabe; sonst jetzt',
    fr: 'le moment de l’émission ; sinon, maintenant',
  },
  'replace files that are something else': {
    de: 'Dateien ersetzen, die etwas anderes sind',
    fr: 'remplacer des fichiers qui sont autre chose',
  },
} satisfies HelpTranslations
