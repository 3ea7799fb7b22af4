import { holdersAt } from '@rolebook/model'
import { rolesByDeputy, rolesByHolder } from '../indexes.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  id: 'unnamed-holder',
  severity: 'error',
  profile: 'default',
  covers: ['PPL-01'],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'Whoever has a role has a name',
    de: 'Wer eine Rolle hat, hat einen Namen',
    fr: 'Qui a un rôle a un nom',
  },
  messages: {
    holder: {
      en: '“{id}” holds {roles} and has no name: say under “name” who it is. If nobody holds it, say “vacant” on the role instead.',
      de: '„{id}“ hat keinen Namen, aber eine Rolle inne ({roles}): Sagen Sie unter „name“, wer es ist. Hat sie niemand inne, sagen Sie stattdessen „vacant“ bei der Rolle.',
      fr: '« {id} » n’a pas de nom, mais est titulaire d’un rôle ({roles}) : dites sous « name » de qui il s’agit. Si personne ne l’est, dites plutôt « vacant » dans le rôle.',
    },
    deputy: {
      en: '“{id}” is deputy for {roles} and has no name: say under “name” who it is, so that staff know whom they reach.',
      de: '„{id}“ hat keinen Namen, aber eine Stellvertretung ({roles}): Sagen Sie unter „name“, wer es ist, damit die Beschäftigten wissen, wen sie erreichen.',
      fr: '« {id} » n’a pas de nom, mais assure une suppléance ({roles}) : dites sous « name » de qui il s’agit, afin que le personnel sache qui il joint.',
    },
  },
  each: 'person',
  check(context, report, id) {
    const { model, now, names, today, lookUp, isUnread } = context
    const person = model.rolebook.people?.get(id)
    const path = ['people', id]
    if (!person || person.name?.trim() || isUnread(id, [...path, 'name'])) return
    // another entry of the same person says who they are
    if (person.sameAs !== undefined) return
    if (person.left !== undefined && person.left < today(person)) return
    const held = lookUp(rolesByHolder, id).filter((role) =>
      holdersAt(model, role, now).some(({ id: who, state }) => who === id && (state === 'present' || state === 'away')),
    )
    const roles = held.length > 0 ? held : lookUp(rolesByDeputy, id)
    if (roles.length === 0) return
    report({
      message: held.length > 0 ? 'holder' : 'deputy',
      at: { path, part: 'key' },
      values: { id, roles: names.list(roles.map(names.role)) },
      about: [id, ...roles],
    })
  },
})
