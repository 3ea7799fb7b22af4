import { dayInWords, type InOwnLanguages, type OwnLanguage, type Teller, wallClockAt } from '@rolebook/model'
import type { JoinProblem } from './joining/join-code.ts'
import type { RefusalCode } from './refusal.ts'
import type { BuildRefusal } from './signing/build.ts'
import { signSentence } from './signing/sign-sentences.ts'
import type { Banner } from './verifying/view.ts'

/** Why a directory was not taken, in one sentence for staff; that the old contacts stay is said beside it. */
export function refusalSentence(reason: RefusalCode, language: OwnLanguage): string {
  return refusalSentences[reason][language]
}

/** Why a join code or policy cannot be used, and what to do about it. */
export function joinSentence(problem: JoinProblem, language: OwnLanguage): string {
  return joinSentences[problem][language]
}

/** What a reader must know before calling somebody. Dates are told on the teller’s clock. */
export function bannerSentence(banner: Banner, teller: Teller): string {
  const { language, zone } = teller
  if (banner.code !== 'not-confirmed') return bannerSentences[banner.code][language]
  const since = dayInWords(wallClockAt(banner.since, zone).date, teller)
  const gone = banner.peopleGone ? ` ${peopleGone[language]}` : ''
  return notConfirmed[language](since) + gone
}

/** That what this browser had kept no longer holds and was put aside. */
export function damagedSentence(language: OwnLanguage): string {
  return damaged[language]
}

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

