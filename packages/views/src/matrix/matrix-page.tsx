import type { Matrix } from '@rolebook/language-service'
import type { ViewProps } from '../mount-view.tsx'
import type { MatrixWish } from './matrix-wish.ts'

/** The RACI matrix with what stands around it. */
export function MatrixPage({ shown }: ViewProps<Matrix, MatrixWish>) {
  return <h1>{shown.organisation}</h1>
}
