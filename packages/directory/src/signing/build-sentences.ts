import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'
import { refusalSentence } from '../sentences.ts'
import type { BuildRefusal } from './build.ts'
import { signSentence } from './sign-sentences.ts'

/** Why a directory is not made, for whoever publishes it. */
export function buildSentence(refusal: BuildRefusal, language: OwnLanguage): string {
  if (refusal.reason === 'refused') {
    return signSentence(refusal.refusal, language) ?? refusalSentence(refusal.refusal, language)
  }
  const place =
    refusal.reason === 'bad-rolebook'
      ? ` (${refusal.path.join(' › ')})`
      : 'named' in refusal
        ? ` (${[...new Set(refusal.named.map(({ id }) => id))].join(', ')})`
        : refusal.reason === 'bad-member'
          ? ` (${refusal.id})`
          : ''
  return buildSentences[refusal.reason][language] + place
}

const buildSentences: Readonly<Record<Exclude<BuildRefusal['reason'], 'refused'>, InOwnLanguages<string>>> = {
  'bad-keys-document': {
    en: 'The list of keys cannot be read, or its signature does not hold.',
    de: 'Die Schlüsselliste ist nicht lesbar, oder ihre Unterschrift passt nicht.',
    fr: 'La liste de clés est illisible, ou sa signature ne correspond pas.',
  },
  'bad-reading-key': {
    en: 'The reading key is not 43 characters of base64url.',
    de: 'Der Leseschlüssel besteht nicht aus 43 Zeichen base64url.',
    fr: 'La clé de lecture ne compte pas 43 caractères en base64url.',
  },
  'bad-version': {
    en: 'The version must be a whole number from 1, one more than the last one published.',
    de: 'Die Version muss eine ganze Zahl ab 1 sein, um eins höher als die zuletzt veröffentlichte.',
    fr: 'La version doit être un nombre entier à partir de 1, supérieur d’une unité à la dernière publiée.',
  },
  'bad-life': {
    en: 'A directory holds for 1 to 366 whole days.',
    de: 'Ein Verzeichnis gilt 1 bis 366 ganze Tage.',
    fr: 'Un annuaire est valable de 1 à 366 jours entiers.',
  },
  'no-default-contact': {
    en: 'Before a directory is published, “organisation.default-contact” must name whom to reach where a situation names nobody.',
    de: 'Bevor ein Verzeichnis veröffentlicht wird, muss „organisation.default-contact“ sagen, wer zu erreichen ist, wenn eine Situation niemanden nennt.',
    fr: 'Avant la publication d’un annuaire, « organisation.default-contact » doit dire qui joindre quand une situation ne nomme personne.',
  },
  'hidden-default-contact': {
    en: 'Everybody whom “organisation.default-contact” names is hidden from those who would read this directory; name somebody, or a contact point, whom they may see.',
    de: 'Alle, die „organisation.default-contact“ nennt, sind vor denen verborgen, die dieses Verzeichnis lesen würden; nennen Sie jemanden oder eine Kontaktstelle, die sie sehen dürfen.',
    fr: 'Toutes les personnes citées par « organisation.default-contact » sont cachées à ceux qui liraient cet annuaire ; nommez quelqu’un, ou un point de contact, qu’ils ont le droit de voir.',
  },
  'default-contact-elsewhere': {
    en: 'Everybody whom “organisation.default-contact” names is of a member, and only what that company signs itself has a number for them. Name somebody, or a contact point, of this rolebook as well, whom staff can call at once and without a network.',
    de: 'Alle, die „organisation.default-contact“ nennt, gehören zu einer Tochtergesellschaft, und eine Nummer steht nur in deren eigenem Verzeichnis. Nennen Sie dort auch jemanden oder eine Kontaktstelle aus diesem Rolebook, damit Beschäftigte sofort und ohne Netz anrufen können.',
    fr: 'Toutes les personnes citées par « organisation.default-contact » sont d’une filiale, et seul l’annuaire signé par elle contient leur numéro. Citez-y aussi quelqu’un, ou un point de contact, de ce rolebook, que le personnel puisse appeler tout de suite et sans réseau.',
  },
  'names-members': {
    en: 'This rolebook names roles, assets or sites of its members, or what is of a member’s own member, where staff would read it, and a directory carries one organisation only. Of a member only people and contacts may be named there, for they are shown as a way to that company; otherwise name what is of this rolebook.',
    de: 'Dieses Rolebook nennt, wo Beschäftigte es lesen würden, Rollen, Werte oder Standorte seiner Tochtergesellschaften („members“) oder etwas aus deren eigenen Tochtergesellschaften, und ein Verzeichnis enthält nur eine Organisation. Aus einer Tochtergesellschaft dürfen dort nur Personen und Kontakte stehen, denn sie erscheinen als Weg zu dieser Gesellschaft; nennen Sie sonst etwas aus diesem Rolebook.',
    fr: 'Là où le personnel le lirait, ce rolebook nomme des rôles, des actifs ou des sites de ses filiales (« members »), ou ce qui est d’une filiale de celles-ci, et un annuaire ne contient qu’une organisation. D’une filiale, seuls des personnes et des contacts peuvent y figurer, car ils mènent à cette société ; sinon, nommez ce qui est de ce rolebook.',
  },
  'unlisted-member': {
    en: 'This rolebook leads to a member whose directory staff could not reach, and only that company can sign a number of its own. Put its join code (“rolebook directory join-code”) into the folder of keys, as members/<id>.txt, or name somebody of this rolebook.',
    de: 'Dieses Rolebook führt zu einer Tochtergesellschaft, deren Verzeichnis Beschäftigte nicht erreichen könnten, und ihre Nummern kann nur sie selbst unterschreiben. Legen Sie ihren Beitrittscode („rolebook directory join-code“) als members/<id>.txt in den Ordner der Schlüssel, oder nennen Sie jemanden aus diesem Rolebook.',
    fr: 'Ce rolebook mène à une filiale dont le personnel ne pourrait pas atteindre l’annuaire, et elle seule peut signer ses numéros. Placez son code d’adhésion (« rolebook directory join-code ») dans le dossier des clés, sous members/<id>.txt, ou nommez quelqu’un de ce rolebook.',
  },
  'bad-member': {
    en: 'A member cannot stand in this directory: it has no name, or its join code is of an organisation that stands in it already, or of this one itself.',
    de: 'Eine Tochtergesellschaft kann nicht in diesem Verzeichnis stehen: Sie hat keinen Namen, oder ihr Beitrittscode gehört zu einer Organisation, die schon darin steht, oder zu dieser selbst.',
    fr: 'Une filiale ne peut pas figurer dans cet annuaire : elle n’a pas de nom, ou son code d’adhésion est celui d’une organisation qui y figure déjà, ou de celle-ci même.',
  },
  'bad-rolebook': {
    en: 'Something in the rolebook does not follow the format; “rolebook check” says what.',
    de: 'Etwas im Rolebook entspricht nicht dem Format; „rolebook check“ sagt, was.',
    fr: 'Quelque chose dans le rolebook ne suit pas le format ; « rolebook check » dit quoi.',
  },
}
