export { MatrixPage } from './matrix-page.tsx'
export type { MatrixWish } from './matrix-wish.ts'
