import { type InOwnLanguages, lineAround } from '@rolebook/model'
import { isInText, mayBeSuppressed, rules, suppressionWord } from '@rolebook/rules'
import type { Asking, Candidate } from './candidate.ts'
import { icons } from './candidate.ts'
import { ruleCandidates } from './rule-candidates.ts'

/** What may be written into a comment at the cursor. */
export interface CommentCompletion {
  readonly candidates: readonly (Candidate & { readonly newText: string })[]
  readonly typed: string
}

/**
 * In a comment, only what silences findings is suggested: the word for it, and the rules that a comment may silence,
 * first those with a finding on the line below. `undefined` outside of comments.
 */
export function commentCompletion(asking: Omit<Asking, 'cursor'>, offset: number): CommentCompletion | undefined {
  const { here, language } = asking
  const { line, character } = here.lines.positionAt(offset)
  const { text } = lineAround(here, offset)
  const before = text.slice(0, character)
  const hash = before.search(/(?<=^|\s)#/)
  if (hash === -1 || isInText(here, offset - character + hash)) return undefined
  const isLast = /^[ \t]*$/.test(text.slice(character))
  const [, word] = /^#[ \t]*([a-z-]+)$/.exec(before.slice(hash)) ?? []
  if (word !== undefined) {
    if (!suppressionWord.startsWith(word)) return undefined
    const newText = `${suppressionWord}${isLast ? ' ' : ''}`
    return {
      typed: word,
      candidates: [
        { text: suppressionWord, newText, icon: icons.key, goesOn: true, documentation: silences[language] },
      ],
    }
  }
  const named = new RegExp(`^#[ \\t]*${suppressionWord}[ \\t]+((?:[^\\s,:]+[ \\t]*,[ \\t]*)*)([\\w-]*)$`)
  const [, others = '', typed] = named.exec(before.slice(hash)) ?? []
  if (typed === undefined) return undefined
  const suppressible = rules.filter((rule) => mayBeSuppressed(rule) && !others.includes(rule.id))
  const below = asking.findings().filter(({ range }) => range.start.line === line + 1)
  const candidates = ruleCandidates(suppressible, below, language)
  // a reason has to follow: without one the comment silences nothing
  return {
    typed,
    candidates: candidates.map((candidate) => ({ ...candidate, newText: `${candidate.text}${isLast ? ': ' : ''}` })),
  }
}

const silences: InOwnLanguages<string> = {
  en: 'Silences what a rule finds on the next line: name the rule, then a colon and why.',
  de: 'Unterdrückt, was eine Regel in der nächsten Zeile findet: Nennen Sie die Regel, dann nach einem Doppelpunkt den Grund.',
  fr: 'Masque ce qu’une règle trouve à la ligne suivante\u00a0: nommez la règle, puis, après deux-points, la raison.',
}
