import type { InOwnLanguages } from '@rolebook/model'
import { asArgument } from '../terminal.ts'

interface InitTexts {
  readonly needed: (option: string) => string
  readonly nobodyToAsk: string
  readonly ended: string
  readonly written: (file: string, vacant: number) => string
}

/** What `rolebook init` says besides its questions. */
export const initTexts: InOwnLanguages<InitTexts> = {
  en: {
    needed: (option) => `${option} is needed here.`,
    nobodyToAsk: 'Nobody is there to be asked: --yes takes what is usual, and options give the rest.',
    ended: 'Nothing was written.',
    written: (file, vacant) =>
      `Written to ${file}. ${vacant} ${vacant === 1 ? 'role is' : 'roles are'} marked “vacant” until you name somebody. Next: rolebook check ${asArgument(file)}`,
  },
  de: {
    needed: (option) => `${option} wird hier gebraucht.`,
    nobodyToAsk:
      'Es ist niemand da, der gefragt werden kann: --yes nimmt, was üblich ist, das Übrige geben Sie mit Optionen an.',
    ended: 'Nichts wurde geschrieben.',
    written: (file, vacant) =>
      `${file} ist geschrieben. ${vacant} ${vacant === 1 ? 'Rolle ist' : 'Rollen sind'} mit „vacant“ bezeichnet, bis Sie jemanden benennen. Weiter mit: rolebook check ${asArgument(file)}`,
  },
  fr: {
    needed: (option) => `${option} est nécessaire ici.`,
    nobodyToAsk: 'Personne n’est là pour répondre : --yes prend ce qui est usuel, et les options donnent le reste.',
    ended: 'Rien n’a été écrit.',
    written: (file, vacant) =>
      `Écrit dans ${file}. ${vacant} ${vacant === 1 ? 'rôle est marqué' : 'rôles sont marqués'} « vacant » jusqu’à ce que vous désigniez quelqu’un. Ensuite : rolebook check ${asArgument(file)}`,
  },
}