const refusalSentences: Readonly<Record<RefusalCode, InOwnLanguages<string>>> = {
  'too-large': {
    en: 'The new contact list is far too large to be one, so it was not used.',
    de: 'Die neue Kontaktliste ist viel zu groß, um eine zu sein. Sie wird nicht verwendet.',
    fr: 'La nouvelle liste de contacts est bien trop volumineuse pour en être une : elle n’est pas utilisée.',
  },
  malformed: {
    en: 'What arrived is damaged or is not a contact list, so it was not used.',
    de: 'Was angekommen ist, ist beschädigt oder keine Kontaktliste. Es wird nicht verwendet.',
    fr: 'Ce qui est arrivé est endommagé ou n’est pas une liste de contacts : ce n’est pas utilisé.',
  },
  'not-sealed-for-us': {
    en: 'The new contact list cannot be opened: it is damaged, or your organisation has a new join code. Ask for the current one.',
    de: 'Die neue Kontaktliste lässt sich nicht öffnen: Sie ist beschädigt, oder Ihre Organisation hat einen neuen Beitrittscode. Fragen Sie nach dem aktuellen.',
    fr: 'La nouvelle liste de contacts ne s’ouvre pas : elle est endommagée, ou votre organisation a un nouveau code d’adhésion. Demandez le code actuel.',
  },
  'newer-format': {
    en: 'The new contact list needs a newer version of this program. Please update it.',
    de: 'Die neue Kontaktliste braucht eine neuere Version dieses Programms. Bitte aktualisieren Sie es.',
    fr: 'La nouvelle liste de contacts demande une version plus récente de ce programme. Veuillez le mettre à jour.',
  },
  'wrong-organisation': {
    en: 'The new contact list comes from a different organisation than the one you joined, so it was not used.',
    de: 'Die neue Kontaktliste stammt von einer anderen Organisation als der, der Sie beigetreten sind. Sie wird nicht verwendet.',
    fr: 'La nouvelle liste de contacts vient d’une autre organisation que celle que vous avez rejointe : elle n’est pas utilisée.',
  },
  'bad-signature': {
    en: 'The signature of the new contact list does not fit, so nobody knows who wrote it. It was not used.',
    de: 'Die Unterschrift der neuen Kontaktliste passt nicht; wer sie geschrieben hat, ist ungewiss. Sie wird nicht verwendet.',
    fr: 'La signature de la nouvelle liste de contacts ne correspond pas : on ne sait pas qui l’a écrite. Elle n’est pas utilisée.',
  },
  'wrong-key': {
    en: 'The new contact list is signed with a key that your organisation does not use for it, so it was not used.',
    de: 'Die neue Kontaktliste ist mit einem Schlüssel unterschrieben, den Ihre Organisation dafür nicht vorsieht. Sie wird nicht verwendet.',
    fr: 'La nouvelle liste de contacts est signée avec une clé que votre organisation n’utilise pas pour cela : elle n’est pas utilisée.',
  },
  'too-few-signatures': {
    en: 'The new contact list lacks a signature that your organisation asks for, so it was not used.',
    de: 'Der neuen Kontaktliste fehlt eine Unterschrift, die Ihre Organisation verlangt. Sie wird nicht verwendet.',
    fr: 'Il manque à la nouvelle liste de contacts une signature que votre organisation exige : elle n’est pas utilisée.',
  },
  'older-keys': {
    en: 'What arrived is signed under rules that your organisation has since replaced, so it was not used.',
    de: 'Was angekommen ist, ist nach Regeln unterschrieben, die Ihre Organisation inzwischen ersetzt hat. Es wird nicht verwendet.',
    fr: 'Ce qui est arrivé est signé selon des règles que votre organisation a remplacées depuis : ce n’est pas utilisé.',
  },
  older: {
    en: 'What arrived is older than the contacts shown here, so it was not used.',
    de: 'Was angekommen ist, ist älter als die Kontakte, die Sie hier sehen. Es wird nicht verwendet.',
    fr: 'Ce qui est arrivé est plus ancien que les contacts affichés ici : ce n’est pas utilisé.',
  },
  'same-version-other-content': {
    en: 'What arrived has the same number as the contacts shown here but says something else, so it was not used.',
    de: 'Was angekommen ist, trägt dieselbe Nummer wie die Kontakte, die Sie hier sehen, sagt aber etwas anderes. Es wird nicht verwendet.',
    fr: 'Ce qui est arrivé porte le même numéro que les contacts affichés ici, mais dit autre chose : ce n’est pas utilisé.',
  },
  'expired-on-arrival': {
    en: 'What arrived is past its date, while the contacts shown here still hold, so it was not used.',
    de: 'Was angekommen ist, ist abgelaufen, während die Kontakte, die Sie hier sehen, noch gelten. Es wird nicht verwendet.',
    fr: 'Ce qui est arrivé est périmé, alors que les contacts affichés ici sont encore valables : ce n’est pas utilisé.',
  },
  'bad-content': {
    en: 'The new contact list comes from your organisation but holds a mistake, so it was not used.',
    de: 'Die neue Kontaktliste stammt von Ihrer Organisation, enthält aber einen Fehler. Sie wird nicht verwendet.',
    fr: 'La nouvelle liste de contacts vient bien de votre organisation, mais contient une erreur : elle n’est pas utilisée.',
  },
  'platform-too-old': {
    en: 'This browser is too old to check signatures, so no contact list can be used. Please update it.',
    de: 'Dieser Browser ist zu alt, um Unterschriften zu prüfen. Ohne Prüfung wird keine Kontaktliste verwendet. Bitte aktualisieren Sie ihn.',
    fr: 'Ce navigateur est trop ancien pour vérifier les signatures : aucune liste de contacts ne peut être utilisée. Veuillez le mettre à jour.',
  },
}

