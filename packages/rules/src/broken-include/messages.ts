import { deepestPart, type IncludeFault, mostParts } from '@rolebook/model'
import type { Sentence } from '../finding.ts'

/** Says why a file is not a part of the rolebook. */
export const messages: Readonly<Record<IncludeFault, Sentence>> = {
  missing: {
    en: 'There is no file “{file}”, as seen from this one: correct the path, or take it out.',
    de: 'Von dieser Datei aus gibt es keine Datei „{file}“: Berichtigen Sie den Pfad, oder nehmen Sie ihn heraus.',
    fr: 'Il n’y a pas de fichier « {file} », vu de celui-ci : corrigez le chemin, ou retirez-le.',
  },
  outside: {
    en: '“{file}” leads out of the folder in which this rolebook is kept, and is not read. Write a relative path to a file inside it, such as “people.yaml”.',
    de: '„{file}“ führt aus dem Ordner hinaus, in dem dieses Rolebook liegt, und wird nicht gelesen. Schreiben Sie einen relativen Pfad zu einer Datei darin, etwa „people.yaml“.',
    fr: '« {file} » mène hors du dossier où se trouve ce rolebook, et n’est pas lu. Écrivez un chemin relatif vers un fichier de ce dossier, comme « people.yaml ».',
  },
  loop: {
    en: '“{file}” includes this file in turn, so the two would go round in a circle. It is read where it is included first; take this include out.',
    de: '„{file}“ bindet seinerseits diese Datei ein, die beiden liefen also im Kreis. Gelesen wird sie dort, wo sie zuerst eingebunden ist; nehmen Sie diese Einbindung heraus.',
    fr: '« {file} » inclut à son tour ce fichier : les deux tourneraient en rond. Il est lu là où il est inclus d’abord ; retirez cette inclusion.',
  },
  twice: {
    en: '“{file}” is included already, and is read there. Take this second include out.',
    de: '„{file}“ ist schon eingebunden und wird dort gelesen. Nehmen Sie diese zweite Einbindung heraus.',
    fr: '« {file} » est déjà inclus, et y est lu. Retirez cette seconde inclusion.',
  },
  'too-many': {
    en: `A rolebook may have at most ${mostParts} files, and “{file}” would be one more: it is not read. Join some of the parts.`,
    de: `Ein Rolebook darf höchstens ${mostParts} Dateien haben, und „{file}“ wäre eine mehr: Sie wird nicht gelesen. Legen Sie einige Teile zusammen.`,
    fr: `Un rolebook peut avoir au plus ${mostParts} fichiers, et « {file} » serait de trop : il n’est pas lu. Réunissez quelques parties.`,
  },
  'too-deep': {
    en: `“{file}” stands more than ${deepestPart} includes deep, and is not read. Include it in the first file.`,
    de: `„{file}“ liegt mehr als ${deepestPart} Einbindungen tief und wird nicht gelesen. Binden Sie die Datei in der ersten ein.`,
    fr: `« {file} » se trouve à plus de ${deepestPart} inclusions de profondeur, et n’est pas lu. Incluez-le dans le premier fichier.`,
  },
  'no-part': {
    en: '“{file}” is no part of a rolebook, and is not read. Begin it with the line “rolebook-part: 1”.',
    de: '„{file}“ ist kein Teil eines Rolebooks und wird nicht gelesen. Beginnen Sie die Datei mit der Zeile „rolebook-part: 1“.',
    fr: '« {file} » n’est pas une partie de rolebook, et n’est pas lu. Commencez-le par la ligne « rolebook-part: 1 ».',
  },
  whole: {
    en: '“{file}” is a whole rolebook, and is not read here. If it is a part of this one, begin it with “rolebook-part: 1”; if it is a subsidiary’s own, name it under “members”.',
    de: '„{file}“ ist ein ganzes Rolebook und wird hier nicht gelesen. Ist es ein Teil von diesem, beginnen Sie die Datei mit „rolebook-part: 1“; gehört es einer Tochtergesellschaft, nennen Sie es unter „members“.',
    fr: '« {file} » est un rolebook entier, et n’est pas lu ici. S’il fait partie de celui-ci, commencez-le par « rolebook-part: 1 » ; s’il est celui d’une filiale, nommez-le sous « members ».',
  },
}
