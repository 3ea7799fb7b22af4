import { dayInWords, type InOwnLanguages, type OwnLanguage, type Teller, wallClockAt } from '@rolebook/model'
import type { JoinProblem } from './joining/join-code.ts'
import type { RefusalCode } from './refusal.ts'
import type { Banner } from './verifying/view.ts'

/** Why a directory was refused, in one sentence for staff. The panel says beside it that the old contacts stay. */
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

/** Says that what this browser had kept is no longer valid and was put aside. */
export function damagedSentence(language: OwnLanguage): string {
  return damaged[language]
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
