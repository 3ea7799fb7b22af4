import { projectRolebook } from '@rolebook/directory'
import type { CatalogueStructure, InOwnLanguages, Instant, Rolebook, Wording } from '@rolebook/model'
import { packRolebook } from './packed-rolebook.ts'

/** What the page of the preview draws. */
export interface CardPreview {
  /** What staff would see of the rolebook, packed. */
  readonly rolebook: string
  readonly now: Instant
  readonly wanted: WantedCard | undefined
}

/** A card that the page shall turn to, once for each wish. */
export interface WantedCard {
  /** Another one each time, also after the editor was closed and opened. */
  readonly wish: string
  /** Of the situation; `undefined` for home. */
  readonly situation: string | undefined
}

/** The catalogue as the page is given it once: it brings no texts of its own. */
export interface CatalogueParts {
  readonly structure: CatalogueStructure
  readonly wordings: InOwnLanguages<Wording>
}

/** What the reader of a preview may ask of the editor around it: the text of a situation. */
export interface PreviewWish {
  readonly kind: 'show'
  readonly situation: string
}

/** What the page draws of a rolebook: nothing that would not be in the directory of this moment. */
export function previewCard(
  rolebook: Rolebook,
  { now, wanted, catalogue }: { readonly catalogue: CatalogueStructure } & Omit<CardPreview, 'rolebook'>,
): CardPreview {
  const projection = projectRolebook(rolebook, { visibility: 'staff', at: now, catalogue })
  return { rolebook: packRolebook(projection), now, wanted }
}
