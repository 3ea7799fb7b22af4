import { type OwnLanguage, ownLanguages } from '@rolebook/model'
import { parse } from 'yaml'

/** One of our texts as it stands in a source; ◦ marks where a value is put in. */
export interface WrittenText {
  readonly language: OwnLanguage
  /** `packages/panel/src/opening.tsx:16`. */
  readonly place: string
  readonly text: string
}

/** The texts that stand under the keys `en:`, `de:` and `fr:` of a TypeScript source, however deep below. */
export function textsUnderLanguages(path: string, source: string): readonly WrittenText[] {
  return [...source.matchAll(/(?<![\w.'"$-])(en|de|fr):(?=\s)/g)].flatMap(({ 0: key, 1: language, index }) =>
    readLiterals(source, index + key.length, 'value').literals.map(({ at, text }) => ({
      language: language as OwnLanguage,
      place: placeOf(path, source, at),
      text,
    })),
  )
}

/** Every text of a TypeScript source that is written in one language from end to end. */
export function textsOfFile(path: string, source: string, language: OwnLanguage): readonly WrittenText[] {
  const withoutImports = source.replace(/^import .*$/gm, (line) => ' '.repeat(line.length))
  return readLiterals(withoutImports, 0, 'file').literals.map(({ at, text }) => ({
    language,
    place: placeOf(path, source, at),
    text,
  }))
}

/** Every text of a JSON file in one language, keys left out. */
export function textsOfJson(path: string, source: string, language: OwnLanguage): readonly WrittenText[] {
  const texts: string[] = []
  JSON.parse(source, (_key, value: unknown) => {
    if (typeof value === 'string') texts.push(value)
    return value
  })
  return texts.map((text) => ({ language, place: path, text }))
}

/** The texts that stand under the keys `en:`, `de:` and `fr:` of a YAML file, alone or in lists. */
export function textsOfYaml(path: string, source: string): readonly WrittenText[] {
  const texts: WrittenText[] = []
  const walk = (value: unknown, language?: OwnLanguage): void => {
    if (typeof value === 'string' && language) texts.push({ language, place: path, text: value })
    if (typeof value !== 'object' || value === null) return
    for (const [key, below] of Object.entries(value)) walk(below, ownLanguages.find((own) => own === key) ?? language)
  }
  walk(parse(source))
  return texts
}

/** The paragraphs and items of a page in one language, on one line each. */
export function textsOfPage(path: string, source: string, language: OwnLanguage): readonly WrittenText[] {
  const paragraphs = source.trim().split(/\n{2,}|\n(?=- )/)
  return paragraphs.map((text) => ({ language, place: path, text: text.replace(/\n */g, ' ') }))
}

interface Literal {
  readonly at: number
  readonly text: string
}

interface Reading {
  readonly literals: readonly Literal[]
  readonly end: number
}

/**
 * The literals from a place on: to the end of one value of an object, of one `${…}`, or of the file. Reads just enough
 * of the language to tell texts from comments, patterns, keys and words to search by (`phrases(…)`).
 */
function readLiterals(source: string, start: number, until: 'value' | 'expression' | 'file'): Reading {
  const literals: Literal[] = []
  let depth = 0
  let before = ''
  let at = start
  while (at < source.length) {
    const character = source.charAt(at)
    if (/\s/.test(character)) {
      at += 1
      continue
    }
    const comment = /^(?:\/\/[^\n]*|\/\*.*?\*\/)/s.exec(source.slice(at))
    if (comment) {
      at += comment[0].length
      continue
    }
    if (character === "'" || character === '"') {
      const end = endOfString(source, at)
      const isKey = (before === '{' || before === ',') && /^\s*:/.test(source.slice(end, end + 40))
      if (!isKey) literals.push({ at, text: readEscapes(source.slice(at + 1, end - 1)) })
      at = end
    } else if (character === '`') {
      const template = readTemplate(source, at)
      if (!source.slice(0, at).endsWith('phrases(')) literals.push(...template.literals)
      at = template.end
    } else if (character === '/' && !/[\w)\]}]/.test(before)) {
      at += (/^\/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[\n])+\/\w*/.exec(source.slice(at)) ?? ['/'])[0].length
    } else {
      if (depth === 0 && until !== 'file' && (/[)\]}]/.test(character) || (until === 'value' && character === ',')))
        return { literals, end: at }
      if (/[([{]/.test(character)) depth += 1
      if (/[)\]}]/.test(character)) depth -= 1
      at += 1
    }
    before = character
  }
  return { literals, end: at }
}

function readTemplate(source: string, start: number): Reading {
  const nested: Literal[] = []
  let text = ''
  let at = start + 1
  while (at < source.length && source.charAt(at) !== '`') {
    if (source.startsWith('${', at)) {
      const { literals, end } = readLiterals(source, at + 2, 'expression')
      nested.push(...literals)
      text += '◦'
      at = end + 1
    } else {
      const length = source.charAt(at) === '\\' ? 2 : 1
      text += source.slice(at, at + length)
      at += length
    }
  }
  return { literals: [{ at: start, text: readEscapes(text) }, ...nested], end: at + 1 }
}

function endOfString(source: string, start: number): number {
  const quote = source.charAt(start)
  let at = start + 1
  while (at < source.length && source.charAt(at) !== quote) at += source.charAt(at) === '\\' ? 2 : 1
  return at + 1
}

function readEscapes(written: string): string {
  return written
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\n/g, '\n')
    .replace(/\\(.)/g, '$1')
}

function placeOf(path: string, source: string, at: number): string {
  return `${path}:${source.slice(0, at).split('\n').length}`
}
