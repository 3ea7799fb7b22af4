import type { InOwnLanguages } from '@rolebook/model'
import { asArgument } from '../terminal.ts'

interface ReplacePersonTexts {
  readonly noDate: (text: string) => string
  /** The heading above the places of an id in rolebooks that are left as they are. */
  readonly stillNamed: (id: string) => string
  readonly goOn: string
  readonly nobodyToAsk: string
  readonly unchanged: string
  readonly done: (files: string, rolebook: string, count: number) => string
}

/** What `rolebook replace-person` says around the sentences of the language service. */
export const replacePersonTexts: InOwnLanguages<ReplacePersonTexts> = {
  en: {
    noDate: (text) => `“${text}” is no day: write it as 2026-12-31.`,
    stillNamed: (id) => `Other rolebooks that name “${id}”, to be handed over there`,
    goOn: 'Write this? [y/N]',
    nobodyToAsk: 'Nobody is there to be asked: --yes goes on without asking, --dry-run shows what would change.',
    unchanged: 'Nothing was changed.',
    done: (files, rolebook, count) =>
      `Written to ${files}: ${count} ${count === 1 ? 'place' : 'places'}. Next: rolebook check ${asArgument(rolebook)}`,
  },
  de: {
    noDate: (text) => `„${text}“ ist kein Tag: Schreiben Sie ihn als 2026-12-31.`,
    stillNamed: (id) => `Andere Rolebooks, die „${id}“ nennen und in denen noch zu übergeben ist`,
    goOn: 'So schreiben? [j/N]',
    nobodyToAsk:
      'Es ist niemand da, der gefragt werden kann: --yes macht ohne Frage weiter, --dry-run zeigt, was sich ändern würde.',
    unchanged: 'Nichts wurde geändert.',
    done: (files, rolebook, count) =>
      `In ${files} geschrieben: ${count} ${count === 1 ? 'Stelle' : 'Stellen'}. Weiter mit: rolebook check ${asArgument(rolebook)}`,
  },
  fr: {
    noDate: (text) => `« ${text} » n’est pas un jour : écrivez-le comme 2026-12-31.`,
    stillNamed: (id) => `Autres rolebooks qui nomment « ${id} » et où la transmission reste à faire`,
    goOn: 'Écrire cela ? [o/N]',
    nobodyToAsk: 'Personne n’est là pour répondre : --yes continue sans demander, --dry-run montre ce qui changerait.',
    unchanged: 'Rien n’a été modifié.',
    done: (files, rolebook, count) =>
      `Écrit dans ${files} : ${count} ${count === 1 ? 'endroit' : 'endroits'}. Ensuite : rolebook check ${asArgument(rolebook)}`,
  },
}
