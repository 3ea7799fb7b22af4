import type { InOwnLanguages } from '@rolebook/model'

/** The headings above the sentences of a handover. */
export interface ReplacementHeadings {
  readonly changes: string
  readonly leftToYou: string
  readonly conflicts: string
  /** The text where nothing changes. */
  readonly nothing: string
}

export const replacementHeadings: InOwnLanguages<ReplacementHeadings> = {
  en: {
    changes: 'What changes',
    leftToYou: 'Left to you',
    conflicts: 'Findings that come of it',
    nothing: 'There is nothing to hand over.',
  },
  de: {
    changes: 'Was sich ändert',
    leftToYou: 'Bleibt Ihnen überlassen',
    conflicts: 'Befunde, die daraus entstehen',
    nothing: 'Es gibt nichts zu übergeben.',
  },
  fr: {
    changes: 'Ce qui change',
    leftToYou: 'Reste à votre charge',
    conflicts: 'Constats qui en résultent',
    nothing: 'Il n’y a rien à transmettre.',
  },
}
