import { defineRule } from '../rule.ts'
import { languagesToJudge, writtenTexts } from '../texts/responsibility-text.ts'
import { isVague } from './vague.ts'

export const rule = defineRule({
  id: 'vague-responsibility',
  severity: 'hint',
  profile: 'wording',
  covers: ['RSP-05'],
  fixable: false,
  dependsOnTime: false,
  title: {
    en: 'A responsibility is narrow enough to see whether it was met',
    de: 'Eine Verantwortlichkeit ist so eng, dass man sieht, ob sie erfüllt ist',
    fr: 'Une responsabilité est assez précise pour qu’on voie si elle est tenue',
  },
  messages: {
    vague: {
      en: '“{text}” ({duty}) could mean anything, and nobody can show that it was done: say what exactly, to what, and how often.',
      de: '„{text}“ ({duty}) kann alles heißen, und niemand kann zeigen, dass es geschehen ist: Sagen Sie, was genau, woran und wie oft.',
      fr: '« {text} » ({duty}) peut tout vouloir dire, et personne ne peut montrer que c’est fait : dites quoi exactement, sur quoi et à quel rythme.',
    },
  },
  each: 'responsibility',
  check({ model }, report, duty) {
    for (const written of writtenTexts(model, duty)) {
      if (!languagesToJudge(written).some((language) => isVague(written.text, language))) continue
      report({ message: 'vague', at: { path: written.path }, values: { duty, text: written.text.trim() } })
    }
  },
})
