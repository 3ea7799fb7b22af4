import { type Instant, type OwnLanguage, ownLanguages } from '@rolebook/model'

/** What the reader of a preview has set, kept for the next time. */
export interface Turned {
  /** `undefined`: the present moment, whenever that is. */
  readonly at: Instant | undefined
  readonly language: OwnLanguage
  readonly site: string | undefined
  /** Ids of the people who are taken to be away. */
  readonly away: readonly string[]
  /** The card on screen, by its situation; `undefined`: home. */
  readonly situation: string | undefined
  /** The last wish of the editor that was followed. */
  readonly wish: string | undefined
}

/** Reads what was kept, in whatever shape, because another version of this page may have written it. */
export function readRemembered(kept: unknown, language: OwnLanguage): Turned {
  const turned: Partial<Record<keyof Turned, unknown>> = typeof kept === 'object' && kept !== null ? kept : {}
  return {
    at: typeof turned.at === 'number' && Number.isFinite(turned.at) ? turned.at : undefined,
    language: ownLanguages.find((one) => one === turned.language) ?? language,
    site: textOf(turned.site),
    away: Array.isArray(turned.away) ? turned.away.filter((id) => typeof id === 'string') : [],
    situation: textOf(turned.situation),
    wish: textOf(turned.wish),
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
