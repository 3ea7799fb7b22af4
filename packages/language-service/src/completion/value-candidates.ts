import { type Kind, onlyItem, type Shape } from '@rolebook/model'
import { type Asking, type Candidate, icons } from './candidate.ts'
import { choiceWord } from './choice-words.ts'
import { idCandidates } from './id-candidates.ts'
import { keyCandidates } from './key-candidates.ts'
import { wordCandidates } from './word-candidates.ts'

/** What may be written for a value of a shape: ids, words of the format, or keys with which a mapping begins. */
export function* valueCandidates(shape: Shape<unknown>, asking: Asking): Iterable<Candidate> {
  const item = shape.form.is === 'list' ? shape.form.of : onlyItem(shape)
  const { form } = item
  switch (form.is) {
    case 'choice':
      yield* form.of.map((text) => ({ text, icon: icons.choice, detail: choiceWord(text, asking.language) }))
      return
    case 'reference':
      yield* idCandidates(form.to, asking)
      return
    case 'record': {
      const short = form.shorthand === undefined ? undefined : form.fields[form.shorthand]
      if (short) yield* valueCandidates(short, asking)
      yield* keyCandidates(item, asking)
      return
    }
    case 'contact':
      yield* idCandidates(reachable, asking)
      yield* recipients
      yield* keyCandidates(item, asking)
      return
    case 'map':
      yield* keyCandidates(item, asking)
      return
    default:
      if (form.is !== 'list') yield* wordCandidates(form.is, asking)
  }
}

const reachable: readonly Kind[] = ['contact-point', 'role', 'person']

/** The words that a contact may name besides ids. */
const recipients: readonly Candidate[] = ['line-manager', 'site:reception'].map((text) => ({ text, icon: icons.value }))
