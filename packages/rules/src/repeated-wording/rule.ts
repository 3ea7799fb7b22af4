import { responsibilitiesByWording } from '../indexes.ts'
import { defineRule } from '../rule.ts'
import { plainWords } from '../texts/plain-words.ts'
import { writtenTexts } from '../texts/responsibility-text.ts'

export const rule = defineRule({
  id: 'repeated-wording',
  severity: 'hint',
  profile: 'wording',
  covers: ['RSP-02'],
  fixable: false,
  dependsOnTime: false,
  title: {
    en: 'No two responsibilities say the same words',
    de: 'Keine zwei Verantwortlichkeiten sagen dasselbe',
    fr: 'Deux responsabilités ne disent pas la même chose',
  },
  messages: {
    same: {
      en: '{duty} says the same as {other}: if it is one responsibility, keep one of them; if there are two, say what tells them apart.',
      de: '{duty} sagt dasselbe wie {other}: Ist es eine Verantwortlichkeit, behalten Sie eine davon; sind es zwei, sagen Sie, was sie unterscheidet.',
      fr: '{duty} et {other} disent la même chose : si c’est une seule responsabilité, gardez l’une des deux ; si elles sont deux, dites ce qui les distingue.',
    },
    first: {
      en: '{other} says it here.',
      de: '{other} sagt es hier.',
      fr: '{other} le dit ici.',
    },
  },
  each: 'responsibility',
  check({ model, lookUp }, report, duty) {
    const meaning = model.responsibilities.get(duty)?.standsFor
    for (const { text, path } of writtenTexts(model, duty)) {
      const wording = plainWords(text).join(' ')
      if (wording === '') continue
      const other = lookUp(responsibilitiesByWording, wording).find((id) => writtenTexts(model, id).length > 0)
      if (other === undefined || other === duty) continue
      // two that stand for the same are reported by duplicate-responsibility
      if (meaning !== undefined && model.responsibilities.get(other)?.standsFor === meaning) continue
      const first = writtenTexts(model, other).find((one) => plainWords(one.text).join(' ') === wording)
      if (!first) continue
      report({
        message: 'same',
        at: { path },
        values: { duty, other },
        about: [duty, other],
        related: [{ message: 'first', at: { path: first.path }, values: { other } }],
      })
      return
    }
  },
})
