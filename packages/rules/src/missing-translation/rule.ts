import { isSameLanguage, languagesOf, nameOfLanguage } from '../messages/language-names.ts'
import { defineRule } from '../rule.ts'
import { ownTextsOf, subjectsWithTexts } from '../texts/own-texts.ts'

export const rule = defineRule({
  id: 'missing-translation',
  severity: 'info',
  profile: 'all',
  covers: ['I18-01'],
  fixable: false,
  dependsOnTime: false,
  title: {
    en: 'A text in several languages is there in all of the staff’s',
    de: 'Ein Text in mehreren Sprachen liegt in allen Sprachen der Beschäftigten vor',
    fr: 'Un texte en plusieurs langues existe dans toutes celles du personnel',
  },
  messages: {
    missing: {
      en: 'This text is there in {there}, but not in every language of your staff: add {missing}.',
      de: 'Dieser Text liegt auf {there} vor, aber nicht in allen Sprachen Ihrer Beschäftigten: Ergänzen Sie {missing}.',
      fr: 'Ce texte existe dans ces langues : {there}, mais pas dans toutes celles de votre personnel. Ajoutez : {missing}.',
    },
  },
  each: subjectsWithTexts,
  check({ model, names, language, isUnread }, report, id, subject) {
    const wanted = model.rolebook.organisation?.languages ?? []
    if (wanted.length < 2 || subject === undefined) return
    for (const { path, text } of ownTextsOf(model, subject, id)) {
      const there = languagesOf(text)
      const missing = wanted.filter((tag) => !there.some((other) => isSameLanguage(tag, other)))
      // a single language is a choice; once a text is translated at all, all languages are meant
      if (there.length < 2 || missing.length === 0 || isUnread(id, path)) continue
      const namesOf = (tags: readonly string[]) => names.list(tags.map((tag) => nameOfLanguage(tag, language)))
      report({ message: 'missing', at: { path }, values: { there: namesOf(there), missing: namesOf(missing) } })
    }
  },
})
