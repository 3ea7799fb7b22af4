import {
  type ContactPoint,
  dateInWords,
  type Edit,
  hasLeft,
  type InOwnLanguages,
  type Path,
  type PlainDate,
  type RolebookDocument,
} from '@rolebook/model'
import { personName, quoted, say, type View } from '../place/view.ts'
import type { Refused } from '../rename.ts'
import { addEntry } from '../writing/add-entry.ts'
import { type Facts, inFlow } from '../writing/value.ts'
import { type Desk, fileWith, propose, todayAt, viewOf } from './desk.ts'
import { type Answers, answerTo, type Choice, type Dialogue } from './dialogue.ts'
import { choosePeople, nobodyThere } from './people.ts'

/** What is known before anybody is asked: the contact point at the cursor, and who tried one last time. */
export interface KnownTrial {
  readonly contactPoint?: string | undefined
  readonly by?: string | undefined
}

/** Asks which contact point was tried and by whom, and writes that with today's date. */
export function verifyContact(desk: Desk, { contactPoint, by }: KnownTrial = {}): Dialogue | Refused {
  const view = viewOf(desk)
  const texts = sentences[desk.language]
  const { rolebook } = view.model
  if (!rolebook.contactPoints?.size) return { refused: texts.none }
  if (choosePeople(view).length === 0) return { refused: nobodyThere(desk.language) }
  const knownPoint = contactPoint !== undefined && rolebook.contactPoints.has(contactPoint) ? contactPoint : undefined
  const trier = by === undefined ? undefined : rolebook.people?.get(by)
  const knownBy = trier && !hasLeft(rolebook, trier, desk.now) ? by : undefined
  const pointOf = (answers: Answers) => knownPoint ?? answerTo(answers, 'contact-point')
  return {
    title: knownPoint === undefined ? texts.title : texts.titleOf(nameOf(view, knownPoint)),
    questions: [
      () =>
        knownPoint === undefined
          ? { kind: 'choice', name: 'contact-point', prompt: texts.which, choices: choosePoints(view) }
          : undefined,
      () =>
        knownBy === undefined
          ? { kind: 'choice', name: 'by', prompt: texts.who, choices: choosePeople(view) }
          : undefined,
    ],
    finish(answers) {
      const id = pointOf(answers)
      const who = knownBy ?? answerTo(answers, 'by')
      const verified: Required<NonNullable<ContactPoint['verified']>> = {
        date: todayAt(desk, rolebook.contactPoints?.get(id)),
        by: who,
      }
      const file = fileWith(desk, ['contact-points', id])
      const { document } = file
      const edits = writeVerified(document, ['contact-points', id], verified)
      if (edits?.length === 0) return { refused: texts.already(quoted(view, nameOf(view, id)), personName(view, who)) }
      const points = document.rolebook.contactPoints ?? new Map()
      return propose(desk, {
        file,
        edits,
        says: { ...document.rolebook, contactPoints: new Map([...points, [id, { ...points.get(id), verified }]]) },
        line: `verified: ${inFlow({ ...verified })}`,
        done: texts.done(quoted(view, nameOf(view, id)), personName(view, who)),
      })
    },
  }
}

/** Changes the values that are there, and adds what is missing beside them. */
function writeVerified(
  document: RolebookDocument,
  point: Path,
  verified: { readonly date: PlainDate; readonly by: string },
): readonly Edit[] | undefined {
  const { text, rangeOf } = document
  const path = [...point, 'verified']
  const [key, value] = [rangeOf(path, 'key'), rangeOf(path)]
  const facts: Facts = verified
  if (!key) return listOfOne(addEntry(document, point, 'verified', facts))
  if (!value || value.start === key.start) {
    const at = text.indexOf(':', key.end) + 1
    return [{ range: { start: at, end: at }, text: ` ${inFlow(facts)}` }]
  }
  const edits = Object.entries(verified).flatMap(([name, written]) => {
    const [here, named] = [rangeOf([...path, name]), rangeOf([...path, name], 'key')]
    if (!here || !named || here.start === named.start)
      return [named ? undefined : addEntry(document, path, name, written)]
    return text.slice(here.start, here.end) === written ? [] : [{ range: here, text: written }]
  })
  return edits.every((edit) => edit !== undefined) ? edits : undefined
}

function listOfOne(edit: Edit | undefined): readonly Edit[] | undefined {
  return edit && [edit]
}

/** Those never tried, or tried longest ago, come first. */
function choosePoints(view: View): readonly Choice[] {
  const texts = sentences[view.language]
  return [...(view.model.rolebook.contactPoints ?? [])]
    .toSorted(([, one], [, other]) => ((one.verified?.date ?? '') < (other.verified?.date ?? '') ? -1 : 1))
    .map(([id, { verified }]) => ({
      answer: id,
      label: nameOf(view, id),
      description: id,
      detail: verified?.date === undefined ? texts.never : texts.last(dateInWords(verified.date, view.language)),
    }))
}

function nameOf(view: View, id: string): string {
  return say(view, view.model.rolebook.contactPoints?.get(id)?.name, id)
}

interface VerifyTexts {
  readonly title: string
  readonly titleOf: (name: string) => string
  readonly none: string
  readonly which: string
  readonly never: string
  readonly last: (day: string) => string
  readonly who: string
  readonly done: (contactPoint: string, name: string) => string
  readonly already: (contactPoint: string, name: string) => string
}

const sentences: InOwnLanguages<VerifyTexts> = {
  en: {
    title: 'Mark a Contact as Tried Today',
    titleOf: (name) => `Tried Today: ${name}`,
    none: 'There is no contact point in this rolebook yet.',
    which: 'Which contact point was tried, and reached somebody?',
    never: 'never tried yet',
    last: (day) => `last tried on ${day}`,
    who: 'Who tried it?',
    done: (point, name) => `${point}: tried today by ${name}.`,
    already: (point, name) => `${point}: that ${name} tried it today stands there already.`,
  },
  de: {
    title: 'Kontakt als heute ausprobiert eintragen',
    titleOf: (name) => `Heute ausprobiert: ${name}`,
    none: 'In diesem Rolebook gibt es noch keine Kontaktstelle.',
    which: 'Welche Kontaktstelle wurde ausprobiert und hat jemanden erreicht?',
    never: 'noch nie ausprobiert',
    last: (day) => `zuletzt am ${day} ausprobiert`,
    who: 'Wer hat es ausprobiert?',
    done: (point, name) => `${point}: heute ausprobiert von ${name}.`,
    already: (point, name) => `${point}: Dass ${name} es heute ausprobiert hat, steht schon da.`,
  },
  fr: {
    title: 'Noter qu’un contact a été essayé aujourd’hui',
    titleOf: (name) => `Essai d’aujourd’hui\u00a0: ${name}`,
    none: 'Ce rolebook n’a pas encore de point de contact.',
    which: 'Quel point de contact a été essayé, et a répondu\u202f?',
    never: 'jamais essayé',
    last: (day) => `dernier essai le ${day}`,
    who: 'Qui l’a essayé\u202f?',
    done: (point, name) => `${point}\u00a0: essayé aujourd’hui par ${name}.`,
    already: (point, name) => `${point}\u00a0: l’essai d’aujourd’hui (${name}) est déjà noté.`,
  },
}
