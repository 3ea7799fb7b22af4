import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'
import type { KeysProblem } from './keys-change.ts'

/** Why a list of keys was not changed, and what to do about it, for whoever holds the root key. */
export function keysSentence(problem: KeysProblem, language: OwnLanguage): string {
  return sentences[problem][language]
}

const sentences: Readonly<Record<KeysProblem, InOwnLanguages<string>>> = {
  'other-root': {
    en: 'This is not the root key of the organisation whose list of keys it is. Give that one.',
    de: 'Das ist nicht der Wurzelschlüssel der Organisation, deren Schlüsselliste das ist. Geben Sie jenen an.',
    fr: 'Ce n’est pas la clé racine de l’organisation à qui appartient cette liste de clés. Donnez celle-là.',
  },
  'already-listed': {
    en: 'The key is in the list already. To let it sign for longer, make a new one and withdraw this.',
    de: 'Der Schlüssel steht schon in der Liste. Soll er länger unterschreiben, erzeugen Sie einen neuen, und ziehen Sie diesen zurück.',
    fr: 'La clé figure déjà dans la liste. Pour signer plus longtemps, créez-en une nouvelle et retirez celle-ci.',
  },
  'root-as-signing-key': {
    en: 'This is the root key. It signs the list of keys and nothing else; make a signing key.',
    de: 'Das ist der Wurzelschlüssel. Er unterschreibt die Schlüsselliste und sonst nichts; erzeugen Sie einen Signaturschlüssel.',
    fr: 'C’est la clé racine. Elle signe la liste de clés et rien d’autre ; créez une clé de signature.',
  },
  'not-listed': {
    en: 'No key of the list has this id. “rolebook directory keys list” prints those it has.',
    de: 'Kein Schlüssel der Liste hat diese Kennung. „rolebook directory keys list“ zeigt, welche es gibt.',
    fr: 'Aucune clé de la liste n’a cet identifiant. « rolebook directory keys list » montre celles qu’elle contient.',
  },
  'too-few-keys': {
    en: 'Fewer keys would be left than have to sign. Add another key first, or ask for one signature.',
    de: 'Es blieben weniger Schlüssel, als unterschreiben müssen. Fügen Sie zuerst einen hinzu, oder verlangen Sie eine Unterschrift.',
    fr: 'Il resterait moins de clés qu’il ne faut de signatures. Ajoutez d’abord une clé, ou demandez une seule signature.',
  },
  'same-threshold': {
    en: 'The list asks for that many signatures already.',
    de: 'Die Liste verlangt schon so viele Unterschriften.',
    fr: 'La liste demande déjà ce nombre de signatures.',
  },
}
