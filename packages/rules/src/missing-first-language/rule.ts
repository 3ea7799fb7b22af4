import { isSameLanguage, languagesOf, nameOfLanguage } from '../messages/language-names.ts'
import { defineRule } from '../rule.ts'
import { ownTextsOf, subjectsWithTexts } from '../texts/own-texts.ts'

export const rule = defineRule({
  id: 'missing-first-language',
  severity: 'warning',
  profile: 'default',
  covers: ['I18-02'],
  fixable: false,
  dependsOnTime: false,
  title: {
    en: 'A text in several languages is there in the first of them',
    de: 'Ein Text in mehreren Sprachen liegt in der ersten von ihnen vor',
    fr: 'Un texte en plusieurs langues existe dans la première d’entre elles',
  },
  messages: {
    missing: {
      en: 'This text is there in {there}, but not in {first}, the first language of your staff, in which everybody sees what is not there in theirs. Add it under “{tag}”.',
      de: 'Dieser Text liegt auf {there} vor, aber nicht auf {first}, der ersten Sprache Ihrer Beschäftigten, in der alle lesen, was es in ihrer eigenen nicht gibt. Ergänzen Sie ihn unter „{tag}“.',
      fr: 'Langues de ce texte : {there}. Il manque la première de votre personnel ({first}), dans laquelle chacun voit ce qui n’existe pas dans la sienne. Ajoutez-le sous « {tag} ».',
    },
  },
  each: subjectsWithTexts,
  check({ model, names, language, isUnread }, report, id, subject) {
    const first = model.rolebook.organisation?.languages?.[0]
    if (first === undefined || subject === undefined) return
    for (const { path, text } of ownTextsOf(model, subject, id)) {
      const there = languagesOf(text)
      // a text without a language is in the first
      if (there.length === 0 || '' in text || there.some((tag) => isSameLanguage(tag, first))) continue
      if (isUnread(id, path)) continue
      report({
        message: 'missing',
        at: { path },
        values: {
          there: names.list(there.map((tag) => nameOfLanguage(tag, language))),
          first: nameOfLanguage(first, language),
          tag: first,
        },
      })
    }
  },
})
