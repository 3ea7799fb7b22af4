import type { InOwnLanguages, Instant, OwnLanguage, RoleModel } from '@rolebook/model'
import type { LaterParts } from './later/later-parts.ts'
import type { Company, JoinResult, PageBeside, Screen, SelfKeeper } from './panel-host.ts'

/** What every part of a screen is drawn from, passed down explicitly. */
export interface View {
  readonly model: RoleModel
  readonly language: OwnLanguage
  readonly at: Instant
  /** The site the reader said they are at. */
  readonly site: string | undefined
  /** Keeps who the reader is; `undefined` where nobody is to be chosen, as in the example. */
  readonly self: SelfKeeper | undefined
  /** The zone of the reader's clock. */
  readonly readerZone: string | undefined
  /** What is known of the page beside the panel; `undefined` where none stands there. */
  readonly page: PageBeside | undefined
  /** Since when numbers, addresses and links are new, by their place: `contact-points.desk.phone`. */
  readonly changedSince: ReadonlyMap<string, Instant>
  /** Ids of situations that stand first among those of the same urgency. */
  readonly situationsFirst: readonly string[]
  /** The companies into which contacts may lead, by the ids that they have there: `de` of `de/desk`. */
  readonly members: ReadonlyMap<string, Company>
  /** Picks the reader's language. */
  readonly say: Say
  /**
   * Ids of elements that must be known first (that it is an example, that nobody confirmed it), read out where the
   * keyboard begins.
   */
  readonly heed: string | undefined
  /** The parts loaded after the first contact, as far as they are there. */
  readonly later: LaterParts
  readonly actions: Actions
}

export type Say = <T>(texts: InOwnLanguages<T>) => T

export interface Actions {
  show(screen: Screen): void
  /** `undefined` where links lead nowhere, as in the example. */
  readonly open: ((link: string) => void) | undefined
  /** Resolves to whether it succeeded. `undefined` where nothing may be taken out of the panel, as in the example. */
  readonly copy: ((text: string) => Promise<boolean>) | undefined
  /** Shows whom a company of the group has under an id; `undefined` where it cannot be chosen. */
  askCompany(company: Company, id: string): (() => Promise<JoinResult>) | undefined
  /** What was last copied from this screen, and what could not be. */
  readonly copied: { readonly text: string; readonly done: boolean } | undefined
}

/** Picks texts in one language. */
export function sayIn(language: OwnLanguage): Say {
  return (texts) => texts[language]
}
