import { type InOwnLanguages, ownLanguage, wordingOf } from '@rolebook/model'
import { personName, quoted } from '../place/view.ts'
import { addEntry } from '../writing/add-entry.ts'
import { type Facts, inFlow, onOneLine, type Value } from '../writing/value.ts'
import { newId } from './add-person.ts'
import { type Desk, fileWith, propose, readAlone, todayAt, viewOf } from './desk.ts'
import { answerTo, type Choice, type Dialogue } from './dialogue.ts'
import { choosePeople, rolesHeld } from './people.ts'

/** Values that are no ids, for the choices “a role of our own” and “nobody”. */
const own = '+own'
const nobody = '+nobody'

/**
 * Asks for a role of the catalogue that the file does not name yet, or for one of the organisation's own, and for its
 * holder; and adds it.
 */
export function addRole(desk: Desk): Dialogue {
  const view = viewOf(desk)
  const texts = sentences[desk.language]
  return {
    title: texts.title,
    questions: [
      () => ({ kind: 'choice', name: 'role', prompt: texts.role, choices: [...rolesToAdd(desk), ownRole(desk)] }),
      (answers) =>
        answers.get('role') === own
          ? {
              kind: 'text',
              name: 'role-title',
              prompt: texts.ownTitle,
              check: (answer) => (/[\p{L}\p{N}]/u.test(answer) ? {} : { wrong: texts.noTitle }),
            }
          : undefined,
      () => ({
        kind: 'choice',
        name: 'holder',
        prompt: texts.holder,
        choices: [
          ...choosePeople(view, { detail: (id) => rolesHeld(view, id) }),
          { answer: nobody, label: texts.nobody, detail: texts.nobodyDetail },
        ],
      }),
    ],
    finish(answers) {
      const role = answerTo(answers, 'role')
      const title = onOneLine(answerTo(answers, 'role-title'))
      const holder = answerTo(answers, 'holder')
      const id = role === own ? newId(desk, title, 'role') : role
      const facts: Facts = {
        ...(role === own ? { title } : {}),
        ...(holder === nobody ? { vacant: vacancy(desk) } : { 'held-by': [holder] }),
      }
      const file = fileWith(desk, ['roles'])
      const { document } = file
      const edit = document.rangeOf(['roles'], 'key')
        ? addEntry(document, ['roles'], id, facts)
        : addEntry(document, [], 'roles', { [id]: facts })
      const says = new Map([...(document.rolebook.roles ?? []), ...(readAlone('roles', id, facts).roles ?? [])])
      const name = quoted(
        view,
        role === own ? title : (wordingOf(desk.catalogue, desk.language).roles[id]?.title ?? id),
      )
      return propose(desk, {
        file,
        edits: edit && [edit],
        says: { ...document.rolebook, roles: says },
        line: `${id}: ${inFlow(facts)}`,
        done: holder === nobody ? texts.doneVacant(name) : texts.done(name, personName(view, holder)),
      })
    },
  }
}

/**
 * The roles of the catalogue that can be given to somebody: all but that of employees, which everybody has without
 * being listed.
 */
function rolesToAdd({ rolebook: { document }, catalogue, language }: Desk): readonly Choice[] {
  const wording = wordingOf(catalogue, language)
  return catalogue.structure.roles
    .filter(({ id, everybody }) => !everybody && !document.rolebook.roles?.has(id))
    .map(({ id, tier }) => ({
      answer: id,
      label: wording.roles[id]?.title ?? id,
      description: id,
      detail: wording.roles[id]?.summary ?? '',
      group: sentences[language].tiers[tier],
    }))
}

function ownRole({ language }: Desk): Choice {
  const { ownRole: label, ownRoleDetail: detail, ownGroup: group } = sentences[language]
  return { answer: own, label, detail, group }
}

/** The reason why nobody holds the role, in the language of the file where it is one of ours. */
function vacancy(desk: Desk): Value {
  const first = desk.rolebook.document.rolebook.organisation?.languages?.[0]
  const language = ownLanguage(first ?? 'en')
  const because = { prose: sentences[language].because }
  const isOurs = first === undefined || first.split('-')[0] === language
  return { from: todayAt(desk), because: isOurs ? because : { [language]: because } }
}

interface AddRoleTexts {
  readonly title: string
  readonly role: string
  readonly tiers: Readonly<Record<1 | 2, string>>
  readonly ownRole: string
  readonly ownRoleDetail: string
  readonly ownGroup: string
  readonly ownTitle: string
  readonly noTitle: string
  readonly holder: string
  readonly nobody: string
  readonly nobodyDetail: string
  readonly because: string
  readonly done: (role: string, name: string) => string
  readonly doneVacant: (role: string) => string
}

const sentences: InOwnLanguages<AddRoleTexts> = {
  en: {
    title: 'Add Role',
    role: 'Which role?',
    tiers: { 1: 'every organisation needs', 2: 'as the organisation grows' },
    ownRole: 'A role of our own…',
    ownRoleDetail: 'One that the catalogue does not have',
    ownGroup: 'anything else',
    ownTitle: 'What is the role called?',
    noTitle: 'A title is needed, with a letter or number in it.',
    holder: 'Who holds it?',
    nobody: 'Nobody yet',
    nobodyDetail: 'The role is marked “vacant” until you name somebody',
    because: 'not decided yet',
    done: (role, name) => `${role} was added; ${name} holds it.`,
    doneVacant: (role) => `${role} was added, and is vacant until you name somebody.`,
  },
  de: {
    title: 'Rolle hinzufügen',
    role: 'Welche Rolle?',
    tiers: { 1: 'braucht jede Organisation', 2: 'wenn die Organisation wächst' },
    ownRole: 'Eine eigene Rolle …',
    ownRoleDetail: 'Eine, die der Katalog nicht hat',
    ownGroup: 'etwas anderes',
    ownTitle: 'Wie heißt die Rolle?',
    noTitle: 'Ein Titel wird gebraucht, mit einem Buchstaben oder einer Ziffer darin.',
    holder: 'Wer hat sie inne?',
    nobody: 'Noch niemand',
    nobodyDetail: 'Die Rolle ist mit „vacant“ bezeichnet, bis Sie jemanden benennen',
    because: 'noch nicht entschieden',
    done: (role, name) => `${role} wurde hinzugefügt, besetzt mit ${name}.`,
    doneVacant: (role) => `${role} wurde hinzugefügt und ist unbesetzt, bis Sie jemanden benennen.`,
  },
  fr: {
    title: 'Ajouter un rôle',
    role: 'Quel rôle\u202f?',
    tiers: { 1: 'nécessaires dans toute organisation', 2: 'quand l’organisation grandit' },
    ownRole: 'Un rôle à nous…',
    ownRoleDetail: 'Un rôle que le catalogue n’a pas',
    ownGroup: 'autre chose',
    ownTitle: 'Comment s’appelle le rôle\u202f?',
    noTitle: 'Un titre est nécessaire, avec une lettre ou un chiffre.',
    holder: 'Qui en est titulaire\u202f?',
    nobody: 'Personne encore',
    nobodyDetail: 'Le rôle est marqué «\u202fvacant\u202f» jusqu’à ce que vous désigniez quelqu’un',
    because: 'pas encore décidé',
    done: (role, name) => `Rôle ajouté\u00a0: ${role}, titulaire ${name}.`,
    doneVacant: (role) => `Rôle ajouté\u00a0: ${role}, vacant jusqu’à ce que vous désigniez quelqu’un.`,
  },
}
