import type { SecretKind } from '@rolebook/model'
import type { Sentence } from '../finding.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: 'secret-text',
  severity: 'warning',
  profile: 'default',
  covers: ['SEC-02'],
  fixable: false,
  dependsOnTime: false,
  title: {
    en: 'No password, key or token stands in the file',
    de: 'In der Datei steht kein Passwort, kein Schlüssel und kein Token',
    fr: 'Le fichier ne contient ni mot de passe, ni clé, ni jeton',
  },
  messages: {
    secret: {
      en: 'This looks like {what}, and everybody who can read this file can use it. Take it out, say where it is kept instead, and change it: the history of the file keeps what you delete.',
      de: 'Das sieht aus wie {what}, und wer diese Datei lesen kann, kann damit etwas öffnen. Nehmen Sie es heraus, sagen Sie stattdessen, wo es verwahrt wird, und ändern Sie es: Der Verlauf der Datei behält, was Sie löschen.',
      fr: 'Cela ressemble à {what}, et qui peut lire ce fichier peut s’en servir. Retirez ce texte, dites plutôt où le secret est gardé, et changez-le : l’historique du fichier conserve ce que vous effacez.',
    },
  },
  check({ document, language }, report) {
    for (const { code, start, end, detail } of document.problems) {
      const what = code === 'secret' && kinds[detail['kind'] as SecretKind]
      if (!what) continue
      const { path } = document.pathAt(start)
      report({ message: 'secret', at: { range: { start, end }, path }, values: { what: what[language] } })
    }
  },
})

const kinds: Readonly<Record<SecretKind, Sentence>> = {
  'private-key': { en: 'a private key', de: 'ein privater Schlüssel', fr: 'une clé privée' },
  token: { en: 'an access token', de: 'ein Zugangs-Token', fr: 'un jeton d’accès' },
  webhook: {
    en: 'an address to which anybody may post',
    de: 'eine Adresse, an die jeder schreiben kann',
    fr: 'une adresse où n’importe qui peut publier',
  },
  password: { en: 'a password', de: 'ein Passwort', fr: 'un mot de passe' },
  pin: { en: 'a PIN', de: 'eine PIN', fr: 'un code PIN' },
}
