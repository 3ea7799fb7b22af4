import type {
  applicabilityShape,
  approvalShape,
  exceptionShape,
  organisationShape,
  rolebookShape,
  siteShape,
} from '../rolebook-format.ts'
import type { SentencesOf } from './key-sentences.ts'

/* What the keys of the top level are for, of the organisation and its sites, and of what it decided to accept. */

export const rolebookSentences: SentencesOf<typeof rolebookShape> = {
  rolebook: {
    en: 'The marker, and the number of the format: `1`.',
    de: 'Die Marke und die Nummer des Formats: `1`.',
    fr: 'Le marqueur et le numéro du format\u00a0: `1`.',
  },
  'rolebook-part': {
    en: 'Instead of `rolebook`, the marker of a part that another file includes: `1`.',
    de: 'Statt `rolebook` die Marke eines Teils, den eine andere Datei einbindet: `1`.',
    fr: 'Au lieu de `rolebook`, le marqueur d’une partie qu’un autre fichier inclut\u00a0: `1`.',
  },
  catalogue: {
    en: 'The built-in catalogue this file was written and approved against.',
    de: 'Der eingebaute Katalog, nach dem diese Datei geschrieben und freigegeben wurde.',
    fr: 'Le catalogue intégré d’après lequel ce fichier a été écrit et approuvé.',
  },
  organisation: {
    en: 'The organisation and what holds for all of it.',
    de: 'Die Organisation und was für sie als Ganzes gilt.',
    fr: 'L’organisation et ce qui vaut pour elle tout entière.',
  },
  standard: {
    en: 'The edition that clauses and controls refer to.',
    de: 'Die Ausgabe, auf die sich Abschnitte und Maßnahmen beziehen.',
    fr: 'L’édition à laquelle se rapportent articles et mesures.',
  },
  also: {
    en: 'Profiles that switch further rules on: `gdpr`, `evidence`, `wording`, `whistleblowing`.',
    de: 'Profile, die weitere Regeln einschalten: `gdpr`, `evidence`, `wording`, `whistleblowing`.',
    fr: 'Profils qui activent d’autres règles\u00a0: `gdpr`, `evidence`, `wording`, `whistleblowing`.',
  },
  approved: { en: 'The last approval.', de: 'Die letzte Freigabe.', fr: 'La dernière approbation.' },
  'review-by': {
    en: 'When the file is to be looked at again.',
    de: 'Wann die Datei wieder durchzusehen ist.',
    fr: 'Quand le fichier est à revoir.',
  },
  sites: { en: 'Places.', de: 'Standorte.', fr: 'Sites.' },
  people: {
    en: 'Persons, named groups and outside organisations that can hold a role.',
    de: 'Personen, benannte Gruppen und Organisationen von außen, die eine Rolle innehaben können.',
    fr: 'Personnes, groupes nommés et organisations externes qui peuvent être titulaires d’un rôle.',
  },
  'contact-points': {
    en: 'Shared ways to reach help.',
    de: 'Gemeinsame Wege, Hilfe zu erreichen.',
    fr: 'Moyens communs de joindre de l’aide.',
  },
  roles: {
    en: 'Roles of the catalogue and of the organisation’s own.',
    de: 'Rollen des Katalogs und eigene der Organisation.',
    fr: 'Rôles du catalogue et rôles propres à l’organisation.',
  },
  responsibilities: {
    en: 'Only what differs from the catalogue.',
    de: 'Nur was vom Katalog abweicht.',
    fr: 'Seulement ce qui diffère du catalogue.',
  },
  assets: {
    en: 'What is owned, and where it is found.',
    de: 'Was man besitzt und wo es zu finden ist.',
    fr: 'Ce que l’on possède, et où cela se trouve.',
  },
  policies: {
    en: 'The organisation’s policies: what each says, where it is read, and whom to ask.',
    de: 'Die Richtlinien der Organisation: was jede besagt, wo sie steht und wen man fragt.',
    fr: 'Les politiques de l’organisation\u00a0: ce que dit chacune, où la lire, à qui s’adresser.',
  },
  situations: {
    en: 'What staff start from; only what differs from the catalogue.',
    de: 'Womit Beschäftigte beginnen; nur was vom Katalog abweicht.',
    fr: 'Ce dont part le personnel\u202f; seulement ce qui diffère du catalogue.',
  },
  applicability: {
    en: 'The statement of applicability: which controls apply, which do not, and why.',
    de: 'Die Erklärung zur Anwendbarkeit: welche Maßnahmen gelten, welche nicht, und warum.',
    fr: 'La déclaration d’applicabilité\u00a0: quelles mesures s’appliquent, lesquelles non, et pourquoi.',
  },
  exceptions: {
    en: 'Findings that somebody with authority accepted.',
    de: 'Befunde, die jemand mit Befugnis akzeptiert hat.',
    fr: 'Constats que quelqu’un d’habilité a acceptés.',
  },
  include: {
    en: 'Further parts of this same organisation, by relative path; all files are read as one rolebook.',
    de: 'Weitere Teile derselben Organisation, mit relativem Pfad; alle Dateien werden als ein Rolebook gelesen.',
    fr: 'Autres parties de la même organisation, par chemin relatif\u202f; tous les fichiers sont lus comme un seul rolebook.',
  },
  members: {
    en: 'Whole rolebooks of subsidiaries, by relative path. What is in them is named by ids such as `de/chidi`.',
    de: 'Ganze Rolebooks von Tochtergesellschaften, mit relativem Pfad. Was darin steht, wird mit Kennungen wie `de/chidi` genannt.',
    fr: 'Rolebooks entiers de filiales, par chemin relatif. Ce qu’ils contiennent se nomme par des identifiants comme `de/chidi`.',
  },
}

