import type { LetterOrder } from '@rolebook/language-service'

/** What the reader of a matrix may ask of the editor around it. */
export type MatrixWish =
  | ({ readonly kind: 'set-letters' } & LetterOrder)
  | { readonly kind: 'go-to'; readonly thing: { readonly kind: 'responsibility' | 'role'; readonly id: string } }
  | { readonly kind: 'copy'; readonly text: string }
