import type { RoleModel } from '../rolebook/role-model.ts'
import type { LanguageTag, LocalText, OwnLanguage } from '../text/local-text.ts'
import { nameIn } from './sentences.ts'

/** A text of the rolebook as it is shown. */
export interface Told {
  readonly text: string
  /** Its language where that is not the page's, so that it is not read out with the wrong voice. */
  readonly lang: LanguageTag | undefined
}

/** A text of the rolebook in the reader's language, else in another and marked as such; the id where there is none. */
export function tellIn(model: RoleModel, text: LocalText | undefined, id: string, language: OwnLanguage): Told {
  const shown = nameIn(model, text, id, language)
  const first = model.rolebook.organisation?.languages?.[0] ?? 'en'
  const tags = Object.entries(text ?? {}).flatMap(([tag, one]) => (one === shown ? (tag === '' ? first : tag) : []))
  const isOwn = tags.length === 0 || tags.some((tag) => tag.split('-')[0] === language)
  return { text: shown, lang: isOwn ? undefined : tags[0] }
}
