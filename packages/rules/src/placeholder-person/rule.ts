import { rolesByDeputy, rolesByHolder } from '../indexes.ts'
import { defineRule } from '../rule.ts'
import { isPlaceholder } from './placeholder.ts'

export const rule = defineRule({
  id: 'placeholder-person',
  severity: 'warning',
  profile: 'default',
  covers: ['PPL-03'],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'Every person is somebody, and an empty post is said to be vacant',
    de: 'Jede Person ist jemand, und eine freie Stelle heißt unbesetzt',
    fr: 'Chaque personne est quelqu’un, et un poste libre est dit vacant',
  },
  messages: {
    holds: {
      en: '“{name}” is nobody, and yet has a role here: {roles}. Where nobody holds a role, say “vacant” on it and take this entry out.',
      de: '„{name}“ ist niemand und hat hier doch eine Rolle: {roles}. Wo niemand eine Rolle innehat, sagen Sie „vacant“ bei ihr, und nehmen Sie diesen Eintrag heraus.',
      fr: '« {name} » n’est personne, et a pourtant un rôle ici : {roles}. Là où un rôle n’a pas de titulaire, dites « vacant » dans ce rôle, et retirez cette entrée.',
    },
    alone: {
      en: '“{name}” is nobody. Say who it is, or take this entry out.',
      de: '„{name}“ ist niemand. Sagen Sie, wer es ist, oder nehmen Sie diesen Eintrag heraus.',
      fr: '« {name} » n’est personne. Dites de qui il s’agit, ou retirez cette entrée.',
    },
  },
  each: 'person',
  check({ model, names, today, lookUp }, report, id) {
    const person = model.rolebook.people?.get(id)
    if (person?.name === undefined || !isPlaceholder(person.name)) return
    if (person.left !== undefined && person.left < today(person)) return
    const roles = [...new Set([...lookUp(rolesByHolder, id), ...lookUp(rolesByDeputy, id)])]
    report({
      message: roles.length > 0 ? 'holds' : 'alone',
      at: { path: ['people', id, 'name'] },
      values: { name: person.name.trim(), roles: names.list(roles.map(names.role)) },
      about: [id, ...roles],
    })
  },
})
