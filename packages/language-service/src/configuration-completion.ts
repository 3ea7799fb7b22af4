import { type InOwnLanguages, indexLines, type OwnLanguage } from '@rolebook/model'
import { levelsOf, profiles, rules } from '@rolebook/rules'
import type { CompletionItem, CompletionList, Position } from 'vscode-languageserver-types'
import { icons } from './completion/candidate.ts'
import { choiceWord } from './completion/choice-words.ts'
import type { SuggestionData } from './completion.ts'

/** What may be written at a position of `rolebook.config.yaml`: its keys, profiles, rules that can be set, their levels. */
export function configurationCompletion(text: string, position: Position, language: OwnLanguage): CompletionList {
  const lines = indexLines(text)
  const offset = lines.offsetAt(position)
  const before = text.slice(0, offset)
  const typed = /[\w-]*$/.exec(before)?.[0] ?? ''
  const rest = /^[\w-]*/.exec(text.slice(offset))?.[0] ?? ''
  const range = {
    start: lines.positionAt(offset - typed.length),
    end: lines.positionAt(offset + rest.length),
  }
  const hasColon = /^[ \t]*:/.test(text.slice(offset + rest.length))
  const found = wordsAt(before.slice(0, before.length - typed.length), text, language)
  const items = found.map(
    ({ word, detail, opening }, index): CompletionItem => ({
      label: word,
      kind: opening === undefined ? icons.choice : icons.key,
      ...(detail === undefined ? {} : { detail }),
      sortText: String(index).padStart(4, '0'),
      filterText: detail === undefined ? word : `${word} ${detail}`,
      insertTextMode: 1,
      textEdit: { range, newText: hasColon ? word : `${word}${opening ?? ''}` },
      ...(opening !== undefined && !hasColon ? { data: { goesOn: true } satisfies SuggestionData } : {}),
    }),
  )
  return { isIncomplete: false, items }
}

interface Word {
  readonly word: string
  readonly detail?: string | undefined
  /** The text inserted after a key. */
  readonly opening?: string
}

/** The words for a place, by what stands before it. */
function wordsAt(before: string, text: string, language: OwnLanguage): readonly Word[] {
  const line = before.slice(before.lastIndexOf('\n') + 1)
  if (/(?:^|\s)#/.test(line)) return []
  if (line === '') return keys(text, language)
  const section = [...before.matchAll(/^([\w-]+):(?=\s)/gm)].at(-1)
  if (section?.[1] === 'rolebook-config') return [{ word: '1' }]
  const below = before.slice((section?.index ?? 0) + (section?.[0].length ?? 0))
  if (section?.[1] === 'profiles' && /[[,-]\s*$/.test(below)) return profileWords(text, language)
  if (section?.[1] !== 'rules') return []
  const [, rule] = /([\w-]+):[ \t]+$/.exec(below) ?? []
  if (rule !== undefined) return levelWords(rule)
  return /(?:[{,]|\n[ \t]+)\s*$/.test(below) ? ruleWords(text, language) : []
}

function keys(text: string, language: OwnLanguage): readonly Word[] {
  const openings = { 'rolebook-config': ': ', profiles: ': [', rules: ':\n  ' }
  return Object.entries(openings).flatMap(([word, opening]) =>
    new RegExp(`^${word}:`, 'm').test(text) ? [] : [{ word, detail: texts[word]?.[language], opening }],
  )
}

function profileWords(text: string, language: OwnLanguage): readonly Word[] {
  const present = new Set(/^profiles:[^:]*/m.exec(text)?.[0].match(/[\w-]+/g))
  return profiles.filter((word) => !present.has(word)).map((word) => ({ word, detail: choiceWord(word, language) }))
}

function ruleWords(text: string, language: OwnLanguage): readonly Word[] {
  const settable = rules.filter((rule) => levelsOf(rule).length > 0 && !new RegExp(`[\\s{]${rule.id}:`).test(text))
  return settable.map(({ id, title }) => ({ word: id, detail: title[language], opening: ': ' }))
}

function levelWords(id: string): readonly Word[] {
  const rule = rules.find((known) => known.id === id)
  return rule ? levelsOf(rule).map((word) => ({ word })) : []
}

const texts: Readonly<Record<string, InOwnLanguages<string>>> = {
  'rolebook-config': {
    en: 'the format of these settings: 1',
    de: 'das Format dieser Einstellungen: 1',
    fr: 'le format de ces réglages\u00a0: 1',
  },
  profiles: { en: 'rules that run as well', de: 'Regeln, die zusätzlich laufen', fr: 'règles appliquées en plus' },
  rules: { en: 'the level of single rules', de: 'die Stufe einzelner Regeln', fr: 'le niveau de règles précises' },
}
