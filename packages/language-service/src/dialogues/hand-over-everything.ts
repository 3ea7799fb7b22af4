import { dateInWords, type InOwnLanguages, type Rolebook } from '@rolebook/model'
import { editRolebook } from '../place/join-files.ts'
import { locateIn } from '../place/located-file.ts'
import { dayWithYear, personName, type View } from '../place/view.ts'
import type { Refused } from '../rename.ts'
import { replacementHeadings } from '../replace-person/headings.ts'
import { replacePerson } from '../replace-person.ts'
import { askDay, readDay } from './days.ts'
import { type Desk, todayAt, viewOf } from './desk.ts'
import { type Answers, answerTo, type Choice, type Dialogue, type Proposal } from './dialogue.ts'
import { choiceOf, choosePeople, nobodyThere, rolesHeld } from './people.ts'

/**
 * Asks who leaves, who takes over and the leaver's last day; proposes all the changes. `leaver` where that is known.
 */
export function handOverEverything(desk: Desk, leaver?: string): Dialogue | Refused {
  const view = viewOf(desk)
  const { language } = desk
  const texts = sentences[language]
  const { people } = view.model.rolebook
  if ((people?.size ?? 0) < 2) return { refused: nobodyThere(language) }
  const known = leaver !== undefined && people?.has(leaver) ? leaver : undefined
  const leaverOf = (answers: Answers) => known ?? answerTo(answers, 'leaver')
  return {
    title: known === undefined ? texts.title : texts.titleOf(personName(view, known)),
    questions: [
      () =>
        known === undefined
          ? { kind: 'choice', name: 'leaver', prompt: texts.leaver, choices: chooseLeaver(view) }
          : undefined,
      (answers) => ({
        kind: 'choice',
        name: 'successor',
        prompt: texts.successor(personName(view, leaverOf(answers))),
        choices: choosePeople(view, {
          except: [leaverOf(answers)],
          isFirst: (id) => isDeputyOf(view, leaverOf(answers), id),
          detail: (id) => rolesHeld(view, id),
        }),
      }),
      (answers) => {
        const person = people?.get(leaverOf(answers))
        if (person?.left !== undefined) return undefined
        const today = todayAt(desk, person)
        return askDay(view, today, { name: 'last-day', prompt: texts.lastDay, suggested: today })
      },
    ],
    finish: (answers) => proposeHandOver(desk, view, answers, leaverOf(answers)),
  }
}

function proposeHandOver(desk: Desk, view: View, answers: Answers, leaver: string): Proposal | Refused {
  const { rolebook, catalogue, now, language } = desk
  const texts = sentences[language]
  const headings = replacementHeadings[language]
  const { document, files } = rolebook
  const successor = answerTo(answers, 'successor')
  const lastDay = readDay(answerTo(answers, 'last-day'), todayAt(desk, personOf(document.rolebook, leaver)), language)
  const made = replacePerson(
    document,
    { leaver, successor, ...(lastDay === undefined ? {} : { lastDay }) },
    { catalogue, now, language, edited: (edits) => editRolebook(rolebook, edits).document },
  )
  if ('refused' in made) return made
  const { changes, leftToYou, conflicts } = made
  if (changes.length === 0)
    return { refused: [headings.nothing, ...leftToYou.map(({ sentence }) => sentence)].join(' ') }
  const locate = locateIn(document, { uri: files[0]?.uri ?? '', files })
  const names = [personName(view, leaver), personName(view, successor)] as const
  return {
    edits: changes.flatMap(({ sentence, edits }) =>
      edits.map(({ range, text }) => ({ ...locate(range), newText: text, because: sentence })),
    ),
    done: texts.done(...names, changes.length),
    review: {
      question: texts.question(...names, dayWithYear(view, made.lastDay)),
      paragraphs: [
        { heading: headings.conflicts, sentences: conflicts.map(({ message }) => message) },
        { heading: headings.changes, sentences: changes.map(({ sentence }) => sentence) },
        { heading: headings.leftToYou, sentences: leftToYou.map(({ sentence }) => sentence) },
      ].filter(({ sentences: said }) => said.length > 0),
      agree: texts.agree,
      oneByOne: texts.oneByOne,
    },
  }
}

