import type { CoverageMap, Matrix, ResponsibilityMap } from '@rolebook/language-service'
import { mountView } from '@rolebook/views'
import { type CardPreview, CardPreviewPage, type CatalogueParts, type PreviewWish } from '@rolebook/views/card-preview'
import { CoverageMapPage, type MapWish } from '@rolebook/views/coverage-map'
import { MatrixPage, type MatrixWish } from '@rolebook/views/matrix'
import { ResponsibilityMapPage } from '@rolebook/views/responsibility-map'
import { connectToEditor, placeOfView } from './editor-host.ts'

/** All views are one script, for they share so much; which of them a page shows, its first element says. */
const views: Readonly<Record<string, (place: HTMLElement) => void>> = {
  'card-preview': (place) =>
    mountView<CardPreview, PreviewWish, CatalogueParts>(place, connectToEditor(), CardPreviewPage),
  matrix: (place) => mountView<Matrix, MatrixWish>(place, connectToEditor(), MatrixPage),
  'coverage-map': (place) => mountView<CoverageMap, MapWish>(place, connectToEditor(), CoverageMapPage),
  'responsibility-map': (place) =>
    mountView<ResponsibilityMap, MapWish>(place, connectToEditor(), ResponsibilityMapPage),
}

views[document.documentElement.dataset['view'] ?? '']?.(placeOfView())
