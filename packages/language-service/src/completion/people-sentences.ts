import type { KeySentences } from './key-sentence.ts'

/** What the keys of the organisation, its sites, people and contact points are for. */
export const peopleSentences: KeySentences = {
  'The marker, and the number of the format: `1`.': {
    de: 'Die Marke und die Nummer des Formats: `1`.',
    fr: 'Le marqueur et le numéro du format : `1`.',
  },
  'Instead of `rolebook`, the marker of a part that another file includes: `1`.': {
    de: 'Statt `rolebook` die Marke eines Teils, den eine andere Datei einbindet: `1`.',
    fr: 'Au lieu de `rolebook`, le marqueur d’une partie qu’un autre fichier inclut : `1`.',
  },
  'The built-in catalogue this file was written and approved against.': {
    de: 'Der eingebaute Katalog, nach dem diese Datei geschrieben und freigegeben wurde.',
    fr: 'Le catalogue intégré d’après lequel ce fichier a été écrit et approuvé.',
  },
  'The organisation and what holds for all of it.': {
    de: 'Die Organisation und was für sie als Ganzes gilt.',
    fr: 'L’organisation et ce qui vaut pour elle tout entière.',
  },
  'Name of the organisation, as staff know it.': {
    de: 'Name der Organisation, wie ihn die Beschäftigten kennen.',
    fr: 'Nom de l’organisation, tel que le personnel le connaît.',
  },
  'Number of people; below 50 counts as small.': {
    de: 'Zahl der Beschäftigten; unter 50 gilt als klein.',
    fr: 'Nombre de personnes ; moins de 50, c’est petit.',
  },
  'Instead of a headcount.': { de: 'Anstelle einer Zahl.', fr: 'Au lieu d’un effectif.' },
  'Zone of everything that states none of its own.': {
    de: 'Zeitzone von allem, was keine eigene nennt.',
    fr: 'Fuseau horaire de tout ce qui n’en indique pas.',
  },
  'Languages of the staff; the first is the language of the texts in this file.': {
    de: 'Sprachen der Beschäftigten; die erste ist die Sprache der Texte in dieser Datei.',
    fr: 'Langues du personnel ; la première est celle des textes de ce fichier.',
  },
  'When people can be expected to answer; `Mon-Fri 09:00-17:00` where it is not stated.': {
    de: 'Wann mit einer Antwort zu rechnen ist; ohne Angabe `Mon-Fri 09:00-17:00`.',
    fr: 'Quand on peut attendre une réponse ; à défaut, `Mon-Fri 09:00-17:00`.',
  },
  'Domains that addresses of contact points and staff belong to.': {
    de: 'Domains, zu denen die Adressen von Kontaktstellen und Beschäftigten gehören.',
    fr: 'Domaines des adresses des points de contact et du personnel.',
  },
  'Shown first where somebody may be in danger.': {
    de: 'Steht zuerst, wo jemand in Gefahr sein kann.',
    fr: 'Affiché en premier là où quelqu’un peut être en danger.',
  },
  'Every situation that names no contact of its own.': {
    de: 'Für jede Situation, die keinen eigenen Kontakt nennt.',
    fr: 'Pour toute situation qui ne nomme pas son propre contact.',
  },
  'The edition that clauses and controls refer to.': {
    de: 'Die Ausgabe, auf die sich Abschnitte und Maßnahmen beziehen.',
    fr: 'L’édition à laquelle se rapportent articles et mesures.',
  },
  'Profiles that switch further rules on: `gdpr`, `evidence`, `wording`, `whistleblowing`.': {
    de: 'Profile, die weitere Regeln einschalten: `gdpr`, `evidence`, `wording`, `whistleblowing`.',
    fr: 'Profils qui activent d’autres règles : `gdpr`, `evidence`, `wording`, `whistleblowing`.',
  },
  'The last approval.': { de: 'Die letzte Freigabe.', fr: 'La dernière approbation.' },
  'Who approved the decisions in this file.': {
    de: 'Wer die Entscheidungen in dieser Datei freigegeben hat.',
    fr: 'Qui a approuvé les décisions de ce fichier.',
  },
  'When.': { de: 'Wann.', fr: 'Quand.' },
  'Digest of the decisions, written by `rolebook approve`.': {
    de: 'Prüfsumme der Entscheidungen, geschrieben von `rolebook approve`.',
    fr: 'Empreinte des décisions, écrite par `rolebook approve`.',
  },
  'When the file is to be looked at again.': {
    de: 'Wann die Datei wieder durchzusehen ist.',
    fr: 'Quand le fichier est à revoir.',
  },
  'Places.': { de: 'Standorte.', fr: 'Sites.' },
  'Name of the site.': { de: 'Name des Standorts.', fr: 'Nom du site.' },
  'Its zone, where it is not the organisation’s.': {
    de: 'Seine Zeitzone, wenn es nicht die der Organisation ist.',
    fr: 'Son fuseau horaire, si ce n’est pas celui de l’organisation.',
  },
  'The number to call there when somebody is in danger.': {
    de: 'Die Nummer, die man dort anruft, wenn jemand in Gefahr ist.',
    fr: 'Le numéro à appeler là-bas quand quelqu’un est en danger.',
  },
  'Days on which nobody is there; desks at the site are closed too, unless their hours are `always`.': {
    de: 'Tage, an denen niemand da ist; auch Kontaktstellen dort sind dann nicht erreichbar, außer mit den Zeiten `always`.',
    fr: 'Jours sans personne sur place ; les points de contact du site sont fermés aussi, sauf si leurs horaires sont `always`.',
  },
  'Whom `site:reception` reaches.': {
    de: 'Wen `site:reception` erreicht.',
    fr: 'Qui l’on joint par `site:reception`.',
  },
  'Persons, named groups and outside organisations that can hold a role.': {
    de: 'Personen, benannte Gruppen und Organisationen von außen, die eine Rolle innehaben können.',
    fr: 'Personnes, groupes nommés et organisations externes qui peuvent être titulaires d’un rôle.',
  },
  'Name as colleagues know it.': { de: 'Name, wie man ihn im Haus kennt.', fr: 'Nom tel qu’on le connaît au travail.' },
  'Job title.': { de: 'Stellenbezeichnung.', fr: 'Intitulé du poste.' },
  'What it is; a person unless stated.': {
    de: 'Was es ist; ohne Angabe eine Person.',
    fr: 'Ce que c’est ; à défaut, une personne.',
  },
  'Who is in the group, where it is one.': {
    de: 'Wer zur Gruppe gehört, wenn es eine ist.',
    fr: 'Qui fait partie du groupe, si c’en est un.',
  },
  'Business address.': { de: 'Dienstliche Adresse.', fr: 'Adresse professionnelle.' },
  'Business number, with the country’s code.': {
    de: 'Dienstliche Nummer, mit der Vorwahl des Landes.',
    fr: 'Numéro professionnel, avec l’indicatif du pays.',
  },
  'Where to write to them.': { de: 'Wo man der Person schreibt.', fr: 'Où lui écrire.' },
  'A private number. It leaves this file only as far as `visible` says.': {
    de: 'Eine private Nummer. Sie verlässt diese Datei nur so weit, wie `visible` es sagt.',
    fr: 'Un numéro privé. Il ne quitte ce fichier que dans la mesure où `visible` le dit.',
  },
  'The number.': { de: 'Die Nummer.', fr: 'Le numéro.' },
  'Who may see it; `isms` unless stated.': {
    de: 'Wer es sehen darf; ohne Angabe `isms`.',
    fr: 'Qui peut le voir ; à défaut, `isms`.',
  },
  'Where they work.': { de: 'Wo die Person arbeitet.', fr: 'Où la personne travaille.' },
  'Their zone, where it is not the site’s.': {
    de: 'Ihre Zeitzone, wenn es nicht die des Standorts ist.',
    fr: 'Son fuseau horaire, si ce n’est pas celui du site.',
  },
  'Absences; both days included.': {
    de: 'Abwesenheiten; beide Tage zählen mit.',
    fr: 'Absences ; les deux jours sont compris.',
  },
  'First day of the absence.': { de: 'Erster Tag der Abwesenheit.', fr: 'Premier jour de l’absence.' },
  'Last day of the absence.': { de: 'Letzter Tag der Abwesenheit.', fr: 'Dernier jour de l’absence.' },
  'Who stands in. Without it the role’s deputies do.': {
    de: 'Wer vertritt. Ohne Angabe tut es die Stellvertretung der Rolle.',
    fr: 'Qui remplace. À défaut, c’est la suppléance du rôle.',
  },
  'Last day in the organisation.': { de: 'Letzter Tag in der Organisation.', fr: 'Dernier jour dans l’organisation.' },
  'Somebody from outside.': { de: 'Jemand von außen.', fr: 'Quelqu’un d’externe.' },
  'The outside organisation they come from; its contract and sponsor are theirs.': {
    de: 'Die Organisation von außen, zu der die Person gehört; deren Vertrag und wer im Haus dafür einsteht, gelten auch hier.',
    fr: 'L’organisation externe dont la personne vient ; son contrat et qui en répond à l’intérieur valent ici aussi.',
  },
  'Who answers for them inside.': { de: 'Wer im Haus dafür einsteht.', fr: 'Qui en répond à l’intérieur.' },
  'Reference of the contract.': { de: 'Kennzeichen des Vertrags.', fr: 'Référence du contrat.' },
  'Last day of the contract.': { de: 'Letzter Tag des Vertrags.', fr: 'Dernier jour du contrat.' },
  'Another entry for the same human being.': {
    de: 'Ein anderer Eintrag für denselben Menschen.',
    fr: 'Une autre entrée pour le même être humain.',
  },
  'Who may see this entry; `staff` unless stated.': {
    de: 'Wer diesen Eintrag sehen darf; ohne Angabe `staff`.',
    fr: 'Qui peut voir cette entrée ; à défaut, `staff`.',
  },
  'Shared ways to reach help.': {
    de: 'Gemeinsame Wege, Hilfe zu erreichen.',
    fr: 'Moyens communs de joindre de l’aide.',
  },
  'What staff call it.': { de: 'Wie die Beschäftigten sie nennen.', fr: 'Comment le personnel l’appelle.' },
  'Number, with the country’s code.': {
    de: 'Nummer, mit der Vorwahl des Landes.',
    fr: 'Numéro, avec l’indicatif du pays.',
  },
  'Shared mailbox.': { de: 'Gemeinsames Postfach.', fr: 'Boîte de réception commune.' },
  'Chat channel.': { de: 'Chatkanal.', fr: 'Canal de tchat.' },
  'Form or page.': { de: 'Formular oder Seite.', fr: 'Formulaire ou page.' },
  '`always`, or `Mon-Fri 08:00-18:00, Sat 09:00-12:00`.': {
    de: '`always` oder `Mon-Fri 08:00-18:00, Sat 09:00-12:00`.',
    fr: '`always`, ou `Mon-Fri 08:00-18:00, Sat 09:00-12:00`.',
  },
  'Days on which nobody answers, whatever the hours say.': {
    de: 'Tage, an denen niemand antwortet, was auch immer die Zeiten sagen.',
    fr: 'Jours où personne ne répond, quels que soient les horaires.',
  },
  'Where it is.': { de: 'Wo sie ist.', fr: 'Où il se trouve.' },
  'Zone of its hours, where it is not the site’s.': {
    de: 'Zeitzone ihrer Zeiten, wenn es nicht die des Standorts ist.',
    fr: 'Fuseau de ses horaires, si ce n’est pas celui du site.',
  },
  'The last time somebody made sure that it reaches somebody.': {
    de: 'Wann zuletzt ausprobiert wurde, ob sie jemanden erreicht.',
    fr: 'Le dernier essai pour savoir si l’on y joint quelqu’un.',
  },
  'When somebody last tried it.': {
    de: 'Wann sie zuletzt ausprobiert wurde.',
    fr: 'Quand a eu lieu le dernier essai.',
  },
  'Who tried it.': { de: 'Wer sie ausprobiert hat.', fr: 'Qui a fait l’essai.' },
  'Who may see it; `staff` unless stated.': {
    de: 'Wer es sehen darf; ohne Angabe `staff`.',
    fr: 'Qui peut le voir ; à défaut, `staff`.',
  },
}
