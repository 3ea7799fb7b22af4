import { responsibilitiesByCatalogueText } from '../indexes.ts'
import { plainWords } from '../plain-words.ts'
import { writtenTexts } from '../responsibility-text.ts'
import { defineRule, type RuleContext } from '../rule.ts'

export const rule = defineRule({
  id: 'template-text',
  severity: 'hint',
  profile: 'wording',
  covers: ['RSP-08'],
  fixable: false,
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
    known: {
      en: '{duty} is the catalogue’s {meaning} word for word: say “stands-for: {meaning}”, or name your roles at {meaning} itself and leave {duty} out.',
      de: '{duty} ist Wort für Wort {meaning} aus dem Katalog: Schreiben Sie „stands-for: {meaning}“, oder tragen Sie Ihre Rollen bei {meaning} selbst ein, und lassen Sie {duty} weg.',
      fr: '{duty} est mot pour mot {meaning} du catalogue : écrivez « stands-for: {meaning} », ou nommez vos rôles sous {meaning} même et retirez {duty}.',
    },
    placeholder: {
      en: '“{placeholder}” is left over from a template: put in what is meant here.',
      de: '„{placeholder}“ ist aus einer Vorlage stehen geblieben: Setzen Sie ein, was hier gemeint ist.',
      fr: '« {placeholder} » est resté d’un modèle : mettez ce qui est voulu ici.',
    },
  },
  each: 'responsibility',
  check(context, report, duty) {
    for (const { text, path } of writtenTexts(context.model, duty)) {
      const placeholder = placeholders.exec(text)?.[0]
      if (placeholder !== undefined) report({ message: 'placeholder', at: { path }, values: { placeholder } })
      const copied = copiedFrom(context, duty, plainWords(text).join(' '))
      if (copied !== undefined) report({ ...copied, at: { path }, values: { duty, meaning: copied.meaning } })
    }
  },
})

/** The responsibility of the catalogue whose text this is, word for word. */
function copiedFrom({ model, lookUp }: RuleContext, duty: string, wording: string) {
  const { standsFor } = model.responsibilities.get(duty) ?? {}
  const { text = {} } = (standsFor !== undefined && model.catalogue.texts.responsibilities.get(standsFor)) || {}
  const isOwn = Object.values(text).some((known) => plainWords(known).join(' ') === wording)
  if (standsFor !== undefined && isOwn) return { message: 'copied' as const, meaning: standsFor }
  const [meaning] = standsFor === undefined ? lookUp(responsibilitiesByCatalogueText, wording) : []
  return meaning === undefined ? undefined : { message: 'known' as const, meaning }
}

/** What templates leave to be filled in: `[Organisation]`, `<name of the role>`, `{{company}}`, TBD, lorem ipsum. */
const placeholders =
  /\[[^\]]{0,30}(?:organi[sz]ation|company|name|insert|your|unternehmen|firma|einfügen|eintragen|entreprise|société|nom|compléter|xxx?|…|\.\.\.)[^\]]{0,30}\]|<\p{L}[\p{L} -]{1,40}>|\{\{[^}]{1,40}\}\}|(?<![\p{L}\p{N}])(?:TBD|TBC|TODO|XXX)(?![\p{L}\p{N}])|lorem ipsum/iu
