import {
  dayInWords,
  type Instant,
  type LocalText,
  nameIn,
  type OwnLanguage,
  type PlainDate,
  quotedIn,
  type RolebookDocument,
  type RoleModel,
  type Teller,
  tellerFor,
} from '@rolebook/model'
import type { Checked } from '@rolebook/rules'

/** A rolebook at an instant, in the reader's language: what hovers and trees are made from. */
export interface View {
  readonly document: RolebookDocument
  readonly model: RoleModel
  readonly now: Instant
  readonly language: OwnLanguage
  /** The places that point to an id, in no particular order. */
  readonly referencesTo: RolebookDocument['referencesTo']
  /** Tells times by the organisation’s clock. */
  readonly teller: Teller
}

/** A view of a rolebook that was checked, with its findings and what exceptions and comments silence. */
export interface CheckedView extends View {
  readonly checked: Pick<Checked, 'findings' | 'silenced'>
}

/** Puts a view together; `model` is that of the document. */
export function createView(document: RolebookDocument, model: RoleModel, now: Instant, language: OwnLanguage): View {
  const { referencesTo } = document
  return { document, model, now, language, referencesTo, teller: tellerFor(model, language, now) }
}

/** A text of the rolebook or catalogue in the reader’s language; the id where there is none. */
export function say({ model, language }: View, text: LocalText | undefined, id: string): string {
  return nameIn(model, text, id, language)
}

/** What a person is called. */
export function personName({ model }: View, id: string): string {
  return model.rolebook.people?.get(id)?.name ?? id
}

/** What a role is called, also one of the catalogue that the file does not name. */
export function roleTitle(view: View, id: string): string {
  const { model } = view
  const known = model.roles.get(id)?.title
  return known ? say(view, known, id) : (wordingsOf(view, (wording) => wording.roles[id]?.title) ?? id)
}

/** A day with its year, for days more than a few weeks away: `11 May 2027`. */
export function dayWithYear({ teller }: View, date: PlainDate): string {
  const day = dayInWords(date, teller)
  const year = date.slice(0, 4)
  return day.endsWith(year) ? day : `${day} ${year}`
}

/** A title inside a sentence, in the quotation marks of the language. */
export function quoted({ language }: View, title: string): string {
  return quotedIn(language, title)
}

/** Joins names as the language does: "Ben, Dana and Eli". */
export function listOf({ language }: View, items: readonly string[]): string {
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }).format(items)
}

/** A text of the catalogue in the reader’s language, else in whatever was loaded. */
export function wordingsOf(
  { model: { catalogue }, language }: View,
  pick: (wording: NonNullable<typeof catalogue.wordings.en>) => string | undefined,
): string | undefined {
  const { wordings } = catalogue
  for (const wording of [wordings[language], wordings.en, ...Object.values(wordings)]) {
    const text = wording && pick(wording)
    if (text !== undefined) return text
  }
  return undefined
}
