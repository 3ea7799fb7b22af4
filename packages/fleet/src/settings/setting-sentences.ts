import { joinSentence } from '@rolebook/directory'
import { type InOwnLanguages, type OwnLanguage, visibleText } from '@rolebook/model'
import type { Fault, FaultCode } from './setting.ts'

/** What is wrong with a setting. Plain data, so that it can be kept and sent between pages. */
export interface SettingProblem extends Fault {
  readonly key: string
  /** The setting that somebody may have meant by an unknown one. */
  readonly meant?: string
}

/** The problem in a sentence for administrators, with the place where it is. */
export function settingSentence({ key, code, entry, meant }: SettingProblem, language: OwnLanguage): string {
  const place = placeIn[language](visibleText(key), entry === undefined ? undefined : entry + 1)
  return `${place} ${faultSentence(code, language)}${meant === undefined ? '' : ` ${meantInstead[language](meant)}`}`
}

function faultSentence(code: FaultCode, language: OwnLanguage): string {
  switch (code) {
    case 'bad-address':
    case 'wrong-scheme':
    case 'bad-organisation':
    case 'bad-reading-key':
      return joinSentence(code, language)
    default:
      return sentences[code][language]
  }
}

const placeIn: InOwnLanguages<(key: string, entry: number | undefined) => string> = {
  en: (key, entry) => (entry === undefined ? `“${key}”:` : `“${key}”, entry ${entry}:`),
  de: (key, entry) => (entry === undefined ? `„${key}“:` : `„${key}“, Eintrag ${entry}:`),
  fr: (key, entry) => (entry === undefined ? `« ${key} » :` : `« ${key} », entrée ${entry} :`),
}

const meantInstead: InOwnLanguages<(key: string) => string> = {
  en: (key) => `Did you mean “${key}”?`,
  de: (key) => `Meinten Sie „${key}“?`,
  fr: (key) => `Vouliez-vous dire « ${key} » ?`,
}

type OwnCode = Exclude<
  FaultCode,
  'wrong-type' | 'bad-address' | 'wrong-scheme' | 'bad-organisation' | 'bad-reading-key'
>

