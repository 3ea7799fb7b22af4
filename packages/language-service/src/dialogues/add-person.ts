import { type InOwnLanguages, idFromWords, isMailAddress, quotedIn, unusedId } from '@rolebook/model'
import { addEntry } from '../writing/add-entry.ts'
import { type Facts, inFlow, onOneLine } from '../writing/value.ts'
import { type Desk, fileWith, propose, readAlone } from './desk.ts'
import { answerTo, type Dialogue } from './dialogue.ts'

/** Asks for a name and an address, and adds the person under an id made from the name. */
export function addPerson(desk: Desk): Dialogue {
  const texts = sentences[desk.language]
  return {
    title: texts.title,
    questions: [
      () => ({
        kind: 'text',
        name: 'name',
        prompt: texts.name,
        check: (answer) => (/[\p{L}\p{N}]/u.test(answer) ? {} : { wrong: texts.noName }),
      }),
      () => ({
        kind: 'text',
        name: 'email',
        prompt: texts.email,
        check: (answer) =>
          answer.trim() === '' || isMailAddress(answer.trim())
            ? {}
            : { wrong: texts.noEmail(quotedIn(desk.language, answer)) },
      }),
    ],
    finish(answers) {
      const name = onOneLine(answerTo(answers, 'name'))
      const email = answerTo(answers, 'email')
      const id = newId(desk, name, 'person')
      const facts: Facts = { name, ...(email === '' ? {} : { email }) }
      const file = fileWith(desk, ['people'])
      const { document } = file
      const edit = document.rangeOf(['people'], 'key')
        ? addEntry(document, ['people'], id, facts)
        : addEntry(document, [], 'people', { [id]: facts })
      const { people } = document.rolebook
      return propose(desk, {
        file,
        edits: edit && [edit],
        says: {
          ...document.rolebook,
          people: new Map([...(people ?? []), ...(readAlone('people', id, facts).people ?? [])]),
        },
        line: `${id}: ${inFlow(facts)}`,
        done: texts.done(name, id),
      })
    },
  }
}

/** An id made from a name or title that is used by neither the rolebook nor the catalogue. */
export function newId({ rolebook, catalogue }: Desk, words: string, kind: 'person' | 'role'): string {
  const { document } = rolebook
  const { roles, situations } = catalogue.byId
  const isDefined = (id: string) => document.definitions.some((definition) => definition.id === id)
  const isUsed = (id: string) => isDefined(id) || document.referencesTo(id).length > 0
  const has = (id: string) => id === 'line-manager' || roles.has(id) || situations.has(id) || isUsed(id)
  return unusedId(idFromWords(words, kind) ?? `${kind}-1`, { has })
}

interface AddPersonTexts {
  readonly title: string
  readonly name: string
  readonly noName: string
  readonly email: string
  readonly noEmail: (answer: string) => string
  readonly done: (name: string, id: string) => string
}

const sentences: InOwnLanguages<AddPersonTexts> = {
  en: {
    title: 'Add Person',
    name: 'Name, as colleagues know it',
    noName: 'A name is needed, with a letter or number in it.',
    email: 'E-mail address (may stay empty)',
    noEmail: (answer) => `${answer} is no e-mail address: write it as name@example.org, or leave it empty.`,
    done: (name, id) => `${name} was added as “${id}”.`,
  },
  de: {
    title: 'Person hinzufügen',
    name: 'Name, wie ihn alle kennen',
    noName: 'Ein Name wird gebraucht, mit einem Buchstaben oder einer Ziffer darin.',
    email: 'E-Mail-Adresse (darf leer bleiben)',
    noEmail: (answer) =>
      `${answer} ist keine E-Mail-Adresse: Schreiben Sie sie als name@example.org, oder lassen Sie das Feld leer.`,
    done: (name, id) => `${name} wurde als „${id}“ hinzugefügt.`,
  },
  fr: {
    title: 'Ajouter une personne',
    name: 'Nom, tel que tout le monde le connaît',
    noName: 'Un nom est nécessaire, avec une lettre ou un chiffre.',
    email: 'Adresse e-mail (peut rester vide)',
    noEmail: (answer) =>
      `${answer} n’est pas une adresse e-mail\u00a0: écrivez-la comme nom@example.org, ou laissez ce champ vide.`,
    done: (name, id) => `Ajout effectué\u00a0: ${name}, sous «\u202f${id}\u202f».`,
  },
}
