import { type LocalText, type OwnLanguage, type PlainDate, type RoleModel, textIn, titleOfRole } from '@rolebook/model'

/** Names things in the reader's language; by their id where a name is missing, so that a message never has a hole. */
export interface Names {
  person(id: string): string
  role(id: string): string
  responsibility(id: string): string
  contactPoint(id: string): string
  situation(id: string): string
  policy(id: string): string
  text(text: LocalText): string
  /** "23 November 2026". */
  date(date: PlainDate): string
  /** "Ben, Dana and Eli". */
  list(items: readonly string[]): string
}

/** Names things of a role model in one language. */
export function createNames(model: RoleModel, language: OwnLanguage): Names {
  const { rolebook, responsibilities, situations } = model
  const text = (local: LocalText) => textIn(local, language, rolebook.organisation?.languages?.[0]) ?? ''
  const locale = language === 'en' ? 'en-GB' : language
  // made on first use: making them takes longer than checking a file without findings
  let days: Intl.DateTimeFormat | undefined
  let lists: Intl.ListFormat | undefined
  const named = (local: LocalText | undefined, id: string) => (local && text(local)) || id
  return {
    text,
    person: (id) => rolebook.people?.get(id)?.name ?? id,
    role: (id) => named(titleOfRole(model, id), id),
    responsibility: (id) => named(responsibilities.get(id)?.text, id),
    contactPoint: (id) => named(rolebook.contactPoints?.get(id)?.name, id),
    situation: (id) => named(situations.get(id)?.title, id),
    policy: (id) => named(rolebook.policies?.get(id)?.title, id),
    date: (date) => {
      days ??= new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
      const written = days.format(Date.parse(`${date}T00:00Z`))
      return language === 'fr' ? written.replace(/^1 /, '1er ') : written
    },
    list(items) {
      lists ??= new Intl.ListFormat(locale, { type: 'conjunction' })
      return lists.format(items)
    },
  }
}
