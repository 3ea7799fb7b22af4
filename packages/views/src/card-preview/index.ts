export type { CardPreview, CatalogueParts, PreviewWish } from './card-preview.ts'
export { CardPreviewPage } from './card-preview-page.tsx'
