import type { InOwnLanguages } from '@rolebook/model'

/**
 * The sentences about one place; `{name}` is replaced by a value. Names are put where they need no case, article or
 * elision.
 */
export type ReplacementSentence =
  | 'handedOver'
  | 'ended'
  | 'taken'
  | 'deputy'
  | 'deputyAlready'
  | 'deputyHolds'
  | 'ownDeputy'
  | 'cover'
  | 'coverSelf'
  | 'contact'
  | 'contactAlready'
  | 'approves'
  | 'sponsor'
  | 'sponsorSelf'
  | 'stillApproved'
  | 'byHand'
  | 'atOnce'
  | 'noLastDay'
  | 'otherParts'

export const replacementSentences: Readonly<Record<ReplacementSentence, InOwnLanguages<string>>> = {
  handedOver: {
    en: '{role}: {leaver} until {lastDay}, {successor} from {firstDay}.',
    de: '{role}: {leaver} bis {lastDay}, {successor} ab {firstDay}.',
    fr: '{role} : {leaver} jusqu’au {lastDay}, {successor} à partir du {firstDay}.',
  },
  ended: {
    en: '{role}: {leaver} until {lastDay}; {successor} holds it already.',
    de: '{role}: {leaver} bis {lastDay}; {successor} hat die Rolle schon inne.',
    fr: '{role} : {leaver} jusqu’au {lastDay} ; {successor} en est déjà titulaire.',
  },
  taken: {
    en: '{role}: {successor} instead of {leaver}, who has not begun yet.',
    de: '{role}: {successor} statt {leaver}; das hat noch nicht begonnen.',
    fr: '{role} : {successor}, et non plus {leaver} ; cela n’a pas encore commencé.',
  },
  deputy: {
    en: '{role}: {successor} is deputy instead of {leaver}.',
    de: '{role}: Stellvertretung {successor} statt {leaver}.',
    fr: '{role} : {successor} assure la suppléance, et non plus {leaver}.',
  },
  deputyAlready: {
    en: '{role}: {leaver} is no longer deputy; {successor} is one already.',
    de: '{role}: {leaver} nicht mehr als Stellvertretung; {successor} ist es schon.',
    fr: '{role} : {leaver} n’assure plus la suppléance ; {successor} l’assure déjà.',
  },
  deputyHolds: {
    en: '{role}: {leaver} is no longer deputy. {successor} holds the role and cannot be their own deputy, so name somebody else.',
    de: '{role}: {leaver} nicht mehr als Stellvertretung. {successor} hat die Rolle inne und kann sich nicht selbst vertreten; benennen Sie jemand anderen.',
    fr: '{role} : {leaver} n’assure plus la suppléance. {successor} est titulaire du rôle et ne peut pas assurer sa propre suppléance ; désignez quelqu’un d’autre.',
  },
  ownDeputy: {
    en: '{role}: {successor} cannot be deputy for their own role and is no longer named as such; name somebody else.',
    de: '{role}: {successor} kann sich in der eigenen Rolle nicht vertreten und steht nicht mehr als Stellvertretung da; benennen Sie jemand anderen.',
    fr: '{role} : {successor} ne peut pas assurer sa propre suppléance et n’y figure plus ; désignez quelqu’un d’autre.',
  },
  cover: {
    en: '{successor} covers for {absent} instead of {leaver} ({from} – {until}).',
    de: '{successor} vertritt {absent} statt {leaver} ({from} – {until}).',
    fr: 'Remplacement ({absent}, {from} – {until}) : {successor}, et non plus {leaver}.',
  },
  coverSelf: {
    en: 'Nobody is named any longer to cover for {absent} ({from} – {until}): it was {leaver}, and {absent} cannot cover for themselves. Deputies stand in.',
    de: 'Für {absent} ist keine Vertretung mehr benannt ({from} – {until}): Es war {leaver}, und niemand vertritt sich selbst. Die Stellvertretung der Rollen springt ein.',
    fr: 'Aucun remplacement n’est plus désigné pour {absent} ({from} – {until}) : c’était {leaver}, et personne ne se remplace soi-même. La suppléance des rôles prend le relais.',
  },
  contact: {
    en: '{where}: {successor} is the contact instead of {leaver}.',
    de: '{where}: Kontakt ist {successor} statt {leaver}.',
    fr: '{where} : le contact est {successor}, et non plus {leaver}.',
  },
  contactAlready: {
    en: '{where}: {leaver} is no longer a contact; {successor} is one already.',
    de: '{where}: {leaver} ist kein Kontakt mehr; {successor} ist es schon.',
    fr: '{where} : {leaver} n’est plus un contact ; {successor} l’est déjà.',
  },
  approves: {
    en: '{where}: {successor} is to approve it instead of {leaver}; it has not begun yet.',
    de: '{where}: Zustimmen soll {successor} statt {leaver}; das hat noch nicht begonnen.',
    fr: '{where} : l’approbation revient à {successor}, et non plus à {leaver} ; cela n’a pas encore commencé.',
  },
  sponsor: {
    en: '{external}: {successor} answers for them inside instead of {leaver}.',
    de: '{external}: Im Haus steht {successor} statt {leaver} dafür ein.',
    fr: '{external} : {successor} en répond dans l’organisation, et non plus {leaver}.',
  },
  sponsorSelf: {
    en: '{leaver} answers inside for {external}, who cannot do so for themselves: name another sponsor.',
    de: 'Im Haus steht {leaver} für {external} ein, und niemand kann das für sich selbst tun: Benennen Sie jemand anderen unter „sponsor“.',
    fr: '{leaver} répond dans l’organisation pour {external}, et personne ne peut le faire pour soi-même : désignez quelqu’un d’autre sous « sponsor ».',
  },
  stillApproved: {
    en: '{where}: approved by {leaver}, and still in force. What was approved stays as it was; let somebody look at it anew.',
    de: '{where}: Zugestimmt hat {leaver}, und es gilt noch. Was geschehen ist, bleibt stehen; lassen Sie jemanden neu darauf sehen.',
    fr: '{where} : approuvé par {leaver}, et toujours en vigueur. Ce qui a été approuvé reste tel quel ; faites réexaminer ce point.',
  },
  byHand: {
    en: '{leaver} is named here in a way that cannot be changed safely: please do it by hand.',
    de: '{leaver} steht hier in einer Schreibweise, die sich nicht sicher ändern lässt: Bitte ändern Sie es von Hand.',
    fr: '{leaver} figure ici d’une façon qui ne peut pas être modifiée sans risque : veuillez le faire à la main.',
  },
  atOnce: {
    en: 'Deputies, covers, contacts and sponsors have no days: they change as soon as this is written, before the last day of {leaver}, {lastDay}.',
    de: 'Stellvertretungen, Vertretungen, Kontakte und „sponsor“ haben keine Tage: Sie ändern sich, sobald das geschrieben ist, vor dem letzten Tag von {leaver} am {lastDay}.',
    fr: 'Suppléances, remplacements, contacts et « sponsor » n’ont pas de jours : ils changent dès que c’est écrit, avant le dernier jour ({leaver}, {lastDay}).',
  },
  noLastDay: {
    en: '{leaver} has no last day in this file: add “left” when it is known.',
    de: '{leaver} hat in dieser Datei keinen letzten Tag: Ergänzen Sie „left“, sobald er feststeht.',
    fr: 'Ce fichier n’indique pas de dernier jour ({leaver}) : ajoutez « left » dès qu’il est connu.',
  },
  otherParts: {
    en: 'This file has “include”: its other parts are not looked at here.',
    de: 'Diese Datei hat „include“: Die anderen Teile werden hier nicht betrachtet.',
    fr: 'Ce fichier a « include » : ses autres parties ne sont pas examinées ici.',
  },
}

