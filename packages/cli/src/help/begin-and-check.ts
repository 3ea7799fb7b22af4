import type { HelpTranslations } from './translations.ts'

/** Help of the commands that begin a rolebook, check it and answer from it. */
export const beginAndCheck = {
  'Begins and checks rolebooks, says who answers and how complete they are, imports tables, and publishes the signed directory.':
    {
      de: 'Beginnt und prüft Rolebooks, sagt, wer antwortet und wie vollständig sie sind, importiert Tabellen und veröffentlicht das unterschriebene Verzeichnis.',
      fr: 'Commence et vérifie des rolebooks, dit qui répond et à quel point ils sont complets, importe des tableaux et publie l’annuaire signé.',
    },
  'show the version': {
    de: 'die Version zeigen',
    fr: 'afficher la version',
  },
  'show this help': {
    de: 'diese Hilfe zeigen',
    fr: 'afficher cette aide',
  },
  'show the help of a command': {
    de: 'die Hilfe eines Befehls zeigen',
    fr: 'afficher l’aide d’une commande',
  },
  'en, de or fr; without it, that of the environment': {
    de: 'en, de oder fr; sonst die Sprache der Umgebung',
    fr: 'en, de ou fr ; sinon, celle de l’environnement',
  },
  'the rolebook; without it the one in the current folder': {
    de: 'das Rolebook; sonst das im aktuellen Ordner',
    fr: 'le rolebook ; sinon, celui du dossier courant',
  },
  'begin a rolebook: asks a few questions and writes a commented file from the catalogue': {
    de: 'ein Rolebook beginnen: stellt ein paar Fragen und schreibt aus dem Katalog eine Datei mit Kommentaren',
    fr: 'commencer un rolebook : pose quelques questions et écrit un fichier commenté à partir du catalogue',
  },
  'where to write it': {
    de: 'wohin es geschrieben wird',
    fr: 'où l’écrire',
  },
  'the organisation’s name; the folder’s unless given': {
    de: 'Name der Organisation; sonst der des Ordners',
    fr: 'nom de l’organisation ; sinon, celui du dossier',
  },
  'small (below 50 people), medium or large': {
    de: 'small (unter 50 Personen), medium oder large',
    fr: 'small (moins de 50 personnes), medium ou large',
  },
  'Europe/London; this computer’s unless given': {
    de: 'Europe/Berlin; sonst die Zeitzone dieses Rechners',
    fr: 'Europe/Paris ; sinon, celui de cet ordinateur',
  },
  'languages of the staff, the first is that of the file: en,de': {
    de: 'Sprachen der Beschäftigten, die erste ist die der Datei: de,en',
    fr: 'langues du personnel, la première est celle du fichier : fr,en',
  },
  'what stands behind the @ of your addresses': {
    de: 'was hinter dem @ Ihrer Adressen steht',
    fr: 'ce qui suit le @ de vos adresses',
  },
  'what to call where somebody is in danger': {
    de: 'welche Nummer anzurufen ist, wo jemand in Gefahr ist',
    fr: 'le numéro à appeler quand quelqu’un est en danger',
  },
  'who leads: "Amara Okafor <amara@harbourdental.example>"': {
    de: 'wer die Organisation leitet: „Amara Okafor <amara@harbourdental.example>“',
    fr: 'qui dirige : « Amara Okafor <amara@harbourdental.example> »',
  },
  'who builds the management system and keeps it running': {
    de: 'wer das Managementsystem aufbaut und in Gang hält',
    fr: 'qui met en place le système de management et le fait vivre',
  },
  'who audits it, independent of that': {
    de: 'wer es auditiert, unabhängig davon',
    fr: 'qui l’audite, indépendamment',
  },
  'the phone number of a security desk': {
    de: 'Telefonnummer einer Kontaktstelle für Sicherheit',
    fr: 'numéro de téléphone d’un point de contact pour la sécurité',
  },
  'when it answers: "Mon-Fri 08:00-18:00" or always': {
    de: 'wann sie antwortet: „Mon-Fri 08:00-18:00“ oder always',
    fr: 'quand il répond : « Mon-Fri 08:00-18:00 » ou always',
  },
  'ask nothing: what is not given is as usual, or stays open': {
    de: 'nichts fragen: was nicht angegeben ist, ist wie üblich oder bleibt offen',
    fr: 'ne rien demander : ce qui n’est pas donné est comme d’habitude, ou reste ouvert',
  },
  'replace a file that is there': {
    de: 'eine vorhandene Datei ersetzen',
    fr: 'remplacer un fichier existant',
  },
  'check rolebooks; without files, those in the current folder': {
    de: 'Rolebooks prüfen; ohne Dateien die im aktuellen Ordner',
    fr: 'vérifier des rolebooks ; sans fichiers, ceux du dossier courant',
  },
  'files, folders or patterns; in folders and patterns only rolebooks count; “-” reads standard input': {
    de: 'Dateien, Ordner oder Muster; in Ordnern und Mustern zählen nur Rolebooks; „-“ liest die Standardeingabe',
    fr: 'fichiers, dossiers ou motifs ; dans les dossiers et motifs, seuls les rolebooks comptent ; « - » lit l’entrée standard',
  },
  'how to print findings': {
    de: 'wie Befunde ausgegeben werden',
    fr: 'comment afficher les constats',
  },
  'exit with 1 from this severity on': {
    de: 'ab diesem Schweregrad mit 1 enden',
    fr: 'se terminer par 1 à partir de cette gravité',
  },
  'check as if it were then: 2026-12-26T03:00, on the rolebook’s clock unless it has an offset': {
    de: 'prüfen, als wäre es dann: 2026-12-26T03:00, nach der Uhr des Rolebooks, wenn kein Versatz dabeisteht',
    fr: 'vérifier comme si c’était alors : 2026-12-26T03:00, à l’heure du rolebook sauf décalage indiqué',
  },
  'further rules: evidence, wording, gdpr, whistleblowing or all; several by commas': {
    de: 'weitere Regeln: evidence, wording, gdpr, whistleblowing oder all; mehrere mit Komma',
    fr: 'd’autres règles : evidence, wording, gdpr, whistleblowing ou all ; plusieurs séparées par des virgules',
  },
  'pass over named files that are no rolebooks in silence, as in folders': {
    de: 'genannte Dateien, die keine Rolebooks sind, stillschweigend übergehen, wie in Ordnern',
    fr: 'passer sous silence les fichiers nommés qui ne sont pas des rolebooks, comme dans les dossiers',
  },
  'how to call what comes from standard input': {
    de: 'wie heißt, was aus der Standardeingabe kommt',
    fr: 'comment appeler ce qui vient de l’entrée standard',
  },
  'write the fixes that are certain into the files, and print what is left': {
    de: 'sichere Korrekturen in die Dateien schreiben und ausgeben, was übrig ist',
    fr: 'écrire dans les fichiers les corrections certaines, et afficher ce qui reste',
  },
  'with --fix: print what would change as a unified diff, and write nothing': {
    de: 'mit --fix: als Diff ausgeben, was sich ändern würde, und nichts schreiben',
    fr: 'avec --fix : afficher sous forme de diff ce qui changerait, sans rien écrire',
  },
  'check again whenever a file or the day changes, until Ctrl+C': {
    de: 'erneut prüfen, sobald sich eine Datei oder der Tag ändert, bis Strg+C',
    fr: 'vérifier de nouveau dès qu’un fichier ou le jour change, jusqu’à Ctrl+C',
  },
  'explain a rule: why it is there, what it finds and what it does not': {
    de: 'eine Regel erklären: warum es sie gibt, was sie findet und was nicht',
    fr: 'expliquer une règle : pourquoi elle existe, ce qu’elle constate et ce qu’elle ne constate pas',
  },
  'the rule, as it stands at the end of each finding': {
    de: 'die Regel, wie sie am Ende jedes Befunds steht',
    fr: 'la règle, telle qu’elle figure à la fin de chaque constat',
  },
  'how to print the page': {
    de: 'wie die Seite ausgegeben wird',
    fr: 'comment afficher la page',
  },
  'list the rules': {
    de: 'die Regeln auflisten',
    fr: 'lister les règles',
  },
  'how to print them': {
    de: 'wie sie ausgegeben werden',
    fr: 'comment les afficher',
  },
  'say what to do now and who answers: rolebook who "lost laptop"': {
    de: 'sagen, was jetzt zu tun ist und wer antwortet: rolebook who Laptop weg',
    fr: 'dire que faire maintenant et qui répond : rolebook who ordinateur perdu',
  },
  'what happened, in everyday words, or the id of a situation': {
    de: 'was passiert ist, in Alltagsworten, oder die Kennung einer Situation',
    fr: 'ce qui s’est passé, avec des mots de tous les jours, ou l’identifiant d’une situation',
  },
  'ask for this moment instead of now: 2026-12-26T03:00': {
    de: 'nach diesem Zeitpunkt fragen statt nach jetzt: 2026-12-26T03:00',
    fr: 'demander pour ce moment plutôt que maintenant : 2026-12-26T03:00',
  },
  'how to print the answer': {
    de: 'wie die Antwort ausgegeben wird',
    fr: 'comment afficher la réponse',
  },
  'say how complete a rolebook is: four figures, each with what is missing': {
    de: 'sagen, wie vollständig ein Rolebook ist: vier Zahlen, jede mit dem, was fehlt',
    fr: 'dire à quel point un rolebook est complet : quatre chiffres, chacun avec ce qui manque',
  },
  'how to print it': {
    de: 'wie es ausgegeben wird',
    fr: 'comment l’afficher',
  },
  'as it is then instead of now: 2026-12-26T03:00': {
    de: 'wie es dann ist statt jetzt: 2026-12-26T03:00',
    fr: 'tel qu’il est alors plutôt que maintenant : 2026-12-26T03:00',
  },
  'show everything that is missing, and what is silenced': {
    de: 'alles zeigen, was fehlt, und was unterdrückt ist',
    fr: 'montrer tout ce qui manque, et ce qui est masqué',
  },
  'make a rolebook of what others wrote': {
    de: 'aus dem, was andere geschrieben haben, ein Rolebook machen',
    fr: 'faire un rolebook de ce que d’autres ont écrit',
  },
  'of a RACI table in CSV, separated by commas, semicolons or tabs': {
    de: 'aus einer RACI-Tabelle in CSV, getrennt durch Komma, Semikolon oder Tabulator',
    fr: 'd’un tableau RACI en CSV, séparé par des virgules, des points-virgules ou des tabulations',
  },
  'the table': {
    de: 'die Tabelle',
    fr: 'le tableau',
  },
  'where to write the rolebook; without it, to standard output': {
    de: 'wohin das Rolebook geschrieben wird; sonst in die Standardausgabe',
    fr: 'où écrire le rolebook ; sinon, vers la sortie standard',
  },
  'the organisation’s name': {
    de: 'Name der Organisation',
    fr: 'nom de l’organisation',
  },
} satisfies HelpTranslations
