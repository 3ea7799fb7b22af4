import { isKeyId, isReadingKey, readAddress } from '@rolebook/directory'
import { isId, isMailAddress, type OwnLanguage, ownLanguages } from '@rolebook/model'
import { colourUse } from './colour.ts'
import { findLogoFault } from './logo.ts'
import type { Fault, FaultCode, Setting } from './setting.ts'

/** What administrators may set for the browsers of their organisation. */
export interface Settings {
  readonly addresses: readonly string[]
  readonly organisation: string
  readonly readingKey: string
  readonly name?: string
  readonly logo?: string
  readonly colour?: string
  readonly language?: OwnLanguage
  readonly situationsFirst?: readonly string[]
  readonly reportAddress?: string
  readonly allowJoinCode?: boolean
}

export type SettingKey = keyof Settings

/** The settings that connect a browser with an organisation. */
export type Connection = Pick<Settings, 'addresses' | 'organisation' | 'readingKey'>

const mostAddresses = 8
const mostSituations = 30
const longestName = 100
const none: readonly Fault[] = []

/**
 * The one definition of the settings, in their order: the schema, the documentation, the policies that `rolebook
 * policy` writes and the extension's reading of a policy all follow from it.
 */
export const settings: { readonly [Key in SettingKey]-?: Setting<NonNullable<Settings[Key]>> } = {
  addresses: {
    type: 'list-of-texts',
    required: true,
    title: {
      en: 'Addresses of the contact list',
      de: 'Adressen der Kontaktliste',
      fr: 'Adresses de la liste de contacts',
    },
    sentence: {
      en: 'Where the signed contact list of your organisation lies: https addresses, tried in this order.',
      de: 'Wo die unterschriebene Kontaktliste Ihrer Organisation liegt: https-Adressen, die in dieser Reihenfolge versucht werden.',
      fr: 'Où se trouve la liste de contacts signée de votre organisation : des adresses https, essayées dans cet ordre.',
    },
    example: ['https://intranet.example.org/rolebook/directory'],
    check: (addresses) => [
      ...(addresses.length === 0 ? [{ code: 'empty' } as const] : none),
      ...checkEntries(addresses, mostAddresses, (address) => {
        const read = readAddress(address)
        return 'problem' in read ? read.problem : undefined
      }),
    ],
  },
  organisation: {
    type: 'text',
    required: true,
    title: { en: 'Id of the organisation', de: 'Kennung der Organisation', fr: 'Identifiant de l’organisation' },
    sentence: {
      en: 'That of its root key, as “rolebook directory keygen” prints it. Whoever is connected follows no other.',
      de: 'Die ihres Wurzelschlüssels, wie „rolebook directory keygen“ sie ausgibt. Einer anderen folgt niemand, der verbunden ist.',
      fr: 'Celui de sa clé racine, tel que « rolebook directory keygen » l’affiche. Un navigateur relié n’en suit aucun autre.',
    },
    example: 'NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs',
    check: (id) => faultUnless(isKeyId(id), 'bad-organisation'),
  },
  readingKey: {
    type: 'text',
    required: true,
    title: { en: 'Reading key', de: 'Leseschlüssel', fr: 'Clé de lecture' },
    sentence: {
      en: 'What opens the sealed contact list, as “rolebook directory keygen” prints it. Who has it can read the list, and forge nothing.',
      de: 'Was die versiegelte Kontaktliste öffnet, wie „rolebook directory keygen“ es ausgibt. Wer ihn hat, kann die Liste lesen und nichts fälschen.',
      fr: 'Ce qui ouvre la liste de contacts scellée, tel que « rolebook directory keygen » l’affiche. Qui l’a peut lire la liste, et ne peut rien falsifier.',
    },
    example: '9Dr31LhrCNTx3TVPmSUNvQvy0YlbyHRnbVnJG8c2QnM',
    check: (key) => faultUnless(isReadingKey(key), 'bad-reading-key'),
  },
  name: {
    type: 'text',
    required: false,
    title: { en: 'Name', de: 'Name', fr: 'Nom' },
    sentence: {
      en: 'What your organisation is called, shown until its contact list has come, which says it itself.',
      de: 'Wie Ihre Organisation heißt. Es steht da, bis ihre Kontaktliste gekommen ist, die es selbst sagt.',
      fr: 'Le nom de votre organisation, affiché jusqu’à l’arrivée de sa liste de contacts, qui le porte elle-même.',
    },
    example: 'Harbour Dental Group',
    check: (name) => (name.trim() === '' ? [{ code: 'empty' }] : faultUnless(name.length <= longestName, 'too-long')),
  },
  logo: {
    type: 'text',
    required: false,
    title: { en: 'Logo', de: 'Logo', fr: 'Logo' },
    sentence: {
      en: 'A PNG picture of at most 32 KB and 1,024 pixels a side, written as “data:image/png;base64,…”.',
      de: 'Ein PNG-Bild von höchstens 32 KB und 1.024 Pixeln je Seite, geschrieben als „data:image/png;base64,…“.',
      fr: 'Une image PNG d’au plus 32 Ko et 1 024 pixels de côté, écrite « data:image/png;base64,… ».',
    },
    example:
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mPgjpoHAAF3AQRilP1oAAAAAElFTkSuQmCC',
    check: (logo) => asFaults(findLogoFault(logo)),
  },
  colour: {
    type: 'text',
    required: false,
    title: { en: 'Colour', de: 'Farbe', fr: 'Couleur' },
    sentence: {
      en: 'For buttons, as in “#0b5a9e”. It is used in the light view, the dark one, or both, wherever it is easy to read.',
      de: 'Für Schaltflächen, wie „#0b5a9e“. Sie gilt in der hellen Ansicht, in der dunklen oder in beiden, überall, wo sie gut lesbar ist.',
      fr: 'Pour les boutons, comme « #0b5a9e ». Elle sert en affichage clair, sombre ou les deux, partout où elle est bien lisible.',
    },
    example: '#0b5a9e',
    check(colour) {
      const use = colourUse(colour)
      if (!use) return [{ code: 'no-colour' }]
      if (use.light && use.dark) return none
      return [{ code: use.light ? 'too-weak-in-dark' : use.dark ? 'too-weak-in-light' : 'too-weak' }]
    },
  },
  language: {
    type: 'text',
    required: false,
    title: { en: 'Language', de: 'Sprache', fr: 'Langue' },
    sentence: {
      en: 'The language of the panel: “en”, “de” or “fr”. Without it, that of the browser.',
      de: 'Die Sprache des Fensters: „en“, „de“ oder „fr“. Ohne sie gilt die des Browsers.',
      fr: 'La langue du panneau : « en », « de » ou « fr ». Sans elle, celle du navigateur.',
    },
    example: 'en',
    check: (language) => faultUnless(ownLanguages.includes(language), 'no-language'),
  },
  situationsFirst: {
    type: 'list-of-texts',
    required: false,
    title: { en: 'Situations shown first', de: 'Situationen, die zuerst stehen', fr: 'Situations affichées d’abord' },
    sentence: {
      en: 'Ids of situations, such as “lost-device”: they come first, in this order, among those that are as urgent.',
      de: 'Kennungen von Situationen, etwa „lost-device“: Sie kommen zuerst, in dieser Reihenfolge, unter denen, die ebenso dringend sind.',
      fr: 'Des identifiants de situations, comme « lost-device » : elles viennent d’abord, dans cet ordre, parmi celles de même urgence.',
    },
    example: ['lost-device', 'suspicious-message'],
    check: (ids) => checkEntries(ids, mostSituations, (id) => (isId(id, 'situation') ? undefined : 'no-situation-id')),
  },
  reportAddress: {
    type: 'text',
    required: false,
    title: { en: 'Report address', de: 'Adresse für Hinweise', fr: 'Adresse de signalement' },
    sentence: {
      en: 'The e-mail address to which staff say that a contact is wrong: of whoever looks after the rolebook, and no contact in it.',
      de: 'Die E-Mail-Adresse, an die Beschäftigte melden, dass ein Kontakt nicht stimmt: die derjenigen, die das Rolebook pflegen, und kein Kontakt darin.',
      fr: 'L’adresse e-mail à laquelle le personnel dit qu’un contact est faux : celle de qui tient le rolebook à jour, et d’aucun contact qui y figure.',
    },
    example: 'rolebook@example.org',
    check: (address) => faultUnless(isMailAddress(address), 'no-mail-address'),
  },
  allowJoinCode: {
    type: 'yes-or-no',
    required: false,
    title: { en: 'Allow join codes', de: 'Beitrittscodes erlauben', fr: 'Autoriser les codes d’adhésion' },
    sentence: {
      en: 'Whether people may join another organisation by its join code instead. Not allowed unless this says so.',
      de: 'Ob jemand stattdessen mit einem Beitrittscode einer anderen Organisation beitreten darf. Ohne diese Angabe nicht.',
      fr: 'Si l’on peut rejoindre une autre organisation à la place, avec son code d’adhésion. Sans cela, non.',
    },
    example: false,
    check: () => none,
  },
}

function checkEntries(
  entries: readonly string[],
  most: number,
  findFault: (entry: string) => FaultCode | undefined,
): readonly Fault[] {
  return entries.flatMap((text, entry) => {
    const code = entry < most ? findFault(text) : 'too-many'
    return code === undefined ? [] : [{ code, entry }]
  })
}

function faultUnless(isGood: boolean, code: FaultCode): readonly Fault[] {
  return isGood ? none : [{ code }]
}

function asFaults(code: FaultCode | undefined): readonly Fault[] {
  return code === undefined ? none : [{ code }]
}
