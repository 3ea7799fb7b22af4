import type { Sentence } from '../finding.ts'

/** The messages about somebody who has left, by the kind of place that still names them. */
export const messages = {
  holds: {
    en: '{person} left on {date} and still holds {role}: name somebody else, and end it with “until: {day}”.',
    de: '{person} ist am {date} ausgeschieden und hat die Rolle {role} noch inne: Nennen Sie jemand anderen, und beenden Sie es mit „until: {day}“.',
    fr: '{person} a quitté l’organisation le {date} et reste titulaire du rôle {role} : désignez quelqu’un d’autre et terminez par « until: {day} ».',
  },
  deputy: {
    en: '{person} left on {date} and is still named as deputy for {role}: name somebody else, or nobody.',
    de: '{person} ist am {date} ausgeschieden und steht noch als Stellvertretung für die Rolle {role}: Nennen Sie jemand anderen oder niemanden.',
    fr: '{person} a quitté l’organisation le {date} et assure encore, d’après ce fichier, la suppléance du rôle {role} : désignez quelqu’un d’autre, ou personne.',
  },
  cover: {
    en: '{person} left on {date} and is still to cover for {absent}: name somebody else, or nobody, and the deputies stand in.',
    de: '{person} ist am {date} ausgeschieden und soll noch {absent} vertreten: Nennen Sie jemand anderen oder niemanden, dann springt die Stellvertretung der Rolle ein.',
    fr: '{person} a quitté l’organisation le {date} et doit encore remplacer {absent} : désignez quelqu’un d’autre, ou personne, et la suppléance du rôle prendra le relais.',
  },
  group: {
    en: '{person} left on {date} and is still in {group}: take the id out, or name somebody else.',
    de: '{person} ist am {date} ausgeschieden und gehört noch zur Gruppe {group}: Nehmen Sie die Kennung heraus, oder nennen Sie jemand anderen.',
    fr: '{person} a quitté l’organisation le {date} et fait encore partie du groupe {group} : retirez l’identifiant, ou désignez quelqu’un d’autre.',
  },
  contact: {
    en: '{person} left on {date} and is still a contact here: name somebody who answers.',
    de: '{person} ist am {date} ausgeschieden und steht hier noch als Kontakt: Nennen Sie jemanden, der antwortet.',
    fr: '{person} a quitté l’organisation le {date} et figure encore ici comme contact : désignez quelqu’un qui réponde.',
  },
  contract: {
    en: 'The contract with {person} ended on {date} by this file, and they still have {roles}. Write the new last day if it was renewed, or name somebody else.',
    de: 'Der Vertrag mit {person} endete nach dieser Datei am {date}, und dort liegt noch: {roles}. Tragen Sie den neuen letzten Tag ein, wenn er verlängert wurde, oder nennen Sie jemand anderen.',
    fr: 'D’après ce fichier, ce contrat a pris fin le {date} ({person}), et ces rôles en dépendent encore : {roles}. Indiquez le nouveau dernier jour s’il a été prolongé, ou désignez quelqu’un d’autre.',
  },
  left: {
    en: 'The last day of {person}.',
    de: 'Der letzte Tag von {person}.',
    fr: 'Dernier jour : {person}.',
  },
  end: {
    en: 'End it with the last day of {person}, {date}',
    de: 'Mit dem letzten Tag von {person} am {date} beenden',
    fr: 'Terminer au dernier jour ({person}, {date})',
  },
} as const satisfies Readonly<Record<string, Sentence>>
