import type { InOwnLanguages } from '../text/local-text.ts'
import type { Letter } from './responsibility-entry.ts'

/** What a RACI letter says about a role, as it stands inside a sentence. */
export const letterWords: Readonly<Record<Letter, InOwnLanguages<string>>> = {
  accountable: { en: 'accountable', de: 'rechenschaftspflichtig', fr: 'en répond' },
  responsible: { en: 'responsible', de: 'zuständig', fr: 'réalise' },
  consulted: { en: 'consulted', de: 'wird gefragt', fr: 'est consulté' },
  informed: { en: 'informed', de: 'wird informiert', fr: 'est informé' },
}