/** Why nothing can be replaced. */
export type ReplacementRefusal = 'unknownPerson' | 'unknownPersonNearest' | 'samePerson' | 'hasLeft' | 'damaged'

export const replacementRefusals: Readonly<Record<ReplacementRefusal, InOwnLanguages<string>>> = {
  unknownPerson: {
    en: 'There is nobody “{id}” under “people”.',
    de: 'Unter „people“ steht niemand mit der Kennung „{id}“.',
    fr: 'Il n’y a personne sous « people » avec l’identifiant « {id} ».',
  },
  unknownPersonNearest: {
    en: 'There is nobody “{id}” under “people”. Did you mean “{nearest}”?',
    de: 'Unter „people“ steht niemand mit der Kennung „{id}“. Meinten Sie „{nearest}“?',
    fr: 'Il n’y a personne sous « people » avec l’identifiant « {id} ». Vouliez-vous dire « {nearest} » ?',
  },
  samePerson: {
    en: '{leaver} cannot be replaced with the same person.',
    de: '{leaver} kann nicht durch dieselbe Person ersetzt werden.',
    fr: 'Le remplacement doit désigner quelqu’un d’autre ({leaver}).',
  },
  hasLeft: {
    en: '{successor} left on {date} and can take nothing over.',
    de: '{successor} ist am {date} ausgeschieden und kann nichts übernehmen.',
    fr: '{successor} a quitté l’organisation le {date} et ne peut rien reprendre.',
  },
  damaged: {
    en: 'The file is damaged in places, and something could be overlooked: mend it first.',
    de: 'Die Datei ist stellenweise beschädigt, und etwas könnte übersehen werden: Bringen Sie sie zuerst in Ordnung.',
    fr: 'Le fichier est endommagé par endroits et quelque chose pourrait être oublié : réparez-le d’abord.',
  },
}

/** Names for the places that send staff to somebody. */
export const contactPlaces: Readonly<Record<'default' | 'reception', InOwnLanguages<string>>> = {
  default: { en: 'Default contact', de: 'Standardkontakt', fr: 'Contact par défaut' },
  reception: { en: 'Reception', de: 'Empfang', fr: 'Accueil' },
}

/** A sentence with its values put in. */
export function fillSentence(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => values[name] ?? whole)
}