const joinSentences: Readonly<Record<JoinProblem, InOwnLanguages<string>>> = {
  'no-join-code': {
    en: 'This is not a join code. It begins with “rolebook1:”.',
    de: 'Das ist kein Beitrittscode. Er beginnt mit „rolebook1:“.',
    fr: 'Ceci n’est pas un code d’adhésion. Il commence par « rolebook1: ».',
  },
  'address-alone': {
    en: 'An address alone is not enough: it does not say whom to trust. Ask your organisation for the join code.',
    de: 'Eine Adresse allein genügt nicht: Sie sagt nicht, wem zu trauen ist. Fragen Sie Ihre Organisation nach dem Beitrittscode.',
    fr: 'Une adresse seule ne suffit pas : elle ne dit pas à qui se fier. Demandez le code d’adhésion à votre organisation.',
  },
  'newer-join-code': {
    en: 'This join code needs a newer version of this program. Please update it.',
    de: 'Dieser Beitrittscode braucht eine neuere Version dieses Programms. Bitte aktualisieren Sie es.',
    fr: 'Ce code d’adhésion demande une version plus récente de ce programme. Veuillez le mettre à jour.',
  },
  truncated: {
    en: 'The end of the join code is missing. Copy it whole, from “rolebook1:” to its last character.',
    de: 'Das Ende des Beitrittscodes fehlt. Kopieren Sie ihn ganz, von „rolebook1:“ bis zum letzten Zeichen.',
    fr: 'Il manque la fin du code d’adhésion. Copiez-le en entier, de « rolebook1: » à son dernier caractère.',
  },
  mistyped: {
    en: 'There is a mistake in the join code. Copy it again rather than typing it.',
    de: 'Im Beitrittscode steckt ein Fehler. Kopieren Sie ihn noch einmal, statt ihn abzutippen.',
    fr: 'Il y a une erreur dans le code d’adhésion. Copiez-le à nouveau plutôt que de le saisir.',
  },
  'bad-address': {
    en: 'The address of the contact list cannot be used. It must be whole, as in https://example.org/directory, without name, password or “#”.',
    de: 'Die Adresse der Kontaktliste ist nicht brauchbar. Sie muss vollständig sein, wie https://example.org/directory, ohne Name, Passwort oder „#“.',
    fr: 'L’adresse de la liste de contacts n’est pas utilisable. Elle doit être complète, comme https://example.org/directory, sans nom, mot de passe ni « # ».',
  },
  'wrong-scheme': {
    en: 'The address of the contact list must begin with “https://”.',
    de: 'Die Adresse der Kontaktliste muss mit „https://“ beginnen.',
    fr: 'L’adresse de la liste de contacts doit commencer par « https:// ».',
  },
  'bad-organisation': {
    en: 'The id of the organisation is not complete: it has 43 characters.',
    de: 'Die Kennung der Organisation ist nicht vollständig: Sie hat 43 Zeichen.',
    fr: 'L’identifiant de l’organisation n’est pas complet : il compte 43 caractères.',
  },
  'bad-reading-key': {
    en: 'The reading key is not complete: it has 43 characters.',
    de: 'Der Leseschlüssel ist nicht vollständig: Er hat 43 Zeichen.',
    fr: 'La clé de lecture n’est pas complète : elle compte 43 caractères.',
  },
}

const notConfirmed: InOwnLanguages<(since: string) => string> = {
  en: (since) => `Not confirmed since ${since}. If nobody answers, ask a colleague for the current contact.`,
  de: (since) =>
    `Seit dem ${since} nicht bestätigt. Wenn niemand abnimmt, fragen Sie Kolleginnen oder Kollegen nach dem aktuellen Kontakt.`,
  fr: (since) =>
    `Non confirmé depuis le ${since}. Si personne ne répond, demandez le contact actuel à une ou un collègue.`,
}

const peopleGone: InOwnLanguages<string> = {
  en: 'The numbers of individual people are no longer shown, because they may have changed.',
  de: 'Nummern einzelner Personen werden nicht mehr angezeigt, weil sie sich geändert haben können.',
  fr: 'Les numéros des personnes ne sont plus affichés, car ils ont pu changer.',
}

