import type { Path, RolebookDocument } from '@rolebook/model'
import type { Edit } from '../finding.ts'
import { responsibilitiesByCatalogueText } from '../indexes.ts'
import { removeEntry } from '../places/remove-entry.ts'
import { defineRule, type RuleContext } from '../rule.ts'
import { plainWords } from '../texts/plain-words.ts'
import { writtenTexts } from '../texts/responsibility-text.ts'
import { findPlaceholder } from './placeholder.ts'

export const rule = defineRule({
  id: 'template-text',
  severity: 'hint',
  profile: 'wording',
  covers: ['RSP-08'],
  fixable: true,
  dependsOnTime: false,
  title: {
    en: 'What stands in the file is said in your own words',
    de: 'Was in der Datei steht, ist mit eigenen Worten gesagt',
    fr: 'Ce qui se trouve dans le fichier est dit dans vos mots',
  },
  messages: {
    copied: {
      en: '{duty} repeats what the catalogue says of {meaning} word for word: leave the text out, and the catalogue’s shows, or say what it means in your organisation.',
      de: '{duty} wiederholt Wort für Wort, was der Katalog zu {meaning} sagt: Lassen Sie den Text weg, dann steht dort der des Katalogs, oder sagen Sie, was es in Ihrer Organisation heißt.',
      fr: '{duty} répète mot pour mot le texte du catalogue ({meaning}) : retirez ce texte, et celui du catalogue s’affichera, ou dites ce que cela veut dire chez vous.',
    },
    repeated: {
      en: '{duty} repeats what the catalogue says of {meaning} word for word: say what it means in your organisation.',
      de: '{duty} wiederholt Wort für Wort, was der Katalog zu {meaning} sagt: Sagen Sie, was es in Ihrer Organisation heißt.',
      fr: '{duty} répète mot pour mot le texte du catalogue ({meaning}) : dites ce que cela veut dire chez vous.',
    },
    known: {
      en: '{duty} is the catalogue’s {meaning} word for word: name your roles at {meaning} itself and leave {duty} out, or say what sets it apart.',
      de: '{duty} ist Wort für Wort {meaning} aus dem Katalog: Tragen Sie Ihre Rollen bei {meaning} selbst ein, und lassen Sie {duty} weg, oder sagen Sie, worin es sich unterscheidet.',
      fr: '{duty} est mot pour mot {meaning} du catalogue : nommez vos rôles sous {meaning} même et retirez {duty}, ou dites ce qui l’en distingue.',
    },
    placeholder: {
      en: '“{placeholder}” is left over from a template: put in what is meant here.',
      de: '„{placeholder}“ ist aus einer Vorlage stehen geblieben: Setzen Sie ein, was hier gemeint ist.',
      fr: '« {placeholder} » est resté d’un modèle : mettez ce qui est voulu ici.',
    },
    leaveOut: {
      en: 'Leave the text to the catalogue',
      de: 'Den Text dem Katalog überlassen',
      fr: 'Laisser le texte au catalogue',
    },
  },
  each: 'responsibility',
  check(context, report, duty) {
    const texts = writtenTexts(context.model, duty)
    const copies = texts.map(({ text }) => copiedFrom(context, duty, plainWords(text).join(' ')))
    for (const [index, { text, path }] of texts.entries()) {
      const placeholder = findPlaceholder(text)
      if (placeholder !== undefined) report({ message: 'placeholder', at: { path }, values: { placeholder } })
      const copy = copies[index]
      if (!copy) continue
      // where one language has wording of its own, the whole text is the organisation's
      const isWhole = copy.message === 'copied' && copies.every((one) => one !== undefined)
      report({
        message: copy.message,
        at: { path },
        values: { duty, meaning: copy.meaning },
        fixes: isWhole ? [{ title: 'leaveOut', edits: (document) => leaveOut(document, path) }] : [],
      })
    }
  },
})

interface Copy {
  readonly message: 'copied' | 'repeated' | 'known'
  /** The responsibility of the catalogue whose text is repeated. */
  readonly meaning: string
}

/** The text of the catalogue that a responsibility repeats word for word. */
function copiedFrom({ model, lookUp }: RuleContext, duty: string, wording: string): Copy | undefined {
  const { standsFor, catalogue } = model.responsibilities.get(duty) ?? {}
  if (standsFor === undefined) {
    const [meaning] = lookUp(responsibilitiesByCatalogueText, wording)
    return meaning === undefined ? undefined : { message: 'known', meaning }
  }
  const known = Object.values(model.catalogue.texts.responsibilities.get(standsFor)?.text ?? {})
  if (!known.some((text) => plainWords(text).join(' ') === wording)) return undefined
  return { message: catalogue ? 'copied' : 'repeated', meaning: standsFor }
}

/** Removes the text in all its languages. */
function leaveOut(document: RolebookDocument, path: Path): readonly Edit[] {
  const edit = removeEntry(document, path.slice(0, path.lastIndexOf('text') + 1))
  return edit ? [edit] : []
}
