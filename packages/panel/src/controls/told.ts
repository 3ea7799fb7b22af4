import { type LanguageTag, type LocalText, nameIn } from '@rolebook/model'
import type { View } from '../view.ts'

/** A text of the rolebook as it stands on screen. */
export interface Told {
  readonly text: string
  /** Its language where that is not the page's, so that it is not read out with the wrong voice. */
  readonly lang: LanguageTag | undefined
}

/** A text of the rolebook in the reader's language, else in another and marked as such; the id where there is none. */
export function tell({ model, language }: View, text: LocalText | undefined, id: string): Told {
  const shown = nameIn(model, text, id, language)
  const tags = Object.entries(text ?? {}).flatMap(([tag, one]) => (one === shown ? (tag === '' ? first() : tag) : []))
  const isOwn = tags.length === 0 || tags.some((tag) => tag.split('-')[0] === language)
  return { text: shown, lang: isOwn ? undefined : tags[0] }

  function first(): LanguageTag {
    return model.rolebook.organisation?.languages?.[0] ?? 'en'
  }
}
