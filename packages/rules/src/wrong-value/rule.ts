import type { Problem, RolebookDocument } from '@rolebook/model'
import { isId, type Kind } from '@rolebook/model'
import { alternatives } from '../messages/kind-words.ts'
import { soundProblems } from '../places/damage.ts'
import { defineRule, type Report, type RuleContext } from '../rule.ts'
import { betterValue } from './better-value.ts'
import { foundWords, otherMessages, suggestion, valueMessages } from './messages.ts'
import { keysAt, mappingAt } from './wanted-keys.ts'

const messages = { ...valueMessages, ...otherMessages }
type Message = keyof typeof messages

export const rule = defineRule({
  id: 'wrong-value',
  severity: 'error',
  profile: 'default',
  covers: ['REF-03', 'PPL-04', 'TIM-04', 'I18-02'],
  fixable: true,
  dependsOnTime: false,
  title: {
    en: 'Every value is what its place wants',
    de: 'Jeder Wert ist das, was an seine Stelle gehört',
    fr: 'Chaque valeur convient à sa place',
  },
  messages,
  check(context, report) {
    for (const problem of soundProblems(context)) {
      const found = reports[problem.code]?.(problem, context)
      if (found) report(found)
    }
  },
})

const reports: Partial<
  Record<Problem['code'], (problem: Problem, context: RuleContext) => Report<Message> | undefined>
> = {
  'bad-value': reportValue,
  'bad-id': reportId,
  'wrong-kind': reportKind,
}

function reportValue(
  { start, end, path, detail }: Problem,
  { document, language }: RuleContext,
): Report<Message> | undefined {
  const { wanted = '', text = '', nearest } = detail
  // between two quotes somebody is about to write a number or an address; a pattern would match nothing
  if (text === '' && ['mail', 'phone', 'web-address'].includes(wanted)) return undefined
  const isLeaf = (word: string): word is keyof typeof valueMessages => Object.hasOwn(valueMessages, word)
  const message = isLeaf(wanted) ? wanted : 'choice'
  const choices = alternatives(wanted.split(', '), language)
  const better = nearest ?? betterValue(wanted, text)
  const at = { range: { start, end }, path }
  if (better === undefined) return { message, at, values: { text, choices, suggestion: '' } }
  // inside brackets a comma would divide it, so whatever quotes there were stay
  const mark = /^["']/.exec(document.slice(start, end))?.[0] ?? ''
  const edits = [{ range: at.range, text: `${mark}${better}${mark}` }]
  const values = { text, choices, better, suggestion: suggestion[language].replace('{better}', () => better) }
  return { message, at, values, fixes: [{ title: 'change', edits }] }
}

/** The repair renames the id everywhere in the file, so that nothing points to the old one. */
function reportId(
  { start, end, path, detail }: Problem,
  { document, language }: RuleContext,
): Report<Message> | undefined {
  const { wanted = '', text = '' } = detail
  // an empty key is somebody typing
  if (text === '') return undefined
  const at = { range: { start, end }, path }
  const message = wanted === 'responsibility' ? 'responsibilityId' : wanted === 'language' ? 'language' : 'id'
  const better = wanted === 'language' ? betterValue(wanted, text) : betterId(text, wanted as Kind, document)
  if (better === undefined) return { message, at, values: { text, suggestion: '' } }
  const places = document.references
    .filter(({ id }) => id === text)
    .flatMap(({ path: to }) => document.rangeOf(to) ?? [])
  const edits = [at.range, ...(wanted === 'language' ? [] : places)].map((range) => ({ range, text: better }))
  const values = { text, better, suggestion: suggestion[language].replace('{better}', () => better) }
  return { message, at, values, fixes: [{ title: 'change', edits }] }
}

function betterId(text: string, kind: Kind, { definitions }: RolebookDocument): string | undefined {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss')
  const id =
    kind === 'responsibility'
      ? plain.toUpperCase().replace(/^([A-Z]{2,4})[-_ .]*0*(\d+)$/, '$1-$2')
      : plain
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, '-')
          .replace(/^-|-$/g, '')
  return isId(id, kind) && !definitions.some((definition) => definition.id === id) ? id : undefined
}

function reportKind({ start, end, path, detail }: Problem, { document, language }: RuleContext): Report<Message> {
  const { wanted = '', found = '' } = detail
  const at = { range: { start, end }, path }
  const written = document.slice(start, end)
  const values = { found: foundWords[found]?.[language] ?? found, text: written }
  switch (wanted) {
    case 'list':
      return {
        message: 'list',
        at,
        values,
        fixes: listOf(written, found).map((text) => ({ title: 'makeList', edits: [{ range: at.range, text }] })),
      }
    case 'order-any-all':
      return { message: 'orderAnyAll', at, values }
    case 'any-or-all':
      return { message: 'anyOrAll', at, values }
    case 'mapping':
      return reportMapping(at, values, found)
    default:
      return { message: 'text', at, values }
  }
}

function reportMapping(
  at: { range: { start: number; end: number }; path: Problem['path'] },
  values: { found: string; text: string },
  found: string,
): Report<Message> {
  const keys = keysAt(at.path)
  const glued = found === 'scalar' ? /^([a-z-]+):(?=\S)/.exec(values.text) : null
  if (glued && keys.includes(glued[1] ?? '')) {
    const colon = at.range.start + glued[0].length
    const edits = [{ range: { start: colon, end: colon }, text: ' ' }]
    return { message: 'missingSpace', at, values, fixes: [{ title: 'insertSpace', edits }] }
  }
  return { message: 'mapping', at, values: { ...values, keys: mappingAt(at.path) } }
}

/** One unquoted text as a list: `en, de` becomes `[en, de]`. */
function listOf(written: string, found: string): readonly string[] {
  return found === 'scalar' && !/[[\]{}\n]/.test(written) ? [`[${written}]`] : []
}