const bannerSentences: Readonly<Record<Exclude<Banner['code'], 'not-confirmed'>, InOwnLanguages<string>>> = {
  'clock-wrong': {
    en: 'This computer’s clock seems wrong. Opening hours and absences below may be wrong with it.',
    de: 'Die Uhr dieses Computers scheint falsch zu gehen. Dann stimmen womöglich auch die Zeiten und Abwesenheiten unten nicht.',
    fr: 'L’horloge de cet ordinateur semble fausse. Les horaires et absences ci-dessous peuvent donc l’être aussi.',
  },
  'key-withdrawn': {
    en: 'Your organisation has withdrawn the key these contacts were signed with. Until new ones arrive, check with a colleague before you pass anything on.',
    de: 'Ihre Organisation hat den Schlüssel zurückgezogen, mit dem diese Kontakte unterschrieben sind. Bis neue eintreffen, vergewissern Sie sich bei Kolleginnen oder Kollegen, bevor Sie etwas weitergeben.',
    fr: 'Votre organisation a retiré la clé avec laquelle ces contacts ont été signés. En attendant les nouveaux, vérifiez auprès d’une ou d’un collègue avant de transmettre quoi que ce soit.',
  },
}

const damaged: InOwnLanguages<string> = {
  en: 'The contacts kept in this browser are damaged and are not shown. They come back with the next download.',
  de: 'Die in diesem Browser gespeicherten Kontakte sind beschädigt und werden nicht angezeigt. Mit dem nächsten Abruf kommen sie wieder.',
  fr: 'Les contacts conservés dans ce navigateur sont endommagés et ne sont pas affichés. Ils reviendront au prochain téléchargement.',
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
    fr: 'Toutes les personnes citées par « organisation.default-contact » sont d’une filiale, et seul l’annuaire signé par elle contient leur numéro. Citez-y aussi quelqu’un, ou un point de contact, de ce rolebook, que le personnel puisse appeler tout de suite et sans réseau.',
  },
  'names-members': {
    en: 'This rolebook names roles, assets or sites of its members, or what is of a member’s own member, where staff would read it, and a directory carries one organisation only. Of a member only people and contacts may be named there, for they are shown as a way to that company; otherwise name what is of this rolebook.',
    de: 'Dieses Rolebook nennt, wo Beschäftigte es lesen würden, Rollen, Werte oder Standorte seiner Tochtergesellschaften („members“) oder etwas aus deren eigenen Tochtergesellschaften, und ein Verzeichnis enthält nur eine Organisation. Aus einer Tochtergesellschaft dürfen dort nur Personen und Kontakte stehen, denn sie erscheinen als Weg zu dieser Gesellschaft; nennen Sie sonst etwas aus diesem Rolebook.',
    fr: 'Là où le personnel le lirait, ce rolebook nomme des rôles, des actifs ou des sites de ses filiales (« members »), ou ce qui est d’une filiale de celles-ci, et un annuaire ne contient qu’une organisation. D’une filiale, seuls des personnes et des contacts peuvent y figurer, car ils mènent à cette société ; sinon, nommez ce qui est de ce rolebook.',
  },
  'unlisted-member': {
    en: 'This rolebook leads to a member whose directory staff could not reach, and only that company can sign a number of its own. Put its join code (“rolebook directory join-code”) into the folder of keys, as members/<id>.txt, or name somebody of this rolebook.',
    de: 'Dieses Rolebook führt zu einer Tochtergesellschaft, deren Verzeichnis Beschäftigte nicht erreichen könnten, und ihre Nummern kann nur sie selbst unterschreiben. Legen Sie ihren Beitrittscode („rolebook directory join-code“) als members/<id>.txt in den Ordner der Schlüssel, oder nennen Sie jemanden aus diesem Rolebook.',
    fr: 'Ce rolebook mène à une filiale dont le personnel ne pourrait pas atteindre l’annuaire, et elle seule peut signer ses numéros. Placez son code d’adhésion (« rolebook directory join-code ») dans le dossier des clés, sous members/<id>.txt, ou nommez quelqu’un de ce rolebook.',
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
