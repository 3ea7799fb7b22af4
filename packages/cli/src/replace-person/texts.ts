import type { InOwnLanguages } from '@rolebook/model'

interface ReplacePersonTexts {
  readonly noDate: (text: string) => string
  readonly nothing: string
  readonly changes: string
  readonly leftToYou: string
  readonly conflicts: string
  readonly goOn: string
  readonly nobodyToAsk: string
  readonly unchanged: string
  readonly done: (name: string, count: number) => string
}

/** What `rolebook replace-person` says around the sentences of the language service. */
export const replacePersonTexts: InOwnLanguages<ReplacePersonTexts> = {
  en: {
    noDate: (text) => `“${text}” is no day: write it as 2026-12-31.`,
    nothing: 'There is nothing to hand over.',
    changes: 'What changes',
    leftToYou: 'Left to you',
    conflicts: 'Findings that come of it',
    goOn: 'Write this? [y/N]',
    nobodyToAsk: 'Nobody is there to be asked: --yes goes on without asking, --dry-run shows what would change.',
    unchanged: 'Nothing was changed.',
    done: (name, count) =>
      `Written to ${name}: ${count} ${count === 1 ? 'place' : 'places'}. Next: rolebook check ${name}`,
  },
  de: {
    noDate: (text) => `„${text}“ ist kein Tag: Schreiben Sie ihn als 2026-12-31.`,
    nothing: 'Es gibt nichts zu übergeben.',
    changes: 'Was sich ändert',
    leftToYou: 'Bleibt Ihnen überlassen',
    conflicts: 'Befunde, die daraus entstehen',
    goOn: 'So schreiben? [j/N]',
    nobodyToAsk:
      'Es ist niemand da, der gefragt werden kann: --yes macht ohne Frage weiter, --dry-run zeigt, was sich ändern würde.',
    unchanged: 'Nichts wurde geändert.',
    done: (name, count) =>
      `In ${name} geschrieben: ${count} ${count === 1 ? 'Stelle' : 'Stellen'}. Weiter mit: rolebook check ${name}`,
  },
  fr: {
    noDate: (text) => `« ${text} » n’est pas un jour : écrivez-le comme 2026-12-31.`,
    nothing: 'Il n’y a rien à transmettre.',
    changes: 'Ce qui change',
    leftToYou: 'Reste à votre charge',
    conflicts: 'Constats qui en résultent',
    goOn: 'Écrire cela ? [o/N]',
    nobodyToAsk: 'Personne n’est là pour répondre : --yes continue sans demander, --dry-run montre ce qui changerait.',
    unchanged: 'Rien n’a été modifié.',
    done: (name, count) =>
      `Écrit dans ${name} : ${count} ${count === 1 ? 'endroit' : 'endroits'}. Ensuite : rolebook check ${name}`,
  },
}
