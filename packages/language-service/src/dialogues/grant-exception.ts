import { addDays, dateInWords, type InOwnLanguages, parse } from '@rolebook/model'
import { check, type Finding, isAboutExceptions, isAcceptable, rules } from '@rolebook/rules'
import { roleTitle, type View } from '../place/view.ts'
import type { Refused } from '../rename.ts'
import { addItem } from '../writing/add-item.ts'
import { type Facts, inFlow, onOneLine } from '../writing/value.ts'
import { askDay, readDay } from './days.ts'
import { type Desk, fileWith, propose, todayAt, viewOf } from './desk.ts'
import { type Answers, answerTo, type Choice, type Dialogue, type TextQuestion } from './dialogue.ts'
import { choosePeople, nobodyThere } from './people.ts'

/** The finding to accept: its rule, and the id that the exception names. */
export interface AcceptedFinding {
  readonly rule: string
  readonly about: string
}

/**
 * In days: an exception runs for a year at most (`stale-exception`), and for half a year unless somebody says
 * otherwise.
 */
const longest = 365
const usual = 182

/**
 * Asks which finding is accepted, why, what is done instead, who approves it and until when; and adds the exception.
 * Nobody is offered as the approver of something about themselves.
 */
export function grantException(desk: Desk, accepted?: AcceptedFinding): Dialogue | Refused {
  const view = viewOf(desk)
  const { language } = desk
  const texts = sentences[language]
  const today = todayAt(desk)
  if (choosePeople(view).length === 0) return { refused: nobodyThere(language) }
  const choices = accepted ? [] : findingsToAccept(desk)
  if (!accepted && choices.length === 0) return { refused: texts.nothing }
  const findingOf = (answers: Answers): AcceptedFinding => {
    const [rule = '', about = ''] = answerTo(answers, 'finding').split(' ')
    return accepted ?? { rule, about }
  }
  return {
    title: accepted
      ? texts.titleOf(rules.find(({ id }) => id === accepted.rule)?.title[language] ?? accepted.rule)
      : texts.title,
    questions: [
      () => (accepted ? undefined : { kind: 'choice', name: 'finding', prompt: texts.which, choices }),
      () => sentence('because', texts.because, texts.needed),
      () => sentence('compensated-by', texts.compensatedBy, texts.needed),
      (answers) => ({
        kind: 'choice',
        name: 'approved-by',
        prompt: texts.approvedBy,
        choices: approvers(view, findingOf(answers).about),
      }),
      () =>
        askDay(view, today, { name: 'until', prompt: texts.until, suggested: addDays(today, usual) }, (date) => {
          if (date < today) return texts.past
          return date > addDays(today, longest)
            ? texts.tooLong(dateInWords(addDays(today, longest), language))
            : undefined
        }),
    ],
    finish(answers) {
      const { rule, about } = findingOf(answers)
      const facts: Facts = {
        rule,
        about: [about],
        because: { prose: onOneLine(answerTo(answers, 'because')) },
        'compensated-by': { prose: onOneLine(answerTo(answers, 'compensated-by')) },
        'approved-by': answerTo(answers, 'approved-by'),
        from: today,
        until: readDay(answerTo(answers, 'until'), today, language) ?? '',
      }
      const file = fileWith(desk, ['exceptions'])
      const { document } = file
      const edit = addItem(document, ['exceptions'], facts)
      const [exception] = parse(`rolebook: 1\nexceptions: [${inFlow(facts)}]\n`).rolebook.exceptions ?? []
      return propose(desk, {
        file,
        edits: edit && [edit],
        says: {
          ...document.rolebook,
          exceptions: [...(document.rolebook.exceptions ?? []), ...(exception ? [exception] : [])],
        },
        line: `- ${inFlow(facts)}`,
        done: texts.done(dateInWords(String(facts['until']), language)),
      })
    },
  }
}

/** Whether somebody with authority may accept a finding. */
export function isToBeAccepted({ rule, severity, about }: Finding): boolean {
  const found = rules.find(({ id }) => id === rule)
  return (
    severity !== 'hint' && about.length > 0 && found !== undefined && isAcceptable(found) && !isAboutExceptions(found)
  )
}

