import { type LanguageTag, type OwnLanguage, ownLanguages, type Path, type RoleModel } from '@rolebook/model'

/** A text of a responsibility that is written in the file, as opposed to the catalogue's. */
export interface WrittenText {
  readonly text: string
  /** `undefined` where the file does not say which it is. */
  readonly language: LanguageTag | undefined
  readonly path: Path
}

/** The texts that the file gives a responsibility, one a language; none where it does not apply. */
export function writtenTexts({ rolebook, responsibilities }: RoleModel, id: string): readonly WrittenText[] {
  const { written, path, notApplicable } = responsibilities.get(id) ?? {}
  if (!written?.text || !path || notApplicable) return []
  const first = rolebook.organisation?.languages?.[0]
  return Object.entries(written.text).map(([tag, text]) => ({
    text,
    language: tag === '' ? first : tag,
    path: [...path, 'text', ...(tag === '' ? [] : [tag])],
  }))
}

/**
 * The languages in which a text may be judged: its own, if it is one of ours; all of ours where the file does not say
 * which it is.
 */
export function languagesToJudge({ language }: WrittenText): readonly OwnLanguage[] {
  const primary = language?.split('-')[0]
  return primary === undefined ? ownLanguages : ownLanguages.filter((own) => own === primary)
}