export const approvalSentences: SentencesOf<typeof approvalShape> = {
  by: {
    en: 'Who approved the decisions in this file.',
    de: 'Wer die Entscheidungen in dieser Datei freigegeben hat.',
    fr: 'Qui a approuvé les décisions de ce fichier.',
  },
  date: { en: 'When.', de: 'Wann.', fr: 'Quand.' },
  digest: {
    en: 'Digest of the decisions, written by `rolebook approve`.',
    de: 'Prüfsumme der Entscheidungen, geschrieben von `rolebook approve`.',
    fr: 'Empreinte des décisions, écrite par `rolebook approve`.',
  },
}

export const organisationSentences: SentencesOf<typeof organisationShape> = {
  name: {
    en: 'Name of the organisation, as staff know it.',
    de: 'Name der Organisation, wie ihn die Beschäftigten kennen.',
    fr: 'Nom de l’organisation, tel que le personnel le connaît.',
  },
  headcount: {
    en: 'Number of people; below 50 counts as small.',
    de: 'Zahl der Beschäftigten; unter 50 gilt als klein.',
    fr: 'Nombre de personnes\u202f; moins de 50, c’est petit.',
  },
  size: { en: 'Instead of a headcount.', de: 'Anstelle einer Zahl.', fr: 'Au lieu d’un effectif.' },
  timezone: {
    en: 'Zone of everything that states none of its own.',
    de: 'Zeitzone von allem, was keine eigene nennt.',
    fr: 'Fuseau horaire de tout ce qui n’en indique pas.',
  },
  languages: {
    en: 'Languages of the staff; the first is the language of the texts in this file.',
    de: 'Sprachen der Beschäftigten; die erste ist die Sprache der Texte in dieser Datei.',
    fr: 'Langues du personnel\u202f; la première est celle des textes de ce fichier.',
  },
  hours: {
    en: 'When people can be expected to answer; `Mon-Fri 09:00-17:00` where it is not stated.',
    de: 'Wann mit einer Antwort zu rechnen ist; ohne Angabe `Mon-Fri 09:00-17:00`.',
    fr: 'Quand on peut attendre une réponse\u202f; à défaut, `Mon-Fri 09:00-17:00`.',
  },
  'email-domains': {
    en: 'Domains that addresses of contact points and staff belong to.',
    de: 'Domains, zu denen die Adressen von Kontaktstellen und Beschäftigten gehören.',
    fr: 'Domaines des adresses des points de contact et du personnel.',
  },
  'emergency-number': {
    en: 'Shown first where somebody may be in danger.',
    de: 'Steht zuerst, wo jemand in Gefahr sein kann.',
    fr: 'Affiché en premier là où quelqu’un peut être en danger.',
  },
  'default-contact': {
    en: 'Every situation that names no contact of its own.',
    de: 'Für jede Situation, die keinen eigenen Kontakt nennt.',
    fr: 'Pour toute situation qui ne nomme pas son propre contact.',
  },
  'phone-page': {
    en: 'Where the page for phones lies that `rolebook paper` writes; cards, posters and the panel lead to it.',
    de: 'Wo die Seite fürs Telefon liegt, die `rolebook paper` schreibt; Karte, Aushang und Fenster führen dorthin.',
    fr: 'Où se trouve la page pour téléphone qu’écrit `rolebook paper`\u202f; carte, affiche et panneau y mènent.',
  },
}

