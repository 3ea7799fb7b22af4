import { isSaidToBeSame } from '../holders/same-human.ts'
import { peopleByName } from '../indexes.ts'
import { defineRule } from '../rule.ts'
import { lettersOf } from '../texts/name-letters.ts'

export const rule = defineRule({
  id: 'same-name',
  severity: 'hint',
  profile: 'all',
  covers: ['PPL-02'],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'People of one name are told apart, or said to be one',
    de: 'Personen gleichen Namens sind unterscheidbar oder als dieselbe bezeichnet',
    fr: 'Des personnes de même nom se distinguent, ou sont dites être la même',
  },
  messages: {
    same: {
      en: '{person} and {other} (“{id}”) have almost the same name. If they are one person, say “same-as: {id}”; if they are two, nothing needs to change.',
      de: '{person} und {other} („{id}“) heißen fast gleich. Ist es dieselbe Person, sagen Sie „same-as: {id}“; sind es zwei, muss sich nichts ändern.',
      fr: '{person} et {other} (« {id} ») portent presque le même nom. S’il s’agit d’une seule personne, dites « same-as: {id} » ; s’il s’agit de deux, rien n’est à changer.',
    },
    there: {
      en: 'The other entry.',
      de: 'Der andere Eintrag.',
      fr: 'L’autre entrée.',
    },
  },
  each: 'person',
  check(context, report, id) {
    const { model, names, today, lookUp } = context
    const isHere = (who: string) => {
      const person = model.rolebook.people?.get(who)
      return person !== undefined && (person.left === undefined || person.left >= today(person))
    }
    const name = model.rolebook.people?.get(id)?.name
    const letters = name === undefined ? '' : lettersOf(name)
    if (letters === '' || !isHere(id)) return
    const people = lookUp(peopleByName, letters)
    const other = people.slice(0, people.indexOf(id)).find(isHere)
    if (other === undefined || isSaidToBeSame(context, id, other)) return
    report({
      message: 'same',
      at: { path: ['people', id, 'name'] },
      values: { person: names.person(id), other: names.person(other), id: other },
      about: [id, other],
      related: [{ message: 'there', at: { path: ['people', other, 'name'] } }],
    })
  },
})
