/* What a page in a webview and the extension send each other. Nothing else passes between them. */

/** From the extension: what to draw. */
export interface ToPage<Shown, Given = unknown> {
  /** `null` where the file is no rolebook just now. */
  readonly shown: Shown | null
  /** What the page needs once; told when it says that it is there. */
  readonly given?: Given
}

/** From the page: that it is there and wants to be told what to draw, or what its reader wishes. */
export type FromPage<Wish> = { readonly kind: 'ready' } | { readonly kind: 'wish'; readonly wish: Wish }