function findingsToAccept(desk: Desk): readonly Choice[] {
  const { rolebook, catalogue, now, language, configuration } = desk
  const found = check(rolebook.document, { catalogue, now, language, ...(configuration && { configuration }) })
  return found.filter(isToBeAccepted).map(({ rule, about, message, range }) => ({
    answer: `${rule} ${about[0]}`,
    label: message,
    description: `${rule} · ${rolebook.document.lines.positionAt(range.start).line + 1}`,
  }))
}

/** The possible approvers, top management first, without whoever is named or holds the role that is named. */
function approvers(view: View, about: string) {
  const { roles } = view.model
  const holdersOf = (role: string) => roles.get(role)?.heldBy.flatMap(({ who }) => who ?? []) ?? []
  const top = [...holdersOf('top-management'), ...holdersOf('exception-approver')]
  return choosePeople(view, {
    except: [about, ...holdersOf(about)],
    isFirst: (id) => top.includes(id),
    detail: (id) => (holdersOf('top-management').includes(id) ? roleTitle(view, 'top-management') : undefined),
  })
}

function sentence(name: string, prompt: string, needed: string): TextQuestion {
  return { kind: 'text', name, prompt, check: (answer) => (/\p{L}/u.test(answer) ? {} : { wrong: needed }) }
}

interface GrantTexts {
  readonly title: string
  readonly titleOf: (rule: string) => string
  readonly nothing: string
  readonly which: string
  readonly because: string
  readonly compensatedBy: string
  readonly needed: string
  readonly approvedBy: string
  readonly until: string
  readonly past: string
  readonly tooLong: (day: string) => string
  readonly done: (day: string) => string
}

const sentences: InOwnLanguages<GrantTexts> = {
  en: {
    title: 'Grant an Exception',
    titleOf: (rule) => `Grant an Exception: ${rule}`,
    nothing: 'Nothing was found in this rolebook that an exception could accept.',
    which: 'Which finding is accepted?',
    because: 'Why is it accepted?',
    compensatedBy: 'What is done instead, until it is mended?',
    needed: 'This is needed: without it the exception accepts nothing.',
    approvedBy: 'Who approves it? Nobody it is about can.',
    until: 'Last day of the exception, within a year',
    past: 'That day is past, so the exception would accept nothing.',
    tooLong: (day) => `An exception ends within a year: ${day} at the latest.`,
    done: (day) => `The exception was written; it runs until ${day}.`,
  },
  de: {
    title: 'Ausnahme gewähren',
    titleOf: (rule) => `Ausnahme gewähren: ${rule}`,
    nothing: 'In diesem Rolebook wurde nichts gefunden, was eine Ausnahme zulassen könnte.',
    which: 'Welcher Befund wird hingenommen?',
    because: 'Warum wird er hingenommen?',
    compensatedBy: 'Was geschieht stattdessen, bis er behoben ist?',
    needed: 'Das wird gebraucht: Ohne Angabe bewirkt die Ausnahme nichts.',
    approvedBy: 'Wer genehmigt sie? Niemand, um den es dabei geht.',
    until: 'Letzter Tag der Ausnahme, innerhalb eines Jahres',
    past: 'Dieser Tag ist vorbei, die Ausnahme würde nichts bewirken.',
    tooLong: (day) => `Eine Ausnahme endet innerhalb eines Jahres: spätestens am ${day}.`,
    done: (day) => `Die Ausnahme ist eingetragen; sie gilt bis zum ${day}.`,
  },
  fr: {
    title: 'Accorder une dérogation',
    titleOf: (rule) => `Accorder une dérogation\u00a0: ${rule}`,
    nothing: 'Rien n’a été constaté dans ce rolebook qu’une dérogation puisse accepter.',
    which: 'Quel constat est accepté\u202f?',
    because: 'Pourquoi est-il accepté\u202f?',
    compensatedBy: 'Que fait-on à la place, jusqu’à la correction\u202f?',
    needed: 'C’est nécessaire\u00a0: sans cela la dérogation n’a pas d’effet.',
    approvedBy: 'Qui l’approuve\u202f? Personne qu’elle concerne.',
    until: 'Dernier jour de la dérogation, dans l’année',
    past: 'Ce jour est passé, la dérogation n’aurait pas d’effet.',
    tooLong: (day) => `Une dérogation prend fin dans l’année\u00a0: le ${day} au plus tard.`,
    done: (day) => `La dérogation est écrite\u202f; elle court jusqu’au ${day}.`,
  },
}
