import { digestOf, type LanguageTag, type LocalText, type RolebookDocument } from '@rolebook/model'
import { isSameLanguage, languagesOf, nameOfLanguage } from '../messages/language-names.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: 'stale-translation',
  severity: 'info',
  profile: 'all',
  covers: ['I18-01'],
  fixable: true,
  dependsOnTime: false,
  title: {
    en: 'A translation says the same as the text it was made from',
    de: 'Eine Übersetzung sagt dasselbe wie der Text, aus dem sie entstand',
    fr: 'Une traduction dit la même chose que le texte dont elle est tirée',
  },
  messages: {
    stale: {
      en: 'This text was changed after it was translated from {source}. Look again at {others}, then note that they are up to date.',
      de: 'Dieser Text wurde geändert, nachdem er übersetzt war; Ausgangssprache: {source}. Sehen Sie noch einmal nach ({others}), und vermerken Sie dann, dass die Übersetzung aktuell ist.',
      fr: 'Ce texte a été modifié après sa traduction ; langue d’origine : {source}. Relisez ces langues : {others}, puis notez que la traduction est à jour.',
    },
    unmarked: {
      en: '“{stated}” is no digest of a text. Write that of the text in {source} as it stands, so that a later change of it is noticed.',
      de: '„{stated}“ ist keine Prüfsumme eines Textes. Schreiben Sie die des jetzigen Textes, Ausgangssprache: {source}, damit eine spätere Änderung auffällt.',
      fr: '« {stated} » n’est pas l’empreinte d’un texte. Écrivez celle du texte actuel, langue d’origine : {source}, pour qu’une modification ultérieure se remarque.',
    },
    mark: {
      en: 'Note that the translations are up to date',
      de: 'Vermerken, dass die Übersetzungen aktuell sind',
      fr: 'Noter que les traductions sont à jour',
    },
  },
  check({ document, model, names, language, isDamaged }, report) {
    for (const { path, stated, texts } of document.translations) {
      const source = sourceOf(texts, model.rolebook.organisation?.languages?.[0])
      const others = languagesOf(texts).filter((tag) => tag !== source)
      if (source === undefined || others.length === 0 || isDamaged(path)) continue
      // the text it was made from is unchanged, whichever that is
      if ([source, ...others].some((tag) => digestOfText(texts[tag] ?? '') === stated)) continue
      const isStale = /^[0-9a-f]{12}$/.test(stated)
      const edits = ({ rangeOf }: RolebookDocument) =>
        [rangeOf(path)].flatMap((range) => (range ? [{ range, text: `"${digestOfText(texts[source] ?? '')}"` }] : []))
      report({
        message: isStale ? 'stale' : 'unmarked',
        at: { path },
        values: {
          stated,
          source: nameOfLanguage(source, language),
          others: names.list(others.map((tag) => nameOfLanguage(tag, language))),
        },
        // somebody has to have looked at a translation before it counts as up to date
        fixes: [{ title: 'mark', edits, ...(isStale && { preferred: false }) }],
      })
    }
  },
})

/** The language from which a text is translated: the first of the organisation’s, else the first that stands there. */
function sourceOf(texts: LocalText, first: LanguageTag | undefined): LanguageTag | undefined {
  const tags = Object.keys(texts)
  return first === undefined ? tags[0] : tags.find((tag) => isSameLanguage(tag, first))
}

/**
 * The digest of a text without layout: line breaks, and accents that Unicode spells in two ways, make no difference to
 * a translator.
 */
function digestOfText(text: string): string {
  return digestOf(text.replace(/\s+/g, ' ').trim().normalize('NFC'))
}
