import { type Edit, type InOwnLanguages, instantOf, type PlainDate, zoneOf } from '@rolebook/model'
import { editRolebook } from '../place/join-files.ts'
import { dayWithYear, listOf, personName, roleTitle, type View } from '../place/view.ts'
import type { Refused } from '../rename.ts'
import { findConflicts } from '../replace-person/conflicts.ts'
import { addItem } from '../writing/add-item.ts'
import { type Facts, inFlow } from '../writing/value.ts'
import { askDay, readDay } from './days.ts'
import { type Desk, fileWith, propose, readAlone, todayAt, viewOf } from './desk.ts'
import { type Answers, answerTo, type Choice, type Dialogue, type Proposal } from './dialogue.ts'
import { choosePeople, nobodyThere, rolesHeld } from './people.ts'

/** A value that is no id, for the choice of nobody in particular. */
const deputies = '+deputies'
/** Minutes after midnight at which the first day is looked at. */
const noon = 720

interface AbsenceFacts extends Facts {
  readonly from: PlainDate
  readonly until: PlainDate
}

/** Asks who is away, from when until when, and who stands in; and writes the absence. `person` where that is known. */
export function recordAbsence(desk: Desk, person?: string): Dialogue | Refused {
  const view = viewOf(desk)
  const { language } = desk
  const texts = sentences[language]
  const people = view.model.rolebook.people
  const known = person !== undefined && people?.has(person) ? person : undefined
  if (!people?.size) return { refused: nobodyThere(language) }
  const whoOf = (answers: Answers) => known ?? answerTo(answers, 'person')
  const dayOf = (answers: Answers, name: string) =>
    readDay(answerTo(answers, name), todayAt(desk, people.get(whoOf(answers))), language) ?? ''
  return {
    title: known === undefined ? texts.title : texts.titleOf(personName(view, known)),
    questions: [
      () =>
        known === undefined
          ? {
              kind: 'choice',
              name: 'person',
              prompt: texts.person,
              choices: choosePeople(view, { detail: (id) => rolesHeld(view, id) }),
            }
          : undefined,
      (answers) => {
        const today = todayAt(desk, people.get(whoOf(answers)))
        return askDay(view, today, { name: 'from', prompt: texts.from, suggested: today }, (date) =>
          againstDay(view, whoOf(answers), date, date),
        )
      },
      (answers) => {
        const from = dayOf(answers, 'from')
        const today = todayAt(desk, people.get(whoOf(answers)))
        return askDay(view, today, { name: 'until', prompt: texts.until, suggested: from }, (date) =>
          date < from ? texts.before(dayWithYear(view, from)) : againstDay(view, whoOf(answers), from, date),
        )
      },
      (answers) => ({
        kind: 'choice',
        name: 'cover',
        prompt: texts.cover,
        choices: coverChoices(view, whoOf(answers), dayOf(answers, 'from'), dayOf(answers, 'until')),
      }),
    ],
    finish: (answers) =>
      proposeAbsence(desk, whoOf(answers), {
        from: dayOf(answers, 'from'),
        until: dayOf(answers, 'until'),
        ...(answerTo(answers, 'cover') === deputies ? {} : { cover: answerTo(answers, 'cover') }),
      }),
  }
}

/** Proposes to write an absence, after a look at the findings that it would cause. */
function proposeAbsence(desk: Desk, who: string, facts: AbsenceFacts): Proposal | Refused {
  const view = viewOf(desk)
  const texts = sentences[desk.language]
  const { from, until } = facts
  const file = fileWith(desk, ['people', who])
  const { people, ...rest } = file.document.rolebook
  const written = people?.get(who) ?? {}
  const [absence] = readAlone('people', 'x', { away: [facts] }).people?.get('x')?.away ?? []
  const edit = addItem(file.document, ['people', who, 'away'], facts)
  const away = absence ? [...(written.away ?? []), absence] : written.away
  const proposal = propose(desk, {
    file,
    edits: edit && [edit],
    says: { ...rest, people: new Map([...(people ?? []), [who, { ...written, ...(away ? { away } : {}) }]]) },
    line: `away: [${inFlow(facts)}]`,
    done: texts.done(personName(view, who), dayWithYear(view, from), dayWithYear(view, until)),
  })
  if ('refused' in proposal || !edit) return proposal
  const conflicts = conflictsOf(desk, { range: moved(edit, file.start), text: edit.text }, from)
  if (conflicts.length === 0) return proposal
  const paragraphs = [{ heading: texts.conflicts, sentences: conflicts }]
  return { ...proposal, review: { question: texts.allTheSame, paragraphs, agree: texts.agree } }
}

/** The findings on the first day of an absence that would not be there without it. */
function conflictsOf(desk: Desk, edit: Edit, from: PlainDate): readonly string[] {
  const { rolebook, catalogue, now, language } = desk
  const firstDay = instantOf(from, noon, zoneOf(rolebook.document.rolebook))
  const edited = (edits: readonly Edit[]) => editRolebook(rolebook, edits).document
  const found = findConflicts(rolebook.document, [edit], from, {
    catalogue,
    now: Math.max(now, firstDay),
    language,
    edited,
  })
  return found.filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ message }) => message)
}

