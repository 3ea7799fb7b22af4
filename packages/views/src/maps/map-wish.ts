import type { Location } from '@rolebook/language-service'

/** What the reader of a map may wish of the editor. */
export type MapWish =
  /** To see a place in the text. */
  | { readonly kind: 'show'; readonly place: Location }
  /** To keep the map as a file: a whole SVG document, and what the file might be called. */
  | { readonly kind: 'save'; readonly name: string; readonly svg: string }
