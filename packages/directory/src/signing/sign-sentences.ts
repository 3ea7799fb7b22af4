import type { InOwnLanguages, OwnLanguage } from '@rolebook/model'
import type { RefusalCode } from '../refusal.ts'

/** Why what was just signed would be refused by every browser, and what to do, for whoever signs; `undefined` for what signing cannot bring about. */
export function signSentence(reason: RefusalCode, language: OwnLanguage): string | undefined {
  return signSentences[reason]?.[language]
}

const signSentences: Readonly<Partial<Record<RefusalCode, InOwnLanguages<string>>>> = {
  'too-large': {
    en: 'The directory would be larger than 4 MiB, which no browser takes. Take something out of the rolebook.',
    de: 'Das Verzeichnis würde größer als 4 MiB; das nimmt kein Browser an. Nehmen Sie etwas aus dem Rolebook heraus.',
    fr: 'L’annuaire dépasserait 4 Mio, ce qu’aucun navigateur n’accepte. Retirez quelque chose du rolebook.',
  },
  malformed: {
    en: 'The draft was changed after it was built. Change the rolebook instead, and build the draft again.',
    de: 'Der Entwurf wurde verändert, nachdem er erstellt war. Ändern Sie stattdessen das Rolebook, und erstellen Sie den Entwurf neu.',
    fr: 'Le brouillon a été modifié après sa création. Modifiez plutôt le rolebook, et créez de nouveau le brouillon.',
  },
  'wrong-organisation': {
    en: 'The draft was built for a different organisation than the one these keys belong to. Build it again with these keys.',
    de: 'Der Entwurf wurde für eine andere Organisation erstellt als die, zu der diese Schlüssel gehören. Erstellen Sie ihn mit diesen Schlüsseln neu.',
    fr: 'Le brouillon a été créé pour une autre organisation que celle à qui appartiennent ces clés. Créez-le de nouveau avec ces clés.',
  },
  'bad-signature': {
    en: 'A signing key was given twice, or the file of one is damaged. Give each key once, as it was made.',
    de: 'Ein Signaturschlüssel wurde zweimal angegeben, oder die Datei eines Schlüssels ist beschädigt. Geben Sie jeden einmal an, so wie er erzeugt wurde.',
    fr: 'Une clé de signature a été donnée deux fois, ou le fichier de l’une d’elles est endommagé. Donnez chaque clé une fois, telle qu’elle a été créée.',
  },
  'wrong-key': {
    en: 'The signing key is not in the organisation’s list of keys, or not for the moment at which the draft was issued; or the draft was built under another version of that list. Use a key of the list, and build the draft again.',
    de: 'Der Signaturschlüssel steht nicht in der Schlüsselliste der Organisation oder nicht für den Zeitpunkt, zu dem der Entwurf ausgestellt wurde; oder der Entwurf wurde unter einer anderen Version der Liste erstellt. Nehmen Sie einen Schlüssel der Liste, und erstellen Sie den Entwurf neu.',
    fr: 'La clé de signature ne figure pas dans la liste de clés de l’organisation, ou pas pour l’instant où le brouillon a été émis ; ou le brouillon a été créé sous une autre version de cette liste. Prenez une clé de la liste, et créez de nouveau le brouillon.',
  },
  'too-few-signatures': {
    en: 'The organisation’s list of keys asks for two signatures. Sign with two different keys of the list.',
    de: 'Die Schlüsselliste der Organisation verlangt zwei Unterschriften. Unterschreiben Sie mit zwei verschiedenen Schlüsseln der Liste.',
    fr: 'La liste de clés de l’organisation demande deux signatures. Signez avec deux clés différentes de la liste.',
  },
  'bad-content': {
    en: 'The draft holds something that does not follow the format. Build it again.',
    de: 'Der Entwurf enthält etwas, das nicht dem Format entspricht. Erstellen Sie ihn neu.',
    fr: 'Le brouillon contient quelque chose qui ne suit pas le format. Créez-le de nouveau.',
  },
  'newer-format': {
    en: 'The draft was built by a newer version of this program. Sign it with that version.',
    de: 'Der Entwurf wurde mit einer neueren Version dieses Programms erstellt. Unterschreiben Sie ihn mit jener.',
    fr: 'Le brouillon a été créé par une version plus récente de ce programme. Signez-le avec celle-là.',
  },
}
