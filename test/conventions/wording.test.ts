import { type OwnLanguage, ownLanguages } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { read, repositoryFiles } from './repository-files.ts'
import {
  textsOfFile,
  textsOfJson,
  textsOfPage,
  textsOfYaml,
  textsUnderLanguages,
  type WrittenText,
} from './written-texts.ts'

/** Everything of ours that staff or editors read, in each language. */
const written = repositoryFiles.flatMap(textsOf)

describe.each(ownLanguages)('what is said in %s', (language) => {
  const texts = written.filter((text) => text.language === language)

  it('is found in the sources', () => {
    expect(texts.length).toBeGreaterThan(800)
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(known[language]))
  })

  it('is set as the language sets it', () => {
    expect(complaints(texts, (text) => faultsIn(language, text))).toEqual([])
  })

  it('keeps to the words of docs/words.md', () => {
    const unwanted = unwantedWords(language)
    expect(unwanted.length).toBeGreaterThan(0)
    expect(
      complaints(texts, (text) =>
        unwanted.filter(({ pattern }) => pattern.test(text)).map(({ word, instead }) => `“${word}”: say “${instead}”`),
      ),
    ).toEqual([])
  })
})

describe('the fault', () => {
  it.each<[OwnLanguage, string, string]>([
    ['fr', 'Un doute ? Appelez.', 'space before ; ! ?'],
    ['fr', 'Un doute? Appelez.', 'space before ; ! ?'],
    ['fr', 'À faire : appeler', 'space before :'],
    ['fr', 'À faire: appeler', 'space before :'],
    ['fr', 'sous « roles »', 'space inside « »'],
    ['fr', "l'adresse", 'typewriter quote'],
    ['fr', 'plus de 10 000 valeurs', 'space in a number'],
    ['fr', 'sous “roles”', 'quotation marks of another language'],
    ['de', 'unter "roles"', 'typewriter quote'],
    ['de', 'unter „roles”', 'quotation marks of another language'],
    ['de', 'Rollen - und Personen', 'hyphen for a dash'],
    ['en', 'the file’s "roles"', 'typewriter quote'],
    ['en', 'under „roles“', 'quotation marks of another language'],
    ['en', 'Opening...', 'dots for an ellipsis'],
  ])('in %s of “%s” is seen', (language, text, fault) => {
    expect(faultsIn(language, text)).toEqual([fault])
  })

  it.each<[OwnLanguage, string]>([
    ['fr', 'Un doute\u202f? Appelez\u00a0: ◦'],
    ['fr', 'Écrivez «\u202frolebook: 1\u202f», ou `key: value`\u202f; à 10:00'],
    ['fr', '\u202f; puis '],
    ['de', 'Schreiben Sie „a: b“ – nicht „c“.'],
    ['en', 'The organisation’s “roles”, “hours” …'],
  ])('is not seen in %s where there is none: %s', (language, text) => {
    expect(faultsIn(language, text)).toEqual([])
  })
})

/** Texts that are found only if the sources are read correctly. */
const known: Readonly<Record<OwnLanguage, string[]>> = {
  en: ['What happened?', '“{key}” is no key here, so what stands below it is not read. Did you mean “{nearest}”?'],
  de: [
    'Was ist passiert?',
    'Wer was braucht',
    'wen anrufen',
    'vertritt ◦◦',
    ' bis ◦',
    'Ich habe eine verdächtige Nachricht bekommen',
  ],
  fr: ['Que s’est-il passé\u202f?', 'remplace ◦◦', ' jusqu’au ◦', 'J’ai reçu un message suspect'],
}

function textsOf(path: string): readonly WrittenText[] {
  const catalogue = /^shared\/catalogue\/\d+\/(en|de|fr)\/.*\.ts$/.exec(path)?.[1]
  if (catalogue) return textsOfFile(path, read(path), catalogue as OwnLanguage)
  const locale = /_locales\/(en|de|fr)\/messages\.json$/.exec(path) ?? /package\.nls\.(?:(de|fr)\.)?json$/.exec(path)
  if (locale) return textsOfJson(path, read(path), (locale[1] ?? 'en') as OwnLanguage)
  const listing = /^docs\/store\/.*\/(en|de|fr)\.md$/.exec(path)?.[1]
  if (listing) return textsOfPage(path, read(path), listing as OwnLanguage)
  if (/^docs\/store\/.*\.yaml$/.test(path)) return textsOfYaml(path, read(path))
  const isSource = /\/src\/.*\.tsx?$/.test(path) && !/\.test\.tsx?$|\/generated\/|^test\//.test(path)
  return isSource ? textsUnderLanguages(path, read(path)) : []
}

function complaints(texts: readonly WrittenText[], examine: (text: string) => readonly string[]): readonly string[] {
  return texts.flatMap(({ place, text }) => examine(text).map((fault) => `${place}: ${fault} in: ${text}`))
}

/**
 * What is wrong with a text’s marks and spaces. Whatever stands in backticks or in a link is code, and is left alone.
 */
function faultsIn(language: OwnLanguage, text: string): readonly string[] {
  const prose = text.replace(/`+[^`]*`+/g, '◦').replace(/\]\([^)]*\)/g, ']')
  const marks = { en: /“[^“”]*”/g, de: /„[^„“]*“/g, fr: /«[^«»]*»/g }[language]
  const found: readonly (readonly [fault: string, found: boolean])[] = [
    ['typewriter quote', /['"]/.test(prose)],
    ['quotation marks of another language', /[“”„«»]/.test(prose.replace(marks, ''))],
    ['dots for an ellipsis', prose.includes('...')],
    ['hyphen for a dash', / - /.test(prose)],
    ['two spaces', / {2}/.test(prose)],
    ...(language === 'fr' ? frenchFaults(prose) : []),
  ]
  return found.filter(([, isThere]) => isThere).map(([fault]) => fault)
}

/** Narrow no-break spaces (U+202F) before ; ! ? and inside « », a no-break space (U+00A0) before a colon. */
function frenchFaults(prose: string): readonly (readonly [fault: string, found: boolean])[] {
  // a quotation may be a piece of the file, where no space stands before a colon
  const unquoted = prose.replace(/«[^«»]*»/g, '«»')
  return [
    ['space before ; ! ?', /(?<!^|\u202f)[;!?]/.test(unquoted)],
    ['space before :', /(?<!\u00a0):(?=\s|$)|[ \u202f]:/.test(unquoted)],
    ['space inside « »', /«(?!\u202f)|(?<!\u202f)»/.test(prose)],
    ['space in a number', /\d[ \u00a0]\d{3}(?!\d)/.test(prose)],
  ]
}

/** The table “Words we do not use” of the glossary; a word ends where its stem may go on: `signier…`. */
function unwantedWords(language: OwnLanguage): readonly { word: string; instead: string; pattern: RegExp }[] {
  const name = { en: 'English', de: 'German', fr: 'French' }[language]
  return [...read('docs/words.md').matchAll(/^\| (English|German|French) \| ([^|]+) \| ([^|]+) \|/gm)]
    .filter(([, of]) => of === name)
    .map(([, , word = '', instead = '']) => {
      const stem = word.replace('…', '')
      const end = word.endsWith('…') ? '' : '(?!\\p{L})'
      return { word, instead, pattern: new RegExp(`(?<![\\p{L}-])${stem}${end}`, 'iu') }
    })
}
