import type { LanguageTag, LocalText } from '../text/local-text.ts'
import type { Wording } from './catalogue.ts'

/** The texts of a catalogue with all languages of one thing together, as texts of a rolebook are. */
export interface CatalogueTexts {
  readonly roles: ReadonlyMap<string, { readonly title: LocalText; readonly summary: LocalText }>
  readonly responsibilities: ReadonlyMap<string, { readonly text: LocalText; readonly why: LocalText }>
  readonly situations: ReadonlyMap<string, SituationTexts>
}

export interface SituationTexts {
  readonly title: LocalText
  readonly first: readonly LocalText[]
  readonly doNot: readonly LocalText[]
  readonly include: readonly LocalText[]
  readonly keywords: ReadonlyMap<LanguageTag, readonly string[]>
}

/**
 * Turns wordings of one language each into texts that have all languages. Costs a pass over every text of the
 * catalogue.
 */
export function joinWordings(wordings: readonly Wording[]): CatalogueTexts {
  return {
    roles: join(
      wordings,
      ({ roles }) => roles,
      (texts) => ({
        title: textOf(texts, ({ title }) => title),
        summary: textOf(texts, ({ summary }) => summary),
      }),
    ),
    responsibilities: join(
      wordings,
      ({ responsibilities }) => responsibilities,
      (texts) => ({
        text: textOf(texts, ({ text }) => text),
        why: textOf(texts, ({ why }) => why),
      }),
    ),
    situations: joinSituations(wordings),
  }
}

/** Only the situations, for pages that load no other texts. */
export function joinSituations(
  wordings: readonly Pick<Wording, 'language' | 'situations'>[],
): CatalogueTexts['situations'] {
  return join(
    wordings,
    ({ situations }) => situations,
    (texts) => ({
      title: textOf(texts, ({ title }) => title),
      first: textsOf(texts, ({ first }) => first),
      doNot: textsOf(texts, ({ doNot }) => doNot),
      include: textsOf(texts, ({ include }) => include),
      keywords: new Map(texts.map(([language, { keywords }]) => [language, keywords])),
    }),
  )
}

/** What every language says of one thing. */
type InLanguages<Entry> = readonly (readonly [LanguageTag, Entry])[]

function join<OneLanguage extends Pick<Wording, 'language'>, Entry, Joined>(
  wordings: readonly OneLanguage[],
  pick: (wording: OneLanguage) => Readonly<Record<string, Entry>>,
  joinEntry: (texts: InLanguages<Entry>) => Joined,
): ReadonlyMap<string, Joined> {
  const byId = new Map<string, [LanguageTag, Entry][]>()
  for (const wording of wordings) {
    for (const [id, entry] of Object.entries(pick(wording))) {
      const texts = byId.get(id)
      if (texts) texts.push([wording.language, entry])
      else byId.set(id, [[wording.language, entry]])
    }
  }
  return new Map(Array.from(byId, ([id, texts]) => [id, joinEntry(texts)]))
}

function textOf<Entry>(texts: InLanguages<Entry>, pick: (entry: Entry) => string): LocalText {
  return Object.fromEntries(texts.map(([language, entry]) => [language, pick(entry)]))
}

/** Lists of one language each as one list whose items have all languages. */
function textsOf<Entry>(texts: InLanguages<Entry>, pick: (entry: Entry) => readonly string[]): readonly LocalText[] {
  const lists = texts.map(([language, entry]) => [language, pick(entry)] as const)
  const longest = Math.max(0, ...lists.map(([, list]) => list.length))
  return Array.from({ length: longest }, (_, index) =>
    Object.fromEntries(
      lists.flatMap(([language, list]) => (list[index] === undefined ? [] : [[language, list[index]]])),
    ),
  )
}
