import { type PictureSize, screenshotSize, singlePictures } from './limits.ts'

/** The screenshots of each set, in the order in which a store shows them. */
export const pictureFolders = {
  en: ['1-card.png', '2-home.png', '3-roles.png', '4-page.png'],
  de: ['1-card.png', '2-home.png', '3-roles.png', '4-page.png'],
  fr: ['1-card.png', '2-home.png', '3-roles.png', '4-page.png'],
  firefox: ['1-card.png', '2-home.png', '3-roles.png'],
  vscode: ['1-hover.png', '2-matrix.png', '3-card-preview.png', '4-coverage-map.png'],
} as const

/** Every picture for a store, by its path in `docs/store/pictures`. */
export const pictureSizes: Readonly<Record<string, PictureSize>> = {
  ...singlePictures,
  ...Object.fromEntries(
    Object.entries(pictureFolders).flatMap(([folder, files]) =>
      files.map((file) => [`${folder}/${file}`, screenshotSize]),
    ),
  ),
}
