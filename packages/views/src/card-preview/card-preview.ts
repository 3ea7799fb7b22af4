import { projectRolebook } from '@rolebook/directory'
import type { CatalogueStructure, InOwnLanguages, Instant, Rolebook, Wording } from '@rolebook/model'
import { packRolebook } from './packed-rolebook.ts'

/** What the page of the preview draws. */
export interface CardPreview {
  /** The projection that staff would see, packed. */
  readonly rolebook: string
  readonly now: Instant
  readonly wanted: WantedCard | undefined
}

/** A card that the page should turn to, once for each wish. */
export interface WantedCard {
  /** Different each time, even after the editor was restarted. */
  readonly wish: string
  /** The id of the situation; `undefined` for home. */
  readonly situation: string | undefined
}

/** The catalogue, given to the page once: the page has no texts of its own. */
export interface CatalogueParts {
  readonly structure: CatalogueStructure
  readonly wordings: InOwnLanguages<Wording>
}

/** What the reader of a preview may ask of the editor: to show the text of a situation. */
export interface PreviewWish {
  readonly kind: 'show'
  readonly situation: string
}

/** What the page draws of a rolebook: nothing that would not be in a directory of this moment. */
export function previewCard(
  rolebook: Rolebook,
  { now, wanted, catalogue }: { readonly catalogue: CatalogueStructure } & Omit<CardPreview, 'rolebook'>,
): CardPreview {
  const projection = projectRolebook(rolebook, { visibility: 'staff', at: now, catalogue })
  return { rolebook: packRolebook(projection), now, wanted }
}