/** Why somebody cannot be away on these days: they already are, or have left by then. */
function againstDay(view: View, who: string, from: PlainDate, until: PlainDate): string | undefined {
  const texts = sentences[view.language]
  const { away = [], left } = view.model.rolebook.people?.get(who) ?? {}
  const name = personName(view, who)
  if (left !== undefined && left < from) return texts.hasLeft(name, dayWithYear(view, left))
  const other = away.find(
    (one) => one.from !== undefined && one.until !== undefined && one.from <= until && from <= one.until,
  )
  return other && texts.alreadyAway(name, dayWithYear(view, other.from ?? ''), dayWithYear(view, other.until ?? ''))
}

/** The choices for a cover: deputies of the person's roles come first; whoever is away then comes last, with a note. */
function coverChoices(view: View, who: string, from: PlainDate, until: PlainDate): readonly Choice[] {
  const texts = sentences[view.language]
  const deputyFor = (id: string) =>
    [...view.model.roles.values()]
      .filter((role) => role.heldBy.some((held) => held.who === who) && role.deputies.includes(id))
      .map((role) => roleTitle(view, role.id))
  const against = (id: string) => againstDay(view, id, from, until)
  const people = choosePeople(view, {
    except: [who],
    isFirst: (id) => deputyFor(id).length > 0 && against(id) === undefined,
    detail: (id) => {
      const roles = deputyFor(id)
      return (
        [against(id), roles.length === 0 ? undefined : texts.deputyFor(listOf(view, roles))]
          .filter((sentence) => sentence !== undefined)
          .join(' ') || undefined
      )
    },
  })
  const stands: Choice = { answer: deputies, label: texts.deputies, detail: texts.deputiesDetail }
  const isAway = (choice: Choice) => against(choice.answer) !== undefined
  return [...people.filter((choice) => !isAway(choice)), stands, ...people.filter(isAway)]
}

function moved({ range }: Edit, by: number) {
  return { start: range.start + by, end: range.end + by }
}

interface AbsenceTexts {
  readonly title: string
  readonly titleOf: (name: string) => string
  readonly person: string
  readonly from: string
  readonly until: string
  readonly before: (day: string) => string
  readonly hasLeft: (name: string, day: string) => string
  readonly alreadyAway: (name: string, from: string, until: string) => string
  readonly cover: string
  readonly deputyFor: (roles: string) => string
  readonly deputies: string
  readonly deputiesDetail: string
  readonly done: (name: string, from: string, until: string) => string
  readonly conflicts: string
  readonly allTheSame: string
  readonly agree: string
}

const sentences: InOwnLanguages<AbsenceTexts> = {
  en: {
    title: 'Record an Absence',
    titleOf: (name) => `Record an Absence: ${name}`,
    person: 'Who is away?',
    from: 'First day of the absence',
    until: 'Last day of the absence',
    before: (day) => `The last day cannot come before the first, ${day}.`,
    hasLeft: (name, day) => `${name} has left by then (last day ${day}).`,
    alreadyAway: (name, from, until) => `${name} is already away from ${from} until ${until}.`,
    cover: 'Who stands in?',
    deputyFor: (roles) => `Deputy for ${roles}.`,
    deputies: 'Nobody in particular',
    deputiesDetail: 'The deputies of each role stand in',
    done: (name, from, until) => `${name} is away from ${from} until ${until}.`,
    conflicts: 'Findings that come of it',
    allTheSame: 'Record this absence all the same?',
    agree: 'Record',
  },
  de: {
    title: 'Abwesenheit eintragen',
    titleOf: (name) => `Abwesenheit eintragen: ${name}`,
    person: 'Wer ist abwesend?',
    from: 'Erster Tag der Abwesenheit',
    until: 'Letzter Tag der Abwesenheit',
    before: (day) => `Der letzte Tag kann nicht vor dem ersten liegen, ${day}.`,
    hasLeft: (name, day) => `${name} ist dann ausgeschieden (letzter Tag ${day}).`,
    alreadyAway: (name, from, until) => `${name} ist schon vom ${from} bis zum ${until} abwesend.`,
    cover: 'Wer übernimmt die Vertretung?',
    deputyFor: (roles) => `Stellvertretung für: ${roles}.`,
    deputies: 'Niemand Bestimmtes',
    deputiesDetail: 'Die Stellvertretung der einzelnen Rollen springt ein',
    done: (name, from, until) => `${name} ist vom ${from} bis zum ${until} abwesend.`,
    conflicts: 'Befunde, die daraus entstehen',
    allTheSame: 'Diese Abwesenheit trotzdem eintragen?',
    agree: 'Eintragen',
  },
  fr: {
    title: 'Noter une absence',
    titleOf: (name) => `Noter une absence\u00a0: ${name}`,
    person: 'Quelle personne est absente\u202f?',
    from: 'Premier jour de l’absence',
    until: 'Dernier jour de l’absence',
    before: (day) => `Le dernier jour ne peut pas précéder le premier, le ${day}.`,
    hasLeft: (name, day) => `${name} aura quitté l’organisation (dernier jour le ${day}).`,
    alreadyAway: (name, from, until) => `Absence déjà notée\u00a0: ${name}, du ${from} au ${until}.`,
    cover: 'Qui assure le remplacement\u202f?',
    deputyFor: (roles) => `Suppléance\u00a0: ${roles}.`,
    deputies: 'Personne en particulier',
    deputiesDetail: 'La suppléance de chaque rôle prend le relais',
    done: (name, from, until) => `Absence notée\u00a0: ${name}, du ${from} au ${until}.`,
    conflicts: 'Constats qui en résultent',
    allTheSame: 'Noter cette absence tout de même\u202f?',
    agree: 'Noter',
  },
}
