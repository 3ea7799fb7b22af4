import {
  type Alphabet,
  findStrangeLetter,
  type Problem,
  type Range,
  type RolebookDocument,
  wordAround,
} from '@rolebook/model'
import type { Sentence } from '../finding.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: 'deceptive-character',
  severity: 'warning',
  profile: 'default',
  covers: ['SEC-05'],
  fixable: true,
  dependsOnTime: false,
  title: {
    en: 'What people read is what stands in the file',
    de: 'Was man liest, ist auch das, was in der Datei steht',
    fr: 'Ce qu’on lit est bien ce qui se trouve dans le fichier',
  },
  messages: {
    width: {
      en: 'Something invisible ({code}) stands in “{shown}”: two texts that look alike are not the same, and nothing finds this one. Take it out.',
      de: 'Etwas Unsichtbares ({code}) steht in „{shown}“: Zwei Texte sehen gleich aus und sind es nicht, und dieser wird nirgends gefunden. Entfernen Sie es.',
      fr: 'Quelque chose d’invisible ({code}) se trouve dans « {shown} » : deux textes semblent pareils et ne le sont pas, et celui-ci reste introuvable. Retirez-le.',
    },
    direction: {
      en: 'Something invisible ({code}) changes the direction of reading at “{shown}”: what you see may not be what stands in the file. Take it out.',
      de: 'Etwas Unsichtbares ({code}) ändert die Leserichtung bei „{shown}“: Was Sie sehen, ist vielleicht nicht, was in der Datei steht. Entfernen Sie es.',
      fr: 'Quelque chose d’invisible ({code}) change le sens de lecture à « {shown} » : ce que vous voyez n’est peut-être pas ce que contient le fichier. Retirez-le.',
    },
    mixed: {
      en: 'The “{letter}” ({code}) in “{text}” comes from the {alphabet} alphabet, the rest of the word from the {among} one: it looks alike and leads somewhere else. Type the word anew.',
      de: 'Das „{letter}“ ({code}) in „{text}“ kommt aus dem {alphabet} Alphabet, der Rest des Wortes aus dem {among}: Es sieht gleich aus und führt woandershin. Tippen Sie das Wort neu.',
      fr: 'Le « {letter} » ({code}) dans « {text} » vient de l’alphabet {alphabet}, le reste du mot de l’alphabet {among} : l’aspect est le même et la destination une autre. Retapez le mot.',
    },
    remove: {
      en: 'Take out what is invisible',
      de: 'Das Unsichtbare entfernen',
      fr: 'Retirer ce qui est invisible',
    },
  },
  check({ document, model, names, language }, report) {
    const sayMixed = (at: Range, path: readonly (string | number)[], detail: Readonly<Record<string, string>>) => {
      const { text = '', letter = '', alphabet = '', among = '' } = detail
      const nameOf = (one: string) => alphabetNames[one as Alphabet][language]
      const values = { text, letter, code: codesOf(letter), alphabet: nameOf(alphabet), among: nameOf(among) }
      report({ message: 'mixed', at: { range: at, path }, values })
    }
    for (const { code, start, end, path, detail } of document.problems) {
      if (code === 'strange-letter') sayMixed({ start, end }, path, detail)
    }
    const invisible = document.problems.filter(({ code }) => code === 'invisible')
    for (const [word, characters] of groupByWord(document, invisible)) {
      const removable = characters.filter(({ detail }) => detail['removable'] === 'yes')
      const turns = characters.some(({ detail }) => detail['kind'] === 'direction')
      report({
        message: turns ? 'direction' : 'width',
        at: { range: word, path: document.pathAt(word.start).path },
        values: {
          code: names.list(characters.map(({ start, end }) => codesOf(document.slice(start, end)))),
          shown: visibly(document, word),
        },
        fixes:
          removable.length > 0
            ? [{ title: 'remove', edits: removable.map(({ start, end }) => ({ range: { start, end }, text: '' })) }]
            : [],
      })
    }
    for (const [index, domain] of (model.rolebook.organisation?.emailDomains ?? []).entries()) {
      const strange = findStrangeLetter(domain)
      const path = ['organisation', 'email-domains', index]
      const range = strange && document.rangeOf(path)
      if (range) sayMixed(range, path, { text: domain, ...strange })
    }
  },
})

/** Problems in one word belong together: direction marks come in pairs. */
function groupByWord(document: RolebookDocument, problems: readonly Problem[]): readonly [Range, readonly Problem[]][] {
  const groups = new Map<number, [Range, readonly Problem[]]>()
  for (const problem of problems) {
    const word = wordAround(document, problem)
    const [, others = []] = groups.get(word.start) ?? []
    groups.set(word.start, [word, [...others, problem]])
  }
  return [...groups.values()]
}

/** A stretch of text with invisible characters written as their code points: `harbour[U+200B]dental`. */
function visibly(document: RolebookDocument, { start, end }: Range): string {
  return document.slice(start, end).replace(/\p{Cf}/gu, (character) => `[${codesOf(character)}]`)
}

/** The code points of characters, as Unicode writes them: `U+200B`. */
function codesOf(characters: string): string {
  const codes = Array.from(characters, (character) => character.codePointAt(0) ?? 0)
  return codes.map((code) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`).join(' ')
}

/** In the form that stands before “alphabet” in each sentence. */
const alphabetNames: Readonly<Record<Alphabet, Sentence>> = {
  Latin: { en: 'Latin', de: 'lateinischen', fr: 'latin' },
  Greek: { en: 'Greek', de: 'griechischen', fr: 'grec' },
  Cyrillic: { en: 'Cyrillic', de: 'kyrillischen', fr: 'cyrillique' },
  Armenian: { en: 'Armenian', de: 'armenischen', fr: 'arménien' },
  Georgian: { en: 'Georgian', de: 'georgischen', fr: 'géorgien' },
  Hebrew: { en: 'Hebrew', de: 'hebräischen', fr: 'hébreu' },
  Arabic: { en: 'Arabic', de: 'arabischen', fr: 'arabe' },
  Cherokee: { en: 'Cherokee', de: 'tscherokesischen', fr: 'cherokee' },
}
