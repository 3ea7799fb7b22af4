import {
  type LanguageTag,
  type LocalText,
  type OwnLanguage,
  ownLanguages,
  type Path,
  type RoleModel,
  type SituationEntry,
} from '@rolebook/model'
import { idsIn } from '../contacts/contact-ids.ts'
import { defineRule } from '../rule.ts'
import { findJargon } from './jargon.ts'
import { longestSentence } from './longest-sentence.ts'

/** In words. French needs more short words to say the same. */
const longest: Readonly<Record<OwnLanguage, number>> = { en: 20, de: 20, fr: 25 }
/** Nobody keeps more steps than this in mind. */
const mostSteps = 3

export const rule = defineRule({
  id: 'hard-to-read',
  severity: 'hint',
  profile: 'all',
  covers: ['STF-07'],
  fixable: false,
  dependsOnTime: false,
  title: {
    en: 'What staff read in a hurry is short and plain',
    de: 'Was Beschäftigte in Eile lesen, ist kurz und schlicht',
    fr: 'Ce que le personnel lit dans l’urgence est court et simple',
  },
  messages: {
    long: {
      en: 'This sentence has {count} words. In a hurry nobody reads more than {limit} at once: make two of it.',
      de: 'Dieser Satz hat {count} Wörter. In Eile liest niemand mehr als {limit} auf einmal: Machen Sie zwei daraus.',
      fr: 'Cette phrase compte {count} mots. Dans l’urgence, personne n’en lit plus de {limit} d’un coup : faites-en deux.',
    },
    jargon: {
      en: '“{term}” is a word of specialists. Write “{plain}”, or explain it in brackets.',
      de: '„{term}“ ist ein Wort für Fachleute. Schreiben Sie „{plain}“, oder erklären Sie es in Klammern.',
      fr: '« {term} » est un mot de spécialistes. Écrivez « {plain} », ou expliquez-le entre parenthèses.',
    },
    steps: {
      en: '“{situation}” has {count} first steps. More than three nobody keeps in mind: leave the most urgent, and tell the rest by phone.',
      de: '„{situation}“ hat {count} erste Schritte. Mehr als drei behält niemand: Lassen Sie die dringendsten stehen, und sagen Sie den Rest am Telefon.',
      fr: '« {situation} » a {count} premières étapes. Personne n’en retient plus de trois : gardez les plus urgentes, et dites le reste au téléphone.',
    },
  },
  each: 'situation',
  check({ model, names }, report, id) {
    const entry = model.situations.get(id)
    if (!entry?.path || entry.written.visible === 'isms') return
    const { path, written } = entry
    const steps = written.first?.length ?? 0
    if (steps > mostSteps)
      report({
        message: 'steps',
        at: { path: [...path, 'first'], part: 'key' },
        values: { situation: names.situation(id), count: String(steps) },
      })
    const known = namesStaffKnow(entry, model)
    for (const { text, language, at } of textsOf(entry, path, model.rolebook.organisation?.languages?.[0])) {
      const count = longestSentence(text)
      const limit = longest[language]
      if (count > limit)
        report({ message: 'long', at: { path: at }, values: { count: String(count), limit: String(limit) } })
      for (const { term, plain } of findJargon(text, language))
        if (!known.some((name) => name.includes(term)))
          report({ message: 'jargon', at: { path: at }, values: { term, plain } })
    }
  },
})

/** The names that the card itself shows: a desk called SOC needs no explanation there. */
function namesStaffKnow({ contact }: SituationEntry, { rolebook, roles }: RoleModel): readonly string[] {
  return idsIn(contact).flatMap((id) =>
    Object.values(rolebook.contactPoints?.get(id)?.name ?? roles.get(id)?.title ?? {}),
  )
}

interface CardText {
  readonly text: string
  readonly language: OwnLanguage
  readonly at: Path
}

/** The texts of a card that stand in the file, in the languages we can judge. */
function textsOf({ written }: SituationEntry, path: Path, first: LanguageTag | undefined): readonly CardText[] {
  const { title, first: steps = [], doNot = [], include = [] } = written
  const listed = (key: string, texts: readonly LocalText[]) =>
    texts.flatMap((text, index) => inOwnLanguages(text, [...path, key, index], first))
  return [
    ...(title ? inOwnLanguages(title, [...path, 'title'], first) : []),
    ...listed('first', steps),
    ...listed('do-not', doNot),
    ...listed('include', include),
  ]
}

function inOwnLanguages(local: LocalText, at: Path, first: LanguageTag | undefined): readonly CardText[] {
  return Object.entries(local).flatMap(([tag, text]): CardText[] => {
    const primary = (tag === '' ? (first ?? '') : tag).split('-')[0]
    const language = ownLanguages.find((own) => own === primary)
    return language ? [{ text, language, at: tag === '' ? at : [...at, tag] }] : []
  })
}
