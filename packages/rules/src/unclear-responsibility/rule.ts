import { defineRule } from '../rule.ts'
import { languagesToJudge, writtenTexts } from '../texts/responsibility-text.ts'
import { unclearnessOf, wordsOf } from './unclear.ts'

export const rule = defineRule({
  id: 'unclear-responsibility',
  severity: 'hint',
  profile: 'all',
  covers: ['RSP-03'],
  fixable: false,
  dependsOnTime: false,
  title: {
    en: 'A responsibility is one thing to do, in one sentence with a verb',
    de: 'Eine Verantwortlichkeit ist eine Tätigkeit, in einem Satz mit einem Verb',
    fr: 'Une responsabilité est une seule chose à faire, en une phrase avec un verbe',
  },
  messages: {
    nothing: {
      en: '“{text}” ({duty}) is a heading and no responsibility: say in a sentence what is to be done, and begin with the verb.',
      de: '„{text}“ ({duty}) ist eine Überschrift und keine Verantwortlichkeit: Sagen Sie in einem Satz mit Verb, was zu tun ist.',
      fr: '« {text} » ({duty}) est un titre et non une responsabilité : dites en une phrase ce qu’il y a à faire, en commençant par le verbe.',
    },
    several: {
      en: '{duty} asks for several things at once ({verbs}): make one responsibility of each that somebody else could do or that is due at another time.',
      de: '{duty} verlangt mehreres auf einmal ({verbs}): Machen Sie je eine Verantwortlichkeit daraus, wo jemand anderes es tun könnte oder es zu anderer Zeit fällig ist.',
      fr: '{duty} demande plusieurs choses à la fois ({verbs}) : faites de chacune une responsabilité à part, là où quelqu’un d’autre pourrait s’en charger ou à un autre moment.',
    },
    long: {
      en: '{duty} says in {count} words what is to be done: shorten it to a sentence of at most {limit}, and put what explains it elsewhere.',
      de: '{duty} sagt mit {count} Wörtern, was zu tun ist: Kürzen Sie es auf einen Satz mit höchstens {limit}, und schreiben Sie Erläuterungen an eine andere Stelle.',
      fr: '{duty} dit en {count} mots ce qu’il y a à faire : ramenez-le à une phrase de {limit} mots au plus, et placez ailleurs ce qui l’explique.',
    },
  },
  each: 'responsibility',
  check({ model, names }, report, duty) {
    const { accountable = [], responsible = [] } = model.responsibilities.get(duty) ?? {}
    // a responsibility that nobody has yet is being written
    if (accountable.length + responsible.length === 0) return
    for (const written of writtenTexts(model, duty)) {
      const at = { path: written.path }
      const text = written.text.trim()
      const found = languagesToJudge(written).map((language) => unclearnessOf(text, language))
      const first = found.find((one) => one !== undefined)
      if (first?.is === 'nothing') report({ message: 'nothing', at, values: { duty, text } })
      if (first?.is === 'several') report({ message: 'several', at, values: { duty, verbs: names.list(first.verbs) } })
      const count = wordsOf(text).length
      if (found.length > 0 && count > longest)
        report({ message: 'long', at, values: { duty, count: String(count), limit: String(longest) } })
    }
  },
})

/** In words. The longest text of the catalogue has half as many. */
const longest = 40
