import { deepestPart, type MemberFault, mostParts } from '@rolebook/model'
import type { Sentence } from '../finding.ts'

/** Says why a file is not a member of this rolebook. */
export const messages: Readonly<Record<MemberFault, Sentence>> = {
  missing: {
    en: 'There is no file “{file}”, as seen from this one: correct the path, or take “{name}” out.',
    de: 'Von dieser Datei aus gibt es keine Datei „{file}“: Berichtigen Sie den Pfad, oder nehmen Sie „{name}“ heraus.',
    fr: 'Il n’y a pas de fichier « {file} », vu de celui-ci : corrigez le chemin, ou retirez « {name} ».',
  },
  outside: {
    en: '“{file}” leads out of the folder in which this rolebook is kept, and is not read. Write a relative path to a file inside it, such as “../de/roles.yaml”.',
    de: '„{file}“ führt aus dem Ordner hinaus, in dem dieses Rolebook liegt, und wird nicht gelesen. Schreiben Sie einen relativen Pfad zu einer Datei darin, etwa „../de/roles.yaml“.',
    fr: '« {file} » mène hors du dossier où se trouve ce rolebook, et n’est pas lu. Écrivez un chemin relatif vers un fichier de ce dossier, comme « ../de/roles.yaml ».',
  },
  loop: {
    en: '“{file}” leads back to this rolebook through “members”, so that each would belong to the other. Only the group names its members; take one of the two out.',
    de: '„{file}“ führt über „members“ zu diesem Rolebook zurück, jedes gehörte also zum anderen. Nur die Gruppe nennt ihre Tochtergesellschaften; nehmen Sie eines von beiden heraus.',
    fr: '« {file} » ramène à ce rolebook par « members » : chacun appartiendrait à l’autre. Seul le groupe nomme ses filiales ; retirez l’un des deux.',
  },
  twice: {
    en: '“{file}” has another name here already, and is read under that one. Keep one of the two names.',
    de: '„{file}“ hat hier schon einen anderen Namen und wird unter diesem gelesen. Behalten Sie einen der beiden Namen.',
    fr: '« {file} » a déjà un autre nom ici, et est lu sous celui-là. Gardez un seul des deux noms.',
  },
  'too-many': {
    en: `A rolebook and its members may have at most ${mostParts} files together, and “{file}” would be one more: it is not read. Join some of the files.`,
    de: `Ein Rolebook und seine „members“ dürfen zusammen höchstens ${mostParts} Dateien haben, und „{file}“ wäre eine mehr: Sie wird nicht gelesen. Legen Sie einige Dateien zusammen.`,
    fr: `Un rolebook et ses « members » peuvent avoir ensemble au plus ${mostParts} fichiers, et « {file} » serait de trop : il n’est pas lu. Réunissez quelques fichiers.`,
  },
  'too-deep': {
    en: `“{file}” stands more than ${deepestPart} members deep, and is not read. Name it in a rolebook further up.`,
    de: `„{file}“ liegt mehr als ${deepestPart} Stufen tief und wird nicht gelesen. Nennen Sie die Datei in einem Rolebook weiter oben.`,
    fr: `« {file} » se trouve à plus de ${deepestPart} niveaux de profondeur, et n’est pas lu. Nommez-le dans un rolebook plus haut.`,
  },
  part: {
    en: '“{file}” is a part of a rolebook, and is not read here. If it belongs to this organisation, name it under “include”; if to a member, name the rolebook that includes it.',
    de: '„{file}“ ist ein Teil eines Rolebooks und wird hier nicht gelesen. Gehört er zu dieser Organisation, nennen Sie ihn unter „include“; gehört er zu einer Tochtergesellschaft, nennen Sie das Rolebook, das ihn einbindet.',
    fr: '« {file} » est une partie de rolebook, et n’est pas lu ici. S’il relève de cette organisation, nommez-le sous « include » ; s’il relève d’une filiale, nommez le rolebook qui l’inclut.',
  },
  'no-rolebook': {
    en: '“{file}” is no rolebook, and is not read. A rolebook begins with the line “rolebook: 1”.',
    de: '„{file}“ ist kein Rolebook und wird nicht gelesen. Ein Rolebook beginnt mit der Zeile „rolebook: 1“.',
    fr: '« {file} » n’est pas un rolebook, et n’est pas lu. Un rolebook commence par la ligne « rolebook: 1 ».',
  },
}