/** Whoever has a last day comes first, because they are usually meant. */
function chooseLeaver(view: View): readonly Choice[] {
  const texts = sentences[view.language]
  const people = [...(view.model.rolebook.people ?? [])]
  return [
    ...people.filter(([, { left }]) => left !== undefined),
    ...people.filter(([, { left }]) => left === undefined),
  ].map(([id, { left }]) =>
    choiceOf(
      view,
      id,
      [left === undefined ? undefined : texts.left(dateInWords(left, view.language)), rolesHeld(view, id)]
        .filter((part) => part !== undefined)
        .join(' · ') || undefined,
    ),
  )
}

function isDeputyOf({ model }: View, leaver: string, id: string): boolean {
  return [...model.roles.values()].some(
    ({ heldBy, deputies }) => deputies.includes(id) && heldBy.some(({ who }) => who === leaver),
  )
}

function personOf({ people }: Rolebook, id: string) {
  return people?.get(id)
}

interface HandOverTexts {
  readonly title: string
  readonly titleOf: (name: string) => string
  readonly leaver: string
  readonly left: (day: string) => string
  readonly successor: (leaver: string) => string
  readonly lastDay: string
  readonly question: (leaver: string, successor: string, day: string) => string
  readonly agree: string
  readonly oneByOne: string
  readonly done: (leaver: string, successor: string, count: number) => string
}

const sentences: InOwnLanguages<HandOverTexts> = {
  en: {
    title: 'Hand Over Everything of a Leaver',
    titleOf: (name) => `Hand Over Everything: ${name}`,
    leaver: 'Who goes?',
    left: (day) => `last day ${day}`,
    successor: (leaver) => `Who takes over from ${leaver}?`,
    lastDay: 'Last day in what they do',
    question: (leaver, successor, day) => `Hand everything over from ${leaver} to ${successor}, last day ${day}?`,
    agree: 'Hand Over',
    oneByOne: 'Choose One by One…',
    done: (leaver, successor, count) =>
      `${leaver} handed over to ${successor}: ${count} ${count === 1 ? 'place' : 'places'}.`,
  },
  de: {
    title: 'Alles von jemandem übergeben, der geht',
    titleOf: (name) => `Alles übergeben: ${name}`,
    leaver: 'Wer geht?',
    left: (day) => `letzter Tag ${day}`,
    successor: (leaver) => `Wer übernimmt von ${leaver}?`,
    lastDay: 'Letzter Tag in den bisherigen Aufgaben',
    question: (leaver, successor, day) => `Alles von ${leaver} an ${successor} übergeben, letzter Tag ${day}?`,
    agree: 'Übergeben',
    oneByOne: 'Einzeln auswählen …',
    done: (leaver, successor, count) =>
      `${leaver} hat an ${successor} übergeben: ${count} ${count === 1 ? 'Stelle' : 'Stellen'}.`,
  },
  fr: {
    title: 'Transmettre tout ce que laisse un départ',
    titleOf: (name) => `Tout transmettre\u00a0: ${name}`,
    leaver: 'Qui part\u202f?',
    left: (day) => `dernier jour le ${day}`,
    successor: (leaver) => `Qui prend la suite\u202f? (${leaver} part)`,
    lastDay: 'Dernier jour dans ses fonctions',
    question: (leaver, successor, day) => `Tout transmettre (${leaver} → ${successor}), dernier jour le ${day}\u202f?`,
    agree: 'Transmettre',
    oneByOne: 'Choisir une par une…',
    done: (leaver, successor, count) =>
      `Transmis (${leaver} → ${successor})\u00a0: ${count} ${count === 1 ? 'endroit' : 'endroits'}.`,
  },
}