const sentences: Readonly<Record<OwnCode, InOwnLanguages<string>>> = {
  missing: {
    en: 'This is missing. Without it nobody is connected.',
    de: 'Das fehlt. Ohne diese Angabe wird niemand verbunden.',
    fr: 'Cela manque. Sans cette valeur, personne n’est relié.',
  },
  unknown: {
    en: 'There is no such setting, so it does nothing.',
    de: 'Eine solche Einstellung gibt es nicht. Sie bewirkt nichts.',
    fr: 'Ce réglage n’existe pas : il reste sans effet.',
  },
  'no-text': {
    en: 'A text is wanted here, and this is none.',
    de: 'Hier wird ein Text gebraucht, und das ist keiner.',
    fr: 'Il faut ici un texte, et ce n’en est pas un.',
  },
  'no-list-of-texts': {
    en: 'A list of texts is wanted here, also for a single one.',
    de: 'Hier wird eine Liste von Texten gebraucht, auch für einen einzigen.',
    fr: 'Il faut ici une liste de textes, même pour un seul.',
  },
  'no-yes-or-no': {
    en: 'Write true or false here, without quotation marks.',
    de: 'Schreiben Sie hier true oder false, ohne Anführungszeichen.',
    fr: 'Écrivez ici true ou false, sans guillemets.',
  },
  empty: {
    en: 'There is nothing in it. Fill it in, or leave it out.',
    de: 'Es steht nichts darin. Füllen Sie es aus, oder lassen Sie es weg.',
    fr: 'Il n’y a rien dedans. Remplissez-le, ou retirez-le.',
  },
  'too-many': {
    en: 'The list is too long, so this entry and what follows is not used.',
    de: 'Die Liste ist zu lang. Dieser Eintrag und was folgt, wird nicht verwendet.',
    fr: 'La liste est trop longue : cette entrée et les suivantes ne sont pas utilisées.',
  },
  'too-long': {
    en: 'A name has at most 100 characters here.',
    de: 'Ein Name hat hier höchstens 100 Zeichen.',
    fr: 'Un nom compte ici au plus 100 caractères.',
  },
  'no-png-in-text': {
    en: 'This is no picture written as “data:image/png;base64,…”. Only PNG is shown.',
    de: 'Das ist kein Bild, geschrieben als „data:image/png;base64,…“. Gezeigt wird nur PNG.',
    fr: 'Ce n’est pas une image écrite « data:image/png;base64,… ». Seul le PNG est affiché.',
  },
  'logo-too-large': {
    en: 'The picture is too large: it may have 32 KB, and 1,024 pixels a side.',
    de: 'Das Bild ist zu groß: Es darf 32 KB haben und 1.024 Pixel je Seite.',
    fr: 'L’image est trop grande : elle peut avoir 32 Ko, et 1 024 pixels de côté.',
  },
  'no-png': {
    en: 'What it holds is no whole PNG picture.',
    de: 'Was darin steht, ist kein vollständiges PNG-Bild.',
    fr: 'Son contenu n’est pas une image PNG entière.',
  },
  'no-colour': {
    en: 'This is no colour. Write it as in “#0b5a9e”.',
    de: 'Das ist keine Farbe. Schreiben Sie sie wie „#0b5a9e“.',
    fr: 'Ce n’est pas une couleur. Écrivez-la comme « #0b5a9e ».',
  },
  'too-weak-in-light': {
    en: 'The colour is too pale to be read in the light view, so it is used in the dark one only.',
    de: 'Die Farbe ist zu blass, um in der hellen Ansicht lesbar zu sein. Sie gilt nur in der dunklen.',
    fr: 'La couleur est trop pâle pour être lue en affichage clair : elle ne sert qu’en affichage sombre.',
  },
  'too-weak-in-dark': {
    en: 'The colour is too dark to be read in the dark view, so it is used in the light one only.',
    de: 'Die Farbe ist zu dunkel, um in der dunklen Ansicht lesbar zu sein. Sie gilt nur in der hellen.',
    fr: 'La couleur est trop foncée pour être lue en affichage sombre : elle ne sert qu’en affichage clair.',
  },
  'too-weak': {
    en: 'The colour can be read neither in the light view nor in the dark one, so it is not used. A stronger or a paler one helps.',
    de: 'Die Farbe ist weder in der hellen noch in der dunklen Ansicht lesbar und gilt deshalb nicht. Eine kräftigere oder eine hellere hilft.',
    fr: 'La couleur n’est lisible ni en affichage clair ni en affichage sombre : elle n’est pas utilisée. Une couleur plus foncée ou plus pâle convient.',
  },
  'no-language': {
    en: 'The panel does not speak this language. Write “en”, “de” or “fr”.',
    de: 'Diese Sprache spricht das Fenster nicht. Schreiben Sie „en“, „de“ oder „fr“.',
    fr: 'Le panneau ne parle pas cette langue. Écrivez « en », « de » ou « fr ».',
  },
  'no-situation-id': {
    en: 'This is no id of a situation. It is written as in “lost-device”.',
    de: 'Das ist keine Kennung einer Situation. Sie wird geschrieben wie „lost-device“.',
    fr: 'Ce n’est pas l’identifiant d’une situation. Il s’écrit comme « lost-device ».',
  },
  'no-mail-address': {
    en: 'This is no e-mail address. Write it alone, as in “rolebook@example.org”.',
    de: 'Das ist keine E-Mail-Adresse. Schreiben Sie sie allein, wie „rolebook@example.org“.',
    fr: 'Ce n’est pas une adresse e-mail. Écrivez-la seule, comme « rolebook@example.org ».',
  },
}
