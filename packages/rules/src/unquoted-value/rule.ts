import { quote } from '../messages/quote.ts'
import { soundProblems } from '../places/damage.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: 'unquoted-value',
  severity: 'hint',
  profile: 'default',
  covers: ['FILE-04'],
  fixable: true,
  dependsOnTime: false,
  title: {
    en: 'Every reader of YAML sees the same text',
    de: 'Jedes YAML-Programm sieht denselben Text',
    fr: 'Tout lecteur YAML voit le même texte',
  },
  messages: {
    retyped: {
      en: 'Other readers of YAML see {seen} here instead of “{text}”. Put it in quotes.',
      de: 'Andere YAML-Programme sehen hier {seen} statt „{text}“. Setzen Sie es in Anführungszeichen.',
      fr: 'D’autres lecteurs YAML voient ici {seen} au lieu de « {text} ». Mettez-le entre guillemets.',
    },
    nothing: {
      en: 'Other readers of YAML see an empty value here instead of “{text}”. Put it in quotes.',
      de: 'Andere YAML-Programme sehen hier einen leeren Wert statt „{text}“. Setzen Sie es in Anführungszeichen.',
      fr: 'D’autres lecteurs YAML voient ici une valeur vide au lieu de « {text} ». Mettez-le entre guillemets.',
    },
    quote: { en: 'Put it in quotes', de: 'In Anführungszeichen setzen', fr: 'Mettre entre guillemets' },
  },
  check(context, report) {
    for (const { code, start, end, path, detail } of soundProblems(context)) {
      if (code !== 'retyped') continue
      const { text = '', seen = '' } = detail
      report({
        message: seen === 'nothing' ? 'nothing' : 'retyped',
        at: { range: { start, end }, path },
        values: { text, seen },
        fixes: [{ title: 'quote', edits: [{ range: { start, end }, text: quote(text) }] }],
      })
    }
  },
})