export const siteSentences: SentencesOf<typeof siteShape> = {
  name: { en: 'Name of the site.', de: 'Name des Standorts.', fr: 'Nom du site.' },
  timezone: {
    en: 'Its zone, where it is not the organisation’s.',
    de: 'Seine Zeitzone, wenn es nicht die der Organisation ist.',
    fr: 'Son fuseau horaire, si ce n’est pas celui de l’organisation.',
  },
  'emergency-number': {
    en: 'The number to call there when somebody is in danger.',
    de: 'Die Nummer, die man dort anruft, wenn jemand in Gefahr ist.',
    fr: 'Le numéro à appeler là-bas quand quelqu’un est en danger.',
  },
  closed: {
    en: 'Days on which nobody is there; desks at the site are closed too, unless their hours are `always`.',
    de: 'Tage, an denen niemand da ist; auch Kontaktstellen dort sind dann nicht erreichbar, außer mit den Zeiten `always`.',
    fr: 'Jours sans personne sur place\u202f; les points de contact du site sont fermés aussi, sauf si leurs horaires sont `always`.',
  },
  reception: {
    en: 'Whom `site:reception` reaches.',
    de: 'Wen `site:reception` erreicht.',
    fr: 'Qui l’on joint par `site:reception`.',
  },
}

export const applicabilitySentences: SentencesOf<typeof applicabilityShape> = {
  controls: {
    en: 'Controls of Annex A to which the same applies for the same reason.',
    de: 'Maßnahmen aus Anhang A, für die aus demselben Grund dasselbe gilt.',
    fr: 'Mesures de l’annexe A pour lesquelles il en va de même pour la même raison.',
  },
  applies: { en: 'Whether they apply here.', de: 'Ob sie hier gelten.', fr: 'Si elles s’appliquent ici.' },
  because: {
    en: 'Why they apply, or why not.',
    de: 'Warum sie gelten oder warum nicht.',
    fr: 'Pourquoi elles s’appliquent, ou pourquoi non.',
  },
}

export const exceptionSentences: SentencesOf<typeof exceptionShape> = {
  rule: {
    en: 'The rule whose finding is accepted.',
    de: 'Die Regel, deren Befund akzeptiert wird.',
    fr: 'La règle dont le constat est accepté.',
  },
  about: { en: 'Whom or what it is about.', de: 'Um wen oder was es geht.', fr: 'De qui ou de quoi il s’agit.' },
  because: { en: 'Why it is accepted.', de: 'Warum er akzeptiert wird.', fr: 'Pourquoi il est accepté.' },
  'compensated-by': {
    en: 'What is done instead.',
    de: 'Was stattdessen getan wird.',
    fr: 'Ce que l’on fait à la place.',
  },
  'approved-by': { en: 'Who accepted it.', de: 'Wer ihn akzeptiert hat.', fr: 'Qui l’a accepté.' },
  from: { en: 'First day.', de: 'Erster Tag.', fr: 'Premier jour.' },
  until: { en: 'Last day.', de: 'Letzter Tag.', fr: 'Dernier jour.' },
}
