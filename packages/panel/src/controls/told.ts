import { type LocalText, type Told, tellIn, visibleProse } from '@rolebook/model'
import type { View } from '../view.ts'

/** A text of the rolebook in the reader's language, else in another and marked as such; the id where there is none. */
export function tell({ model, language }: View, text: LocalText | undefined, id: string): Told {
  const told = tellIn(model, text, id, language)
  return { ...told, text: visibleProse(told.text) }
}
