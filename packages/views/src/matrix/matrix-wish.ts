import type { Letter } from '@rolebook/model'

/** What the reader of a matrix may ask of the editor around it. */
export type MatrixWish =
  | { readonly kind: 'set-letters'; readonly duty: string; readonly role: string; readonly letters: readonly Letter[] }
  | { readonly kind: 'go-to'; readonly duty: string }
  | { readonly kind: 'go-to-role'; readonly role: string }
  | { readonly kind: 'copy'; readonly text: string }
