import type { Path } from '@rolebook/model'
import type { Location } from 'vscode-languageserver-types'
import type { Locate } from '../place/located-file.ts'
import type { View } from '../place/view.ts'

/** Where the first of several things is written; `undefined` where only the catalogue has them. */
export function placeOf(
  { document }: View,
  locate: Locate,
  ...paths: readonly (Path | undefined)[]
): Location | undefined {
  for (const path of paths) {
    const range = path && (document.rangeOf(path, 'key') ?? document.rangeOf(path))
    if (range) return locate(range)
  }
  return undefined
}

/** Where something would be written: at its section, or at the end of the text where that has none yet. */
export function placeToWrite(view: View, locate: Locate, section: 'roles' | 'responsibilities'): Location {
  const end = view.document.text.length
  return placeOf(view, locate, [section]) ?? locate({ start: end, end })
}
