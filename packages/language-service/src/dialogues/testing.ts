import { createCatalogue, type Instant, type OwnLanguage, parse } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { german } from '@rolebook/model/catalogue/de'
import { english } from '@rolebook/model/catalogue/en'
import { french } from '@rolebook/model/catalogue/fr'
import { aloneAt } from '../place/join-files.ts'
import { applied, monday } from '../place/text-at-cursor.ts'
import type { Refused } from '../rename.ts'
import type { Desk } from './desk.ts'
import type { Answers, Dialogue, Proposal, Question } from './dialogue.ts'

/*
 * What the tests of dialogues answer with; nothing else imports it.
 */

export const catalogue = createCatalogue(structure, english, german, french)

/** Somebody at a rolebook of one file. */
export function deskWith(text: string, language: OwnLanguage = 'en', now: Instant = monday): Desk {
  const document = parse(text)
  const uri = 'file:///roles.yaml'
  return { rolebook: aloneAt(uri, document), catalogue, now, language }
}

/** Answers every question as a person would, by what is on screen: the label of a choice, or text. */
export function answer<Result>(dialogue: Dialogue<Result> | Refused, ...said: readonly string[]): Result {
  if ('refused' in dialogue) throw new Error(dialogue.refused)
  const answers = new Map<string, string>()
  const left = [...said]
  for (const ask of dialogue.questions) {
    const question = ask(answers)
    if (!question) continue
    const next = left.shift()
    if (next === undefined) throw new Error(`Nothing was said to “${question.prompt}”`)
    answers.set(question.name, understood(question, next))
  }
  if (left.length > 0) throw new Error(`Nobody asked for ${left.join(', ')}`)
  return dialogue.finish(answers)
}

function understood(question: Question, said: string): string {
  if (question.kind === 'choice') {
    const choice = question.choices.find(({ label }) => label === said)
    if (!choice) throw new Error(`“${said}” is not among ${question.choices.map(({ label }) => label).join(', ')}`)
    return choice.answer
  }
  const { wrong } = question.check(said)
  if (wrong !== undefined) throw new Error(wrong)
  return said
}

/** The text after what was proposed, with | where the cursor is then. */
export function written(desk: Desk, proposal: Proposal | Refused): string {
  if ('refused' in proposal) throw new Error(proposal.refused)
  const [file] = desk.rolebook.files
  if (!file) throw new Error('no file')
  const text = applied(file.document, proposal.edits)
  const at = proposal.cursor && parse(text).lines.offsetAt(proposal.cursor.position)
  return at === undefined ? text : `${text.slice(0, at)}|${text.slice(at)}`
}

/** The question of that name, after the ones before it were answered like this. */
export function question(
  dialogue: Dialogue<unknown> | Refused,
  name: string,
  answers: Record<string, string> = {},
): Question {
  if ('refused' in dialogue) throw new Error(dialogue.refused)
  const known: Answers = new Map(Object.entries(answers))
  const found = dialogue.questions.map((ask) => ask(known)).find((one) => one?.name === name)
  if (!found) throw new Error(`There is no question ${name}.`)
  return found
}

/** A small practice, in several layouts. */
export const practice = `rolebook: 1
organisation:
  name: Harbour Dental Group
  timezone: Europe/London
people:   # everybody
  amara: { name: Amara Okafor, title: Managing director }
  ben:
    name: Ben Lindqvist
    away:
      - { from: 2026-12-20, until: 2027-01-03, cover: amara }   # both days
  chidi: { name: Chidi Obi }
  eli: { name: Eli Marsh, left: 2026-08-31 }

contact-points:
  desk:
    name: Security desk
    phone: +44 20 7946 0100
    verified: { date: 2026-11-01, by: chidi }   # a call
  line: { name: Night line, phone: +44 20 7946 0199 }

roles:
  top-management: { held-by: [amara] }
  project-lead: { held-by: [ben], deputies: [chidi] }   # and more
  it-department: { held-by: [chidi], deputies: [chidi] }
`
