import type { HelpTranslations } from './translations.ts'

/** Help of the commands that roll the directory out to web servers and browsers. */
export const rollOut = {
  'say of an address what a browser of the fleet would make of it': {
    de: 'von einer Adresse sagen, was ein Browser der Flotte davon hielte',
    fr: 'dire d’une adresse ce qu’en ferait un navigateur du parc',
  },
  'where the directory lies: https://…': {
    de: 'wo das Verzeichnis liegt: https://…',
    fr: 'où se trouve l’annuaire : https://…',
  },
  'what to judge it by, and where it lies': {
    de: 'wonach zu urteilen ist, und wo es liegt',
    fr: 'd’après quoi en juger, et où il se trouve',
  },
  'what to judge it by, with --reading-key': {
    de: 'wonach zu urteilen ist, mit --reading-key',
    fr: 'd’après quoi en juger, avec --reading-key',
  },
  'what opens it, with --organisation': {
    de: 'was es öffnet, mit --organisation',
    fr: 'ce qui l’ouvre, avec --organisation',
  },
  'judge it as if it were then': {
    de: 'urteilen, als wäre es dann',
    fr: 'en juger comme si c’était alors',
  },
  'print what a web server needs to give the directory to browsers': {
    de: 'ausgeben, was ein Webserver braucht, um Browsern das Verzeichnis zu geben',
    fr: 'afficher ce qu’il faut à un serveur web pour donner l’annuaire aux navigateurs',
  },
  'which server': {
    de: 'welcher Server',
    fr: 'quel serveur',
  },
  'the name of the server': {
    de: 'der Name des Servers',
    fr: 'le nom du serveur',
  },
  'the folder whose files it gives out': {
    de: 'der Ordner, dessen Dateien er herausgibt',
    fr: 'le dossier dont il donne les fichiers',
  },
  'where the directory lies in it, and the path of its address': {
    de: 'wo das Verzeichnis darin liegt, und der Pfad seiner Adresse',
    fr: 'où s’y trouve l’annuaire, et le chemin de son adresse',
  },
  'open a directory as a browser that joined would': {
    de: 'ein Verzeichnis öffnen, wie es ein beigetretener Browser täte',
    fr: 'ouvrir un annuaire comme le ferait un navigateur qui a adhéré',
  },
  'the directory': {
    de: 'das Verzeichnis',
    fr: 'l’annuaire',
  },
  'what to judge it by, instead of a folder of keys': {
    de: 'wonach zu urteilen ist, statt nach einem Ordner mit Schlüsseln',
    fr: 'd’après quoi en juger, au lieu d’un dossier de clés',
  },
  'print the code by which browsers join': {
    de: 'den Code ausgeben, mit dem Browser beitreten',
    fr: 'afficher le code par lequel les navigateurs adhèrent',
  },
  'where the directory will lie: https://…': {
    de: 'wo das Verzeichnis liegen wird: https://…',
    fr: 'où se trouvera l’annuaire : https://…',
  },
  'print it as a QR code too': {
    de: 'ihn auch als QR-Code ausgeben',
    fr: 'l’afficher aussi comme code QR',
  },
  'write it as a QR code too, a picture to print or to put on a page': {
    de: 'ihn auch als QR-Code schreiben, als Bild zum Drucken oder für eine Seite',
    fr: 'l’écrire aussi comme code QR, une image à imprimer ou à mettre sur une page',
  },
  'replace a picture that is there': {
    de: 'ein vorhandenes Bild ersetzen',
    fr: 'remplacer une image existante',
  },
  'write the policies by which a fleet gets Rolebook, from one file of answers': {
    de: 'aus einer Datei mit Antworten die Richtlinien schreiben, mit denen eine Flotte Rolebook bekommt',
    fr: 'écrire, à partir d’un fichier de réponses, les stratégies par lesquelles un parc reçoit Rolebook',
  },
  'which program they are for': {
    de: 'für welches Programm sie sind',
    fr: 'pour quel programme',
  },
  'which system they are for': {
    de: 'für welches System sie sind',
    fr: 'pour quel système',
  },
  'the answers; without it rolebook-fleet.yaml in the current folder': {
    de: 'die Antworten; sonst rolebook-fleet.yaml im aktuellen Ordner',
    fr: 'les réponses ; sinon, rolebook-fleet.yaml du dossier courant',
  },
  'the folder to write in': {
    de: 'der Ordner, in den geschrieben wird',
    fr: 'le dossier où écrire',
  },
  'write what takes the policy back, and say what else is to be done': {
    de: 'schreiben, was die Richtlinie zurücknimmt, und sagen, was sonst zu tun ist',
    fr: 'écrire ce qui retire la stratégie, et dire ce qu’il reste à faire',
  },
  'write nothing; say what is wrong with a policy file that is there': {
    de: 'nichts schreiben; sagen, was an einer vorhandenen Richtlinie falsch ist',
    fr: 'ne rien écrire ; dire ce qui ne va pas dans un fichier de stratégie existant',
  },
  'how to print what is wrong': {
    de: 'wie ausgegeben wird, was falsch ist',
    fr: 'comment afficher ce qui ne va pas',
  },
  'begin the file of answers, with what the keys say filled in': {
    de: 'die Datei mit Antworten beginnen, mit dem, was die Schlüssel sagen',
    fr: 'commencer le fichier de réponses, avec ce que disent les clés',
  },
} satisfies HelpTranslations
